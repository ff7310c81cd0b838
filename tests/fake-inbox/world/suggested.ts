import type { WorldMessage } from './message.ts';
import { hash } from './random.ts';

const lines: Record<'en' | 'es', string[]> = {
  en: [
    'Thanks for reaching out!',
    'Yes, it is available.',
    'How can we help?',
    'We will check and write back.',
    '👍 Sounds good',
  ],
  es: [
    '¡Gracias por escribirnos!',
    'Sí, está disponible.',
    '¿Cómo podemos ayudarte?',
    'Lo revisamos y te escribimos.',
    '👍 Me parece bien',
  ],
};

/** One to three answers while the customer had the last word, else none. */
export function suggestedFor(
  last: WorldMessage | undefined,
  lang: string,
): string[] {
  if (last?.by !== 'customer') return [];
  const own = lines[lang.startsWith('es') ? 'es' : 'en'];
  const dice = hash(last.id, 'suggested');
  const count = 1 + (dice % 3);
  return Array.from(
    { length: count },
    (_, n) => own[(dice + n) % own.length] as string,
  );
}
