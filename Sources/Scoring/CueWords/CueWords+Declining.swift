/// What belongs to a no, and to passing a case on.
extension CueWords {
  /// "I can't see your order" is no refusal: what cannot be perceived or waited for is not declined.
  static let unable = keys(
    "see find hear locate view read reach tell say imagine understand wait thank stress access promise guarantee")

  /// Of a recording's no: what a thing cannot do or an agent cannot look up was decided by nobody, and there is nothing
  /// to challenge: "it doesn't support cards", "it can't be accessed there", "we can't look up single calls".
  static let ofTheThing = keys(
    "support supported supports accessed inquire enquire query look search detect recognise recognize identify trace "
      + "display show view know judge determine locate check compatible")

  /// One of these gives a reason.
  static let reason = keys("because reason due why")

  /// A no behind one of these follows from what stands before it.
  static let consequent = keys("so therefore thus hence consequently")
  static let notConsequent = keys("that sorry much many far long")

  /// In a recording, whose facts nobody knows, one of these tells a fact that a no rests on.
  static let grounds = reason.union(keys("since ended expired after deadline already until valid exceeded"))

  /// A reason that stands on one of these alone is the company's, not the customer's.
  static let policy = keys("policy policies rule rules terms conditions procedure guidelines regulations system")

  /// What is reassuring by one of these is so about money.
  static let costs = keys("cost costs charge charged charges free pay paying")

  /// A case is passed to one of these.
  static let desks = keys(
    "colleague team manager department supervisor specialist engineer office desk partner expert technician "
      + "lawyer workshop branch shop bank courier carrier maker manufacturer ombudsman")

  /// One of these says why somebody else is better placed.
  static let authority = keys(
    "because reason authority authorise authorised decide decision approve placed specialise expert trained "
      + "access since")

  /// One of these is what is passed on.
  static let passedOn = keys("notes history details everything summary transcript photo message story conversation")

  /// Denied, one of these spares the customer a second telling.
  static let retold = keys("again repeat twice explain start retell over")

  /// With a case or its people behind it one of these passes it on.
  static let passing = keys(
    "pass passing put putting hand handing transfer transferring connect connecting forward forwarding refer referring "
      + "move moving assign reassign bring bringing get switch take send sending")
  static let escalating = keys("escalate escalating escalated")
  static let aCase = keys(
    "case call chat matter issue complaint claim ticket request enquiry inquiry query email message this it problem"
  )

  /// What is passed along with one of these is no case: photos go to a tablet, feedback to a department.
  static let notACase = keys(
    "feedback suggestion suggestions opinion opinions comment comments information printer cable photo photos file files "
      + "book books tablet laptop computer device parcel money")

  /// One of these shuts out whatever it is said of, without a denial.
  static let terms = keys(
    "nonrefundable non-refundable non-changeable non-transferable non-returnable non-exchangeable non-cancellable "
      + "ineligible")
  /// One of these says no of a thing by itself.
  static let shut = terms.union(
    keys("unavailable impossible refuse refused decline declined reject rejected prohibited forbidden unable"))
  /// With a participle behind it one of these tells how a thing stands.
  static let notBeing = keys("isn't aren't wasn't hasn't haven't")
  static let auxiliariesOfState = keys("is are was has have it's they're")
  /// What is not one of these cannot be had.
  static let permitted = keys(
    "allowed permitted covered included offered provided accepted supported served entitled authorised authorized")
  static let unableAlone = Word.key("unable")

  /// "No" refuses before one of these: "no refunds".
  static let refused = keys(
    "refund refunds return returns exchange exchanges discount discounts way exception exceptions")

  /// Before "no" one of these judges what was told.
  static let judged = keys("that's it's this's that it this")

  /// "Won't" refuses before one of these; before others it promises: "I won't send you round again".
  static let favours = keys(
    "refund replace give offer add extend change move waive accept allow pay repair exchange reduce cancel credit issue "
      + "make approve grant cover provide do able help renew reopen deliver lower lift let")
  static let wont = keys("won't wont will shall")
  static let besideRefused = keys("be able to been currently unfortunately sadly just really simply also i we")
}
