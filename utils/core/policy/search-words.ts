/** Words that say nothing about what is sought, in questions put in either language. Folded. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a al an and are can could de del do does el en es esta este esto etiqueta
  etiquetas for from hay have hoy i in is it la las lo los may me message
  messages mensaje mensajes mi my of on or para permitido permite poder por
  puede puedo que send enviar escribir si since still tag tags the there this
  to todavia aun today un una use usar was we what when which with y ya cual
  cuando como desde cuanto mandar no se not su sus your do does can how long much
  been anymore nunca avisar aviso notice error codigo code page pages
  pagina paginas me nos te ha han he has had hemos`.split(/\s+/),
);

/** What is called by words that mean other things one by one, and by what it is found. Folded. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/\bagentes? human[oa]s?\b/g, 'human agent'],
  [
    /\b(?:mensajes?|messages?) (?:extras?|mas|adicional(?:es)?)\b|\b(?:extra|additional|one more) messages?\b/g,
    '+1',
  ],
];

/** Folded text with such names in the book's own words. */
export const callByName = (text: string): string =>
  CALLED.reduce((all, [form, name]) => all.replace(form, name), text);

/**
 * Words that a moderator uses for the same thing. Folded. `*` = with any ending; `<` = only when it is
 * sought, as the book uses it for other things too ("envío" is also any sending).
 */
const SAME: readonly string[] = [
  'deliver* entreg* shipping shipped shipment* <envio <envios paquete* parcel*',
  'factura* invoice* receipt* recibo*',
  'cita citas appointment*',
  'reserva* booking* reservation*',
  'noticia* news periodico*',
  'encuesta* survey* poll polls sondeo* valoraci* review* opinion*',
  'promoci* promotion* oferta* offer* descuento* discount* cupon* coupon* rebaja* <promo <promos <sale <sales <deal <deals <ganga <gangas',
  'pago* payment* cobro*',
  'anuncio* ad ads publicidad',
  'fraude* fraud* sospechos* suspicious',
  'reembols* refund* devoluci*',
  'comentario* comment*',
  'bloque* block* restric* restring* castig*',
  'vuelo* flight*',
  'plantilla* template*',
  'plazo* ventana* window*',
  'reacci* reaction* react reacts',
  '<extra plusone',
];

export type WordTest = (word: string) => boolean;

const asTest = (form: string): WordTest =>
  form.endsWith('*')
    ? (word) => word.startsWith(form.slice(0, -1))
    : (word) => word === form;

/** Words that the book uses for other things too. */
export const isVague = (word: string): boolean =>
  SAME.some((line) => line.split(' ').includes(`<${word}`));

const GROUPS = SAME.map((line) => {
  const forms = line.split(' ');
  return {
    sought: forms.map((form) => asTest(form.replace('<', ''))),
    found: forms.filter((form) => !form.startsWith('<')).map(asTest),
  };
});

/** Whether a word means the same as the one sought, where that one has a group. */
export function sameAs(sought: string): WordTest {
  const groups = GROUPS.filter((group) =>
    group.sought.some((test) => test(sought)),
  );
  return (word) => groups.some(({ found }) => found.some((test) => test(word)));
}
