/** Turns of phrase in Portuguese that the shared frames cannot know; the form is told in grammar.ts. */
export const PORTUGUESE_RULES = `
discount 0.9 s: metade do ?de @price
discount 0.9 s: baixamos ~1 @price
discount 0.9 s: economiz* ~3 na
discount 0.6 s: por|@only|a ~1 @only|partir ?de #price
discount 0.5 s: a partir de #price
discount 0.9: matricula ~1 zero
discount 0.6 s: ate #number ?x
discount 0.9: happy hour
offer 0.9 s: @offer !emprego
offer 0.9 s: teste|aula|meses|experimental gratis|experimental
offer 0.9 s: ganh*|leve|leva ~3 @gift|gratis|#share|#price|um|uma|pontos
offer 0.9: sorteio|concorra|participe
offer 0.9 s: por nossa ?nossa conta
offer 0.9 s: em dobro
offer 0.9: nao ~2 pontos ~1 venc*
offer 0.9: falta ~3 pra|para ~3 gratis|@gift
offer 0.9: guardamos|temos ~3 surpres*|algo
offer 0.9: crianca nao paga
cross-sell 0.9: voce ~1 tambem ~1 gostar
cross-sell 1: complet*|combine ~2 com|o ~1 look|luminaria
cross-sell 1: adicion* ~6 por ~1 so
cross-sell 0.9: quer|gostaria ~2 receber|conhecer|ver ~4 catalogo|nosso*|@ware|fotos
cross-sell 1: recomendad* ~3 pra|para voce|ti
cross-sell 0.9: upgrade|mude|assine ~3 pro|plano
cross-sell 0.9: quem ~2 comprou
cross-sell 0.9: temos ~6 interesse
cross-sell 0.9: ja ~2 provou|conhece
cross-sell 0.5: guarde|reserve ~1 uma|vaga
cross-sell 0.9: faco|sai por|#number
cross-sell 1: olha ~2 que ~2 acab*
cross-sell 0.9: vai ~1 amar
cross-sell 0.9: incluir ~8 por ~1 mais ~1 #number
cross-sell 0.9: ^ combin/ar com
new-product 1 s: @launch ~2 @our|@new|@ware|o|a|nossa
new-product 1 s: acab* ~1 de ~1 lancar
new-product 0.9 s: acab* ~1 de ~1 chegar|sair
new-product 0.9 s: chegou|voltaram ~2 @new|@ware|reposicao !pedido
new-product 0.9: lancamento
new-product 0.5: novidade|novidades
new-product 0.9 s: ja ~1 disponive*
new-product 0.9: conheca|apresentamos|conhece ~2 @new|noss*|#hole|a
new-product 0.9: pre venda
new-product 0.9: nova ~1 colecao|temporada|linha
invitation 1: sentimos ~1 sua ~1 falta
invitation 1: saudade|saudades
invitation 0.9: faz ~3 #number|tempo ~2 dias|que ~3 ultimo|voce
invitation 1: adoraria* ~2 te ~3 nov*
invitation 1: volte|volta|retorne|venha|vem ~2 logo|ja|hoje|e|a|por|com|quando|nos|pra|conhecer|conferir|provar|curtir|ver|aproveitar
invitation 1: seu ~1 carrinho ~4 te
invitation 1: deixou|esqueceu ~3 algo|itens|produtos
invitation 0.9: ^ @buy|@get ja|agora|hoje
invitation 1: ^ compr/ar|encomend/ar ~1 @now|o
invitation 1: ^ @buysure ~1 @now|@our|a|em|e|o|os|as|seu|sua|esta|este|esse|essa|essas|noss*|no|na|que|com|por|para|pra|um|uma|teu|enquanto|#link|$
invitation 0.9 d: ^ reserv/ar|pec/ir|agend/ar|encomend/ar|lev/ar|marque|solicite|cote ~1 ja|agora|hoje|seu|sua|o|um|uma|aqui|com|em|antes|pelo|noss*|#link|teu|tua|a
invitation 1: ^ @see|descubra ~2 @our|noss* ~1 @ware|@new|@shop
invitation 1: ^ @see ~2 o|a ~1 @new|acabou
invitation 1: ^ descubra|conheca !se
invitation 1: nao ~1 perca|perde
invitation 1: nao fique ~2 sem
invitation 0.9: ^ siga|inscreva|inscrevam|cadastre|junte|visite|participe|matricule|associe|aventure|mime|permita|presenteie|surpreenda|encante !instruc*|passo*
invitation 1: siga|segue ~2 gente|pagina
invitation 0.8: oferecemos ~4 @ware
invitation 0.9: peca|reserve|garanta ~2 seu|sua|uma ~1 demonstracao|orcamento|vaga|mesa|ingresso*
invitation 0.9: ^ voce merec*
invitation 0.8: temos ~2 ideal
invitation 0.9: ja da ~2 comprar
invitation 0.9: renove|leve|faca|mude|de ~1 seu|sua|a ~2 negocio|vida|hoje|voce|visual
invitation 0.9: ^ cansad*|bateu do|aquela
invitation 0.7: chama|fale|peca ~3 orcamento|orcar|hoje|ja|agora
invitation 0.9: se de um
invitation 0.9: ^ de experiencias
invitation 0.9: ^ traga|traz|venha|vem|passa|passe|aparece ~6 ganh*|ver|conhecer|tomar|provar|experimentar|conferir|curtir|com
invitation 0.7: temos|tenho ~2 horarios|horario ~2 essa
invitation 0.9: celebr*|comemore|comemorar ~2 com|noss*
invitation 0.9: leia ~1 noss* ~1 guia
invitation 0.9: pensando|preparamos|so ~2 em|para|pra voce
invitation 0.9: presente ~2 partir ~1 #price
invitation 0.5: ^ ?voce quer um|uma|seu|sua|que|ter|ver ~2 !troc*|cancel*|reembols*
invitation 0.9: esta|ta acabando
invitation 0.9: menu ~1 pra dois
invitation 0.9: chama|chame ~1 a|os turma|amigos
invitation 0.9: presente ideal
event 1: a venda
event 0.9: marque ~1 na agenda
event 0.9: faltam ~1 @time|semanas pra ~1 entrar
donation 0.9 s: @your ~1 contribuicao|doacao ~4 compra|alimenta
donation 1 s: sua|faca ~1 doacao|ajuda ~4 hoje|aqui|alimenta*|pra
donation 1: seja ~2 padrinho
donation 0.9: precisamos da ~1 sua ~1 ajuda
donation 1 s: doe|doem|doar ~1 hoje|agora|ja|pra|para|e|um|via
survey 1 t: ^ avalie
survey 1 t: como ~1 foi ~3 experiencia|visita|estadia|atendimento
survey 1 t: avalie|avaliar ~2 o|com|#hole
survey 1 t: @rate ~4 @review
survey 0.9: faca noss* ~1 teste
survey 0.9: ^ vote|vota
referral 1: @refer|traga|indique ~1 um|seus ~1 @friend
referral 0.9: indica ~1 a gente
referral 0.9: indique ~2 e ganhe
urgency 0.9 d: ultimas ~1 horas|vagas|unidades
urgency 0.9: so ~2 hoje|essa ?@time
urgency 0.9: @places|tempo limitad*
urgency 0.9: enquanto durar*
urgency 0.9: ^ corre|corra|corram|apresse|bora|garanta|garante
urgency 0.9: ^ aproveite !sua|seu|bem|a|o
urgency 0.5: ate ~1 domingo|sabado|sexta
urgency 0.9: so ~1 restam
-settled: que|voce|vc|o|a|ja|qual ~4 @youdid
-settled: ja|foi|foram|esta|estao|ta|sera|vem|ficou|tinha|com|fica|era|corretamente ~1 @done
-settled: @doc
-settled: @trouble
-settled: nao ~3 aparec*|temos|tem|cumulativ*|consegu*
-settled: cancelamento|cancelar|troca|devolucao|alteracao|estacionamento|wifi|remarcacao|conserto|reparo|garantia
-settled: qual|que ~1 @code|@coupon|usou
-settled: envie|pode ~4 print|@code|foto
-settled: total|saldo|iva|imposto*|bateria|sinal|entrada|alcool|caucao|algodao|juros|carregado|concluido|poliester|brilho|adiantamento
-settled: teste gratis ~1 termina
-settled: ganhou|acumulou ~3 pontos
-tie: @deal ~6 @tie
-tie: @sorry
-tie: sua|a|seu|o ~1 ligacao|chat|atendente|suporte|chamado|tecnico|entregador|atendimento
-auth: @auth
-answer: ^ @yes
-answer: voce|que|como ~1 pediu
-answer: sua solicitacao|mensagem
-due: @due`;
