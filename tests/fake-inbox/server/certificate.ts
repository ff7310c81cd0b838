import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const certDir = join(import.meta.dirname, '../../../.certs');

/** Made at first use and never committed; browsers in tests are told not to check it. */
export function certificate(): { key: Buffer; cert: Buffer } {
  const key = join(certDir, 'facebook-key.pem');
  const cert = join(certDir, 'facebook-cert.pem');
  if (!existsSync(cert)) {
    mkdirSync(certDir, { recursive: true });
    const subject = ['-subj', '/CN=business.facebook.com'];
    const hosts = 'DNS:business.facebook.com,DNS:www.facebook.com';
    const names = ['-addext', `subjectAltName=${hosts}`];
    const kind = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
    ];
    const files = ['-days', '3650', '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', ...kind, ...subject, ...names, ...files], {
      stdio: 'pipe',
    });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
