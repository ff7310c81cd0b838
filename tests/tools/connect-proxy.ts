import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface ConnectProxy {
  port: number;
  /** Every address that was asked for and refused, as host:port or URL. */
  refused: Set<string>;
  close(): void;
}

/** Leads the named hosts to a local port and refuses all others: Firefox has no host-resolver rules. */
export async function startConnectProxy(
  hosts: readonly string[],
  targetPort: number,
): Promise<ConnectProxy> {
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    refused.add(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    // A tab that closes resets its sockets: that is no fault of ours.
    socket.on('error', () => socket.destroy());
    const address = request.url ?? '';
    if (!hosts.some((host) => address === `${host}:443`)) {
      refused.add(address);
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
