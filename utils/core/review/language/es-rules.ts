/** Turns of phrase in Spanish that the shared frames cannot know; the form is told in grammar.ts. */
export const SPANISH_RULES = `
discount 0.9 s: mitad de @price
discount 0.9 s: bajado ~1 @price
discount 0.9 s: ahorr* ~3 en
discount 0.9 s: llevate|lleve ~3 paga|pague|gratis
discount 0.5 s: desde|por|a #price
discount 1: proxima ~2 usa
discount 0.9 s: flash|hot|big sale
offer 0.9 s: @offer !laboral
offer 0.9 s: prueba|meses gratis|gratuita
offer 0.9: gana|participa ~4 @gift|sorteo|un|por
offer 0.9 s: de regalo
offer 0.9 s: por|va ?por nuestra cuenta
offer 0.9 s: dobl*|gana ~2 puntos|puntaje
offer 0.9: no ~2 venzan ~2 puntos
offer 0.9: guardamos|tenemos ~3 sorpres*|algo
offer 0.9: regalamos
offer 0.9 s: niños ~1 comen gratis
cross-sell 1: te|le|os|les podria*|puede* ?tambien interesar*|gustar*|encantar*
cross-sell 1: completa|combina* ~2 tu|con ~1 look|lampara
cross-sell 0.7: te gustaria ~2 conocer*|informacion|el
cross-sell 0.9: te apuntas|sumas|interesa $
cross-sell 0.9: sigues|seguis ~2 interesad*
cross-sell 0.9: quienes ~2 compraron
cross-sell 0.9: ya ~2 probaste|conoces|probo
cross-sell 0.9: ^ añade|agrega ~1 un|una ~1 seguro|bebida|@ware
cross-sell 1: mira ~2 que ~2 acab*
cross-sell 0.5: te reservo|aparto ~1 mesa|lugar
cross-sell 0.9: como ~1 te gusto
cross-sell 0.9: agreg* ~8 por ~1 #number|#price ~1 mas
cross-sell 0.9: ^ combin/ar con
new-product 1 s: @launch ~2 @our|@new|@ware|la|nuestr*
new-product 1 s: acab* ~1 de ~1 lanzar|hornear
new-product 0.9 s: ya ~1 llego|llegaron|volvio|volvieron|tenemos|salio|contamos ?con ~2 @new|temporada|coleccion|roscon|novedades|@ware
new-product 0.9 s: llego ~2 @new|@ware !pedido
new-product 0.9 s: ya ~1 disponible*
new-product 0.9 s: tenemos ~2 @new !@admin
new-product 0.9: preventa|lanzamiento
new-product 0.9: nueva ~1 carta|coleccion|temporada|linea
new-product 0.6: @time ~1 sale ~1 @the ~1 @ware
invitation 1: te ~1 extrañ*
invitation 1: echamos de menos
invitation 0.9: hace|han ~3 #number|#hole|tiempo ~2 dias|que ~3 ultima|ultimo|no ~1 nos|visita|pedido
invitation 1: ven|veni|visitanos ~1 este|a ~1 @time|@shop|ver*|conoc*|prob*
invitation 1: volver|vuelve ~3 verte|entrenar
invitation 1: tu ~1 carrito ~4 espera*
invitation 1: dejaste ~3 algo|productos
invitation 0.9: ^ @buy|@get ya|ahora|hoy
invitation 0.9: ^ ven ~1 a ~1 desayunar|probar|conocer*|celebrar
invitation 1: ^ compr/ar|encarg/ar @now|aqui|el
invitation 1: ^ @buysure ~1 @now|@our|a|en|y|el|la|los|las|tu|tus|esta|este|estas|estos|nuestr*|al|hoy|#link|te|que|de|lo|con|por|un|una|$
invitation 0.9 d: ^ reserv/ar|pid/ir|agend/ar|encarg/ar|orden/ar|separ/ar|llev/ar|apart/ar|solicit/ar|cotiz/ar ~1 ya|ahora|hoy|tu|tus|su|el|la|los|un|una|aqui|con|en|antes|desde|nuestr*|#link
invitation 1: reservala|compralo|llevatelo|pruebalo
invitation 1: ^ @see|descubr*|conoc* ~2 @our|nuestr* ~1 @ware|@new|@shop
invitation 1: ^ @see|conocé ~2 lo|la|que ~2 @new|nuevo|llegar
invitation 1: ^ descubr/ir|explor/ar
invitation 0.9: no ~2 pierd*|quedes
invitation 0.9: ya puedes ~1 comprar
invitation 1: siguenos|seguinos|siganos|suscribete|suscribite|suscribanse|unete|unite|unase|sumate|subscribete|apuntate|anotate|afiliate|hazte|visitanos|visitenos|animate|pasate|consientete|atrevete
invitation 0.6: registrate
invitation 1: date|regalale ~2 un
invitation 0.9: somos ~1 expertos|especialistas
invitation 0.9: solicita|pide|agenda|reserva ~2 tu|una ~1 demo|diagnostico|visita|lugar|plaza|mesa
invitation 0.9: ^ regal/ar ~1 experiencias|un
invitation 0.8: tenemos ~2 ideal
invitation 0.9: ^ cansad* del
invitation 0.9: los mas pedid*
invitation 0.9: escribenos|contactanos|pidenos ~2 presupuesto|cotiz*|hoy
invitation 0.9: sigue nuestr* ~1 instagram
invitation 0.9: antoja un
invitation 0.7: tenemos|tengo|hay ~2 huecos|lugares|espacios ~2 esta|para
invitation 0.9: lee ~1 nuestr* ~1 guia
invitation 0.9: pensando|hicimos ~2 en ti
invitation 0.9: regalo ~2 desde #price
invitation 0.5: escribenos|escribinos|llamanos|contactanos|escribeme|escribime|escribanos|hablanos|manda ?mensaje|whatsapp|dm $
invitation 0.6: se esta llenando
invitation 0.9: se te ~2 acab*
invitation 0.9: menu ~1 para dos
invitation 0.9: blog
invitation 0.9: @gift|regalo|detalle ideal|perfecto
event 1: @ticket ~3 venta|libre|anticipada*
event 1: consigue|reserva ~1 tu ~1 @ticket|lugar|plaza
event 0.9 s: escapada ~9 #price
event 0.9: feria de
event 0.9: quedan ~1 @time|semanas para ~1 sumar*
event 0.9: matriculate antes
donation 1 s: dona ~3 desde
donation 1 s: tu|haz ~1 donacion|aporte ~4 ayuda*|hoy|aqui|alimenta*
donation 0.9: necesitamos ~1 tu ~1 ayuda
donation 1: colabora|colabore ~2 con|a
survey 1 t: calificanos|valoranos
survey 1 t: @rate ~4 @review
survey 1: @rate|@review|reseña ~5 @public
survey 1 t: reseña*
survey 1 t: tu ~1 opinion ~3 nos
survey 1 t: respond* ~4 @survey
survey 0.9 t: nos recomend*
survey 0.9: haz nuestr* ~1 test
survey 0.9: ^ vota
referral 1: recomiendanos
referral 1: comparte* ~4 contactos
referral 0.9: contar* ~3 @friend ~1 de ~1 nosotros
urgency 0.9 d: ultimas|ultimos ~1 horas|dias|plazas|unidades
urgency 0.9: solo ?por hoy|esta
urgency 0.9: @places limitad*
urgency 0.8 s: solo|nos ~1 quedan|queda|#number
urgency 0.9: hasta ~1 agotar ~2 existencias
urgency 0.9: ^ corre|apurate
urgency 0.9: solo quedan
-settled: que|q|el|la|ya|cual ~4 @youdid
-settled: ya|te|se|le|les|os|ha|hemos|he|han|esta|estan|quedo|fue|fueron|habia|viene|sea|correctamente|lo ~1 @done
-settled: te ~1 quedan|queda
-settled: @doc
-settled: @trouble
-settled: no ~3 aplic*|deja|acumul*|hay|tenemos
-settled: de trabajo
-settled: cancelacion|cancelar|cambio|devolucion|anulacion|cambios|estacionamiento|parking|wifi|reposicion|aparcamiento|reparacion
-settled: que ~1 @code|@coupon|usaste
-settled: mandanos|puedes ~4 captura|@code|foto
-settled: total|saldo|iva|impuesto*|bateria|anticipo|seña|alcohol|deposito|algodon|interes|cargado|lana|adelanto|humedad|avance|poliester|brillo
-settled: ganaste|acumulaste ~3 puntos
-tie: @deal ~6 @tie
-tie: @tie ~3 @deal
-tie: @sorry
-tie: que ~2 paso|podemos
-tie: tu|la ~1 llamada|ticket|asesor|atencion
-auth: @auth
-answer: ^ @yes
-answer: me|que ~1 preguntaste|pediste
-answer: tu|su consulta|solicitud|mensaje
-due: @due`;
