import type { LanguageData } from '../grammar.ts';
import { PORTUGUESE_RULES } from './pt-rules.ts';
import { PORTUGUESE_WORDS } from './pt-words.ts';

/** Portuguese, of Brazil first. */
export const portuguese: LanguageData = {
  language: 'pt',
  traits: /[ãõçêôà]|nh|lh|ei|ou/gi,
  common: `o os as um uma do da dos das no na nos nas que em por para pra pro com seu sua seus suas voce vc
    voces vcs nao sim ja e ou mas nosso nossa te oi ola obrigado obrigada bom boa dia tarde noite esta
    este temos tem pode ate foi eh ta aqui hoje muito tudo bem mais como meu minha tu teu tua eu aos ao
    pelo pela so tb`,
  words: PORTUGUESE_WORDS,
  rules: PORTUGUESE_RULES,
};
