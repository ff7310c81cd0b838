import type { DraftTopic } from './draft-review.ts';
import { soundOf, type Token } from './tokens.ts';

/** Beginnings of words, as they sound, in Spanish, English and Portuguese. */
const ABOUT = {
  order: `order parcel package ship deliver track courier invoice receipt refund return exchange dispatch warehouse
    pedido paquete envio enviad entreg seguimiento repartidor factura recibo reembolso devolucion compra encomienda
    almacen pacote rastre fatura devolucao troca encomenda estoque frete`,
  appointment: `appointment book reserv table class lesson schedul reschedul flight doctor viewing cita turno
    mesa clase sesion horario agend vuelo examen habitacion consulta aula sessao voo reuniao remarcar marcacao`,
  account: `account password login card balance subscription transfer verification otp membership loan policy cuenta
    contraseña clave tarjeta saldo suscripcion cuota transferencia verificacion membresia poliza conta senha cartao
    assinatura parcela verificacao matricula apolice cadastro`,
} as const;

/** What an answer begins with. */
const ANSWERS = new Set(
  'yes yep yeah sure no si claro sim isso nao exacto exato correct correcto'
    .split(' ')
    .map(soundOf),
);

const TOPICS = (['order', 'appointment', 'account'] as const).map(
  (topic) => [topic, ABOUT[topic].split(/\s+/).map(soundOf)] as const,
);

/** What the draft is about by the words it uses; an answer where it only replies; null where nothing tells. */
export function topicOf(words: readonly Token[]): DraftTopic | null {
  const counts = TOPICS.map(([topic, stems]) => {
    const about = words.filter(({ key }) =>
      stems.some((stem) => key.startsWith(stem)),
    );
    return { topic, count: about.length };
  });
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (most && most.count > 0) return most.topic;
  return ANSWERS.has(words[0]?.key ?? '') ? 'answer' : null;
}
