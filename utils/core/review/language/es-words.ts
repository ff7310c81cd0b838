/** What Spanish words stand for; the forms are told in lexicon.ts. */
export const SPANISH_WORDS: Readonly<Record<string, string>> = {
  'about-order': `pedido* paquete env* entreg* seguimiento guia repartidor factura recibo reembolso devolucion cambio
    compra orden encomienda almacen talla`,
  'about-appointment': `cita* reserva* turno mesa clase sesion horario agend* vuelo doctor dra dr visita examen reunion
    habitacion`,
  'about-account': `cuenta contraseña clave tarjeta saldo suscripcion plan pago cuota transferencia verificacion codigo
    membresia perfil credito poliza solicitud`,
  lead: `y e o pero ya ahora tambien porfa favor hola buenas asi solo hoy mejor amiga amigo bienvenido
    bienvenida dale`,
  act: `gast/ar inviert/ir transform/ar vive escap/ar celebr/ar consient/ir mim/ar renuev/ar estren/ar
    luc/ir`,
  balance: `saldo nivel total`,
  avail: `disponible disponibles listo lista`,
  news: `novedades noticias`,
  arrive: `llegar llego llega salio recibir recibimos`,
  has: `tiene incluye incluido trae`,
  past: `era fue decia`,
  thanks: `gracias`,
  deserve: `merece mereces`,
  favourite: `favorito`,
  nowonly: `ahora`,
  recent: `ultima ultimo`,
  waiting: `guardamos espera esperando`,
  greeting: `hola buenas`,
  yes: `si claro`,
  neg: `no sin lamentablemente nada`,
  done: `aplicado aplicamos aplico incluido desconto cobramos devolvimos procesada vencio vencido aceptado
    aceptada termino recibida recibido recibimos cargado cancelado cancelada registrada canjeada
    acreditado acreditamos`,
  doc: `factura* recibo* ticket comprobante* contrato extracto presupuesto nomina reembolso`,
  trouble: `error problema* fallo falla* incidencia* captura* mal`,
  youdid: `viste usaste aceptaste pediste preguntaste metiste acepto contrato quedamos devolviste`,
  your: `tu tus su sus`,
  our: `nuestro nuestra nuestros nuestras mi mis`,
  the: `el la los las un una unas este esta estas ese esa lo tu tus su sus nuestro nuestra nuestros nuestras
    todo toda todos todas al del`,
  off: `barata ~descuento dto descuent* off rebaja* menos`,
  disc: `descuentos ~descuento dto rebajas rebajado promo ~promocion promocional liquidacion ofertas ofertón
    cashback off`,
  offer: `ofertas ~oferta`,
  sale: `liquidacion rebajas`,
  free: `gratis gratuito gratuita free`,
  gift: `regalo detalle premio premios`,
  points: `puntos cashback beneficios`,
  coupon: `~cupon voucher`,
  code: `codigo clave`,
  use: `us/ar ingres/ar aplic/ar canje/ar con`,
  checkout: `carrito caja`,
  special: `especial especiales exclusiva exclusivos exclusivas unico flash rebajado promocional lanzamiento`,
  price: `precio precios tarifa`,
  only: `solo apenas`,
  new: `nuevo nueva nuevos nuevas novedades recien`,
  ware: `colecciones ~coleccion linea lineas gama modelo modelos temporada carta menu catalogo catalogos
    producto productos articulos servicio servicios curso cursos clase clases taller talleres plan
    planes paquete paquetes pack packs combo combos tour tours viaje viajes excursion excursiones
    escapada* crucero* propiedad propiedades departamento* inmueble* proyecto proyectos lote lotes
    terreno* tratamiento tratamientos habitacion habitaciones suite* plato platos postre* sabor sabores
    bebida* libro libros zapato* zapatilla* vestido* ropa remera* playera* chaqueta* joya* bolso*
    cartera* calzado juguete* torta* pastel* seccion edicion ediciones membresia* programa programas
    diplomado* maestria* master masters carrera* estilo* ingreso ingresos llegada llegadas tendencia*
    diseño* aroma* vela* variedad surtido experiencia* retiro* destino* guia stock mercaderia mercancia
    coctel* brunch desayuno* hamburguesa* pizza* spa opciones propuestas solucion* tecnica* equipo*
    maquina* rutina* box cesta* lentes gafas celulares colchon* muebles plantas accesorio* bolsas blusas
    jeans perfume* maquillaje crema* promos actividades`,
  shop: `tienda local instagram restaurante salon`,
  place: `tienda local sucursal restaurante`,
  admin: `empieza precio horario hora fecha link enlace aula contraseña direccion numero profesor`,
  on: `en`,
  buy: `compr/ar pid/ir reserv/ar encarg/ar orden/ar contrat/ar llev/ar agend/ar inscrib/ir suscrib/ir`,
  buysure: `suscrib/ir inscrib/ir anot/ar anim/ar aprovech/ar matricul/ar estren/ar`,
  get: `consigu* obten* lleva llevate lleve disfruta aprovech/ar ahorr/ar recib/ir gan/ar participa llevas
    tienes hay dan damos`,
  see: `descubr/ir conoc/er mir/ar chec* explor/ar visit/ar enterate prueb/ar prob/ar encuentr/ar disfrut/ar
    consult/ar elige prepar/ar vive`,
  come: `ven veni visit/ar pas/ar dat/ar vuelv/er volve regres/ar asist/ir unete sum/ar`,
  now: `ya ahora hoy aqui mismo link`,
  time: `hoy semana finde fin mes dias dia horas lunes martes miercoles jueves viernes sabado domingo mañana
    verano invierno navidad noche temporada primavera otoño puente hs`,
  last: `ultimo ultima ultimos ultimas pocas limitados limitadas`,
  left: `quedan queda disponibles`,
  places: `cupos plaza plazas lugar lugares unidades vacantes entradas existencias horas dias piezas
    habitaciones oportunidad espacios`,
  next: `proxima proximo proximos siguiente segunda segundo`,
  purchase: `compra pedido pedidos visita visitas reserva estancia cita sesion orden corte viaje cena comida
    mensualidad turno limpieza`,
  everyone: `todo toda todos todas`,
  launch: `lanzamiento estrenamos presentamos inauguracion`,
  friend: `amigo amiga amigos alguien contactos vecin* familia mama`,
  refer: `recomiend/ar refer/ir invit/ar trae compart/ir etiquet/ar recomend/ar`,
  review: `reseña opinion comentario estrellas estrellitas`,
  survey: `encuesta`,
  public: `google tripadvisor trustpilot facebook`,
  rate: `dejanos dejar deja dejas dejame regala escribenos comparte cuentanos calific* valora*`,
  event: `evento eventos concierto show webinar taller feria obra peña inauguracion vivo`,
  ticket: `entrada entradas ticket`,
  auth: `verificacion verificar contraseña seguridad identidad sesion registro seguimiento acceso dni cvv
    puerta`,
  deal: `pedido* cuenta pago tarjeta solicitud factura suscripcion inscripcion mesa vuelo plan servicio
    documento* compra paquete envio cita reserva reparacion devolucion caso ticket turno incidencia
    orden encargo reclamo consulta tramite instalacion equipo clase`,
  tie: `entrego recibiste recibido llego resuelto resuelta cerrado cerramos terminada`,
  status: `confirmad* enviad* despachad* listo lista aprobad* programad* procesad* reservad* movid* cancelad*
    camino reparto fallo rechazad* completad* recibid* cread* actualizad* cambiad* retrasad* empieza
    comienza renovad* registrad* aceptad* reagendad* resuelt* cerrad* entregad* bloquead* pagad* vence
    pendiente llego recogido retirar preparando preparacion`,
  sorry: `lamento lamentamos sentimos siento disculpa perdon perdona`,
  due: `contrato vencido vence deuda saldo pendiente factura atrasada cuota`,
};
