/// What companies write to anybody.
extension CueWords {
  /// Who does one of these, in general, does nothing yet.
  static let improving = keys(
    "improve improving improvement optimise optimising optimize optimizing strive striving reinforce reinforcing strengthen "
      + "strengthening endeavour endeavor enhance enhancing perfecting")

  /// "We try our best to provide better service" is said to all.
  static let bestOf = keys("best utmost hard")

  static let praises = keys(
    "affirmation encouragement compliment compliments recognition praise approval satisfaction")
  static let toBeGladOf = keys(
    "happy glad pleased thank thanks grateful appreciate engine motivation honoured get your")

  /// Said alone, and of the customer's trouble, these mock.
  static let applauds = keys(
    "brilliant great lovely wonderful fantastic excellent perfect superb marvellous charming")
  static let longestApplause = 2

  static let looking = keys("look looking")
  static let onward = Word.key("forward")

  /// Before one of `followed`, one of these asks for a follower.
  static let lasting = keys("continue keep pay paying continuing")
  static let followed = keys(
    "support supporting focus focusing follow following attention supervise supervising concern trusting")

  /// What is written to anybody has one of these.
  static let inScripts = [improving, bestOf, praises, looking, lasting].reduce(into: WordSet([])) {
    $0.formUnion($1)
  }

  /// A customer may use one of these in any matter: alone it takes up nothing of this one.
  static let loose = keys(
    "dealt dealing signed end ends quite job jobs future business record recorded mobile recent really high low simple enough set past area place "
      + "current present today currently directly properly normal normally common public private main certain real "
      + "following followed follow previous step steps "
      + "actual actually full whole total local book note point hall office city")

  /// What every company has and speaks of: alone it takes up nothing that only this customer told.
  static let trade = keys(
    "bill bills billing claim claims date dates letter letters room rooms payment payments engineer engineers internet phone phones cellphone "
      + "cellphones telephone card cards data software broadband charge charges charged charging fee fees network account accounts order orders "
      + "ordered refund refunds parcel parcels package packages service services system systems staff "
      + "booking bookings appointment appointments ticket tickets app apps website site page pages form forms policy policies contract "
      + "contracts plan plans price prices cost costs product products item items device devices line lines number numbers code codes "
      + "customer customers team support shop shops store stores branch office address addresses time times message messages call calls "
      + "email emails version update updates settings setting option options function functions problem problems issue issues case question request requests "
      + "complaint complaints information details points subscription membership insurance bank invoice invoices receipt receipts meter meters reading readings"
  )

  /// Everybody's days, years and money, and what can be said of anything and to anybody.
  static let ofAnything = keys(
    "today tomorrow yesterday tonight appear appeared recently lately usually often sometimes finally immediately "
      + "suddenly especially probably year years pound pounds quid euro euros dollar dollars cent cents pence bit "
      + "hey hiya mrs miss")

  /// A sentence that begins with one of these may be about any customer's matter.
  static let ofAnyone = keys("a an any all most each every our")
  /// With one of these it is.
  static let ruling = keys("may can must require requires cannot can't")
  static let ofBeing = keys("is are be")

  /// Why a case is passed on.
  static let purposes = keys(
    "verify check look investigate inspect follow handle solve verification investigation processing inspection "
      + "checking review examine help")
  static let towards = keys("for to so")

  static let make = Word.key("make")
  static let clear = Word.key("clear")
}
