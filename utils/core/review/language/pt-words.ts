/** What Portuguese words stand for; the forms are told in lexicon.ts. */
export const PORTUGUESE_WORDS: Readonly<Record<string, string>> = {
  'about-order': `pedido* pacote env* entreg* rastre* motoboy fatura nota recibo reembolso devolucao troca compra
    encomenda estoque frete tamanho`,
  'about-appointment': `consulta* reserva* horario mesa aula sessao agend* voo doutor* dra visita prova reuniao quarto
    remarcar`,
  'about-account': `conta senha cartao saldo assinatura plano pagamento parcela transferencia pix verificacao codigo
    matricula perfil credito apolice solicitacao cadastro`,
  lead: `e ou mas ja agora entao tambem oi ola hoje so corre por favor bora vem`,
  act: `gast/ar escap/ar celebr/ar comemor/ar mim/ar renov/ar estrei/ar`,
  balance: `saldo nivel total posicao`,
  avail: `disponivel pronto pronta liberad*`,
  news: `novidade novidades noticia`,
  arrive: `chegar chegou sair saiu receber recebemos`,
  has: `tem inclui vem`,
  past: `era foi dizia estava`,
  thanks: `obrigado obrigada`,
  deserve: `merece`,
  favourite: `favorito`,
  nowonly: `agora`,
  recent: `ultima ultimo`,
  waiting: `guardamos esperando`,
  greeting: `oi ola`,
  yes: `sim claro isso`,
  neg: `nao sem infelizmente nada`,
  done: `aplicado aplicamos incluso cobrado cobramos processado vencido aceita combinado terminou creditado
    usado cancelado pago confirmado resgatou adicionado recebido recebida recebemos ganhou acumulou`,
  doc: `fatura* extrato nota recibo* comprovante* contrato orcamento reembolso troca`,
  trouble: `erro problema* falha* print reclamacao`,
  youdid: `viu usou aceitou pediu comprou digitou devolveu resgatou fez`,
  your: `seu sua seus suas`,
  our: `nosso nossa nossos minha`,
  the: `o a os as um uma este esta esse essa seu sua seus suas nosso nossa nossos todo toda todos todas do
    da dos das`,
  off: `barata descontos ~desconto off menos economia`,
  disc: `descontos ~desconto promo ~promocao promocional liquidacao saldao ofertao cashback off`,
  offer: `ofertas ~oferta`,
  sale: `liquidacao saldao`,
  free: `gratis gratuito gratuita free`,
  gift: `brinde presente presentinho mimo`,
  points: `pontos cashback beneficios`,
  coupon: `~cupom voucher`,
  code: `codigo`,
  use: `us/ar aplic/ar digit/ar resgat/ar com apresent/ar`,
  checkout: `carrinho`,
  special: `especial exclusiva exclusivos unico imperdivel flash promocional lancamento`,
  price: `preco precos tarifa valor`,
  only: `so apenas`,
  new: `novo nova novos novidade novidades`,
  ware: `colecoes ~colecao linha linhas modelo modelos temporada cardapio menu catalogo catalogos produto
    produtos peca pecas artigos servico servicos curso cursos aula aulas oficina* plano planos pacote
    pacotes kit kits combo combos tour passeio passeios viagem viagens cruzeiro* imovel imoveis
    apartamento* casa empreendimento* lote lotes terreno* tratamento tratamentos quarto quartos suite*
    prato pratos sobremesa* sabor sabores bebida* drink* livro livros sapato* tenis vestido* roupa*
    blusa* blusinha* bolsa* joia* calcado* brinquedo* bolo* torta* edicao reposicao programa programas
    pos-graduacao graduacao mestrado turma turmas estilo* tendencia* fragrancia* vela* variedade
    experiencia* retiro* destino* guia estoque brunch cafe hamburguer* burguer* pizza* spa massa* acai
    opcoes solucao solucoes equipamento* maquina* treino cesta oculos celulares moveis plantas
    acessorio* perfume* maquiagem creme* selecao vinhos queijos marmita* buffet lancamentos ofertas
    promocoes mentoria coworking`,
  shop: `loja restaurante insta`,
  place: `loja academia restaurante`,
  admin: `comeca valor horario hora data link sala senha endereco numero professora`,
  on: `em na no nas nos`,
  buy: `compr/ar pec/ir reserv/ar encomend/ar contrat/ar lev/ar assin/ar agend/ar garant/ir`,
  buysure: `assin/ar inscrev/er matricul/ar aproveit/ar garant/ir antecip/ar cadastr/ar`,
  get: `ganh/ar ganhou garant/ir aproveit/ar lev/ar economiz/ar receb/er resgat/ar curta concorra tem da`,
  see: `descubr/ir conhec/er vej/ar ver confir/ir olha vem visit/ar experiment/ar prov/ar da encontr/ar
    saib/ar assist/ir acess/ar escolh/er viv/er`,
  come: `vem venha visit/ar pass/ar volt/ar retorn/ar particip/ar bora chega aparec/er corre`,
  now: `ja agora hoje aqui link logo`,
  time: `hoje semana fim mes dias dia horas segunda terca quarta quinta sexta sabado domingo amanha verao
    inverno natal temporada outono feriado mesmo`,
  last: `ultimo ultima ultimas limitado limitadas`,
  left: `restam restante`,
  places: `vaga vagas lugar lugares unidades ingressos estoque horas dias quartos horarios estoques tempo
    chance`,
  next: `proxima proximo proximas proximos segunda segundo`,
  purchase: `compra compras pedido pedidos visita reserva estadia consulta sessao corte viagem jantar refeicao
    mensalidade diaria limpeza encomenda`,
  everyone: `todo toda todos todas tudo`,
  launch: `lancamento apresentamos inauguramos inauguracao estreia`,
  friend: `amigo amiga amigos alguem colega* contatos familia vizinho*`,
  refer: `indic/ar indique recomend/ar convid/ar compartilh/ar trag/ar traz marque chame chama`,
  review: `avaliacao opiniao comentario estrelas estrelinhas feedback nota`,
  rate: `deixe deixa deixar avalie avaliar compartilhe conta dê da manda faz faca nos`,
  event: `evento eventos show webinar oficina feira peca sessao inauguracao`,
  auth: `verificacao verificar senha seguranca identidade cadastro rastreio acesso confirmacao`,
  deal: `pedido* conta pagamento cartao fatura assinatura inscricao mesa voo plano servico documento* resgate
    compra pacote entrega consulta reserva conserto devolucao caso ticket encomenda atendimento
    solicitacao chamado protocolo reparo instalacao reclamacao produto agendamento`,
  tie: `entregue recebido chegou resolvido encerramos`,
  status: `confirmad* enviad* despachad* pronto pronta aprovad* agendad* processad* reservad* alterad*
    cancelad* caminho saiu falhou recusad* complet* recebid* criad* atualizad* mudou atrasad* comeca
    renovad* registrad* aceit* remarcad* resolvid* encerrad* entregue bloquead* pago vence pendente
    chegou retirar preparado preparando preparo preparacao`,
  sorry: `desculpa desculpas desculpe sentimos sinto`,
  due: `contrato expiram vencido vence saldo pendente aberto fatura atrasada mensalidade`,
};
