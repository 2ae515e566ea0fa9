/// What settles a matter, and what only sounds so.
extension CueWords {
  /// Done by the company, one of these may have settled the matter.
  static let settling = remedies.union(
    keys(
      "stopped blocked put taken ordered entered opened moved added held kept set ended closed extended raised lowered "
        + "reduced made given paid stopped signed written printed released lifted upgraded swapped exchanged mended"
    ))

  /// Alone one of these shows that one has heard, and may be irony or the breath before a no.
  static let nods = keys(
    "ok okay alright fine sure right good great wonderful lovely brilliant perfect excellent wow nice")
  /// The mere name of it.
  static let complaints = keys("complaint complaints")

  static let lets = keys("let's lets")
  /// Behind "let's", one of these starts something and settles nothing.
  static let goingAlong = keys("go look see find start begin talk take have")

  /// Of these alone nothing is announced: who "will sort this out right away" has said nothing of what or when.
  static let vague = generic.union(
    keys(
      "sort settle settled away immediately shortly straight priority top highest utmost dedicated hard working "
        + "tirelessly "
        + "behind scenes clock around round assure assured rest promise guarantee personally certain fully whole full "
        + "possible effort efforts hand hands taken truly really mine end glad happy touch specialist specialists "
        + "expert "
        + "experts urgent urgently matter asap quickly quick fast course worry ensure going continue promptly "
        + "diligently"))

  /// One of these is a deed that can be told from others.
  static let concreteDeeds = companyDeeds.subtracting(
    keys(
      "handle process solve resolve settle sort fix work take back bring follow keep let improve hold look study"))

  /// To close one of `talks` is no step.
  static let closing = keys("close closing closed end ending ended")
  static let thisTalk = keys("chat conversation session")
  /// Who is asked for at the end of a question with one of these may have left.
  static let within = keys("there here online around")
  static let endingTalk = keys(
    "close closing closed end ending ended disconnect terminate expire finish")
  /// With one of these the end is to come.
  static let tobeEnded = keys("will i'll we'll have going must need if unless to may can")
  static let talks = keys("chat conversation call session ticket case")
  static let anyAlone = Word.key("any")

  /// Between a denial and one of these the customer is spared something: "we can't charge for it".
  static let burdens = keys("charge bill chase penalise penalize fine blame bother trouble")
  /// Who says one of these wants something done or given.
  static let wantingDeed = keys(
    "can could may might possible possibly please want wanted like wish need refund exchange cancel change return "
      + "let any "
      + "chance way i'd we'd allowed hold")

  /// A team without another word before it is nobody.
  static let collectives = keys("team teams department office desk support service staff personnel people")
  static let besideCollectives = keys(
    "our the your my a relevant dedicated entire whole expert amazing wonderful appropriate responsible concerned "
      + "right "
      + "specialist hard-working great of from this that their back-office internal and by with to")

  /// Somebody does one of these with what is passed on.
  static let passingOn = keys(
    "have has see sees get gets read reads pass passed send sent forward forwarded attach "
      + "attached "
      + "note noted give given add added include know knows put")

  /// One of these is asked for in a survey.
  static let surveyed = keys(
    "feedback review reviews rate rating survey stars star opinion experience score comment comments suggestion "
      + "suggestions "
      + "questionnaire thoughts")
}
