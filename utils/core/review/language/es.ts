import type { LanguageData } from '../grammar.ts';
import { SPANISH_RULES } from './es-rules.ts';
import { SPANISH_WORDS } from './es-words.ts';

/** Spanish of Spain and Latin America (tú, vos, usted). */
export const spanish: LanguageData = {
  language: 'es',
  traits: /[ñ¿¡]|ci[oó]n|ll|ue|ie/gi,
  common: `el la los las un una de del y que en es por para con tu su te se lo le ya no si al mas pero como nos
    hola gracias buenas buenos dias tardes esta este tienes tenemos puedes usted vos sos tus nuestra
    nuestro hoy muy q xq aqui aca cualquier hay ha has me mi soy eres son ¡ listo claro cuando tiene
    puede desde hasta sin solo`,
  words: SPANISH_WORDS,
  rules: SPANISH_RULES,
};
