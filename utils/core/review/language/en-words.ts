/** What English words stand for; the forms are told in lexicon.ts. */
export const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  'about-order': `order orders parcel package ship* deliver* track* courier invoice receipt refund* return exchange
    dispatched item stock warehouse`,
  'about-appointment': `appointment book* reserv* table check-in class lesson visit schedul* reschedul* flight seat doctor
    dr viewing meeting exam room`,
  'about-account': `account password log* card balance subscription plan payment transfer verification code otp
    membership profile loan policy application`,
  lead: `and or but so then now please pls just also plus today hi hey hello hiya always why`,
  act: `reorder spend unlock upgrade explore discover celebrate subscribe shop treat taste`,
  waiting: `waiting saved`,
  balance: `balance level total queue`,
  avail: `available open live ready up`,
  news: `news updates update`,
  arrive: `arrived received`,
  has: `has includes included qualifies comes`,
  past: `was were said`,
  thanks: `thanks thank`,
  notfree: `up`,
  deserve: `deserve deserves`,
  favourite: `favourite favourites`,
  nowonly: `now again`,
  recent: `recent last latest`,
  greeting: `hi hey hello hiya`,
  yes: `yes yep sure`,
  neg: `no not isnt dont cant couldnt wont wasnt havent unfortunately never unable sorry`,
  done: `applied included charged refunded credited expired processed accepted agreed added received redeemed
    ended finished cancelled issued paid`,
  doc: `invoice* receipt* bill statement contract refund* quote`,
  trouble: `error problem* issue* screenshot* failed fails declined`,
  youdid: `used saw tried accepted asked requested bought placed booked redeemed received signed returned`,
  your: `your ur yours`,
  our: `our my`,
  the: `the a an this these some any all your our its every one two`,
  off: `off discount* ~discount cheaper`,
  disc: `discount* ~discount promo ~promotion clearance cashback`,
  offer: `offers`,
  sale: `sale`,
  free: `free gratis bonus`,
  gift: `gift gifts giveaway* prize* treat`,
  points: `points cashback perks`,
  coupon: `coupon* ~coupon voucher* ~voucher`,
  code: `code codes`,
  use: `use enter apply quote show redeem`,
  checkout: `checkout basket cart`,
  special: `special exclusive unbeatable great best limited vip crazy hot daily flash weekly weekend early`,
  price: `price prices rate`,
  only: `only just`,
  new: `new latest fresh`,
  ware: `collection* ~collection product* range line menu* season arrival arrivals model models release*
    edition* catalog* item items service services course courses class classes workshop* plan plans
    package* bundle* tour tours trip trips cruise* propert* home* listing* treatment* room rooms suite*
    dish dishes drink* flavour* flavor* book books shoe* dress* jacket* jewel* outfit* style styles look
    looks gear stock accessor* toy* cake* pastr* brunch* membership* spa drop merch program* feature*
    design* retreat* experience* destination* guide* catering selection assortment essentials candle*
    favourites favorites bestseller*`,
  shop: `store shop restaurant studio`,
  place: `store shop location studio gym restaurant`,
  admin: `starts begins time times date link room password address number hours schedule timetable teacher`,
  on: `on across off`,
  buy: `buy shop order book reserve purchase upgrade subscribe secure`,
  get: `get grab enjoy claim win earn save receive unlock take treat`,
  see: `check see discover explore browse view meet find try look taste learn read watch experience`,
  come: `come visit join drop stop pop`,
  now: `now today tonight online here yours straight`,
  time: `today tonight weekend week month friday saturday sunday monday tuesday wednesday thursday hours days
    midnight tomorrow season summer winter christmas spring`,
  last: `last final limited only few remaining`,
  left: `left remaining available`,
  places: `spots seats places pieces tickets stock time rooms slots tables edition offer`,
  next: `next upcoming`,
  purchase: `order purchase visit booking stay appointment trip buy treatment shop delivery session`,
  everyone: `everything all selected every`,
  launch: `launched launch introducing released`,
  friend: `friend friends family mate`,
  refer: `refer invite bring share tell recommend`,
  donate: `donate donation sponsor*`,
  review: `review feedback stars`,
  survey: `survey poll quiz`,
  rate: `rate leave write give drop post`,
  event: `event events concert* show shows webinar* workshop* market tasting*`,
  auth: `unlock device transaction withdrawal secret log access reset otp verify verification login password
    authorize security kyc confirm identity registration tracking pickup`,
  deal: `order orders parcel package delivery booking bookings appointment account payment card application
    invoice subscription registration document* file seat table flight class plan service transfer
    reservation repair return ticket case claim shipment item purchase installation request`,
  tie: `delivered resolved closed completed complete fixed finished arrived returned done received`,
  status: `confirmed shipped dispatched ready delivered approved scheduled processed booked moved cancelled way
    failed complete completed received created updated changed delayed starts begins renewed registered
    accepted rescheduled resolved closed collected declined locked blocked paid due overdue held arrived
    rejected transferred`,
  sorry: `sorry apologise*`,
  due: `due expire expires expired expiring overdue contract outstanding late invoice bill balance failed`,
};
