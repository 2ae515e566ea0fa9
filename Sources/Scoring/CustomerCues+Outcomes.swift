import RapportModel

/// That no help came, that somebody outside is turned to, and that one of the things offered is taken.
///
/// Written by hand from what each name means.
extension CustomerCues {
  /// Says that no help came.
  static let scorns = "scorns"
  static let threatens = "threatens"
  static let chooses = "chooses"

  static let outcomes = [
    cue(
      scorns,
      [
        "(you|nobody|no one|none of you|you people|you lot) (have|has|did|do|can|could|will) not "
          + "[even|actually|really|once] (help|helped|bothered|bother|lifted) [me|us|my|with|one|a|any|anything|to|at]",
        "(nobody|no one|none of you) (has|have|did|does) [even|actually|really|once|ever] (helped|help|bothered"
          + "|bother)",
        "(you|you people|you lot) have (done|told|given|solved|answered|helped|offered) [me|us|with] "
          + "(nothing|precisely nothing|absolutely nothing|zero)",
        "(have|has) been [absolutely|really|frankly|just] (no|not any|not much|not of any) (help|use)",
        "(that|this) (is|was) [absolutely|really|frankly|just] no help",
        "(been|was|were) [absolutely|really] not [very|at all|a bit] helpful", "(no|zero) help (at all|whatsoever)",
        "(fat|whole) lot of (good|use|help)", "(thanks|thank you) for (wasting|absolutely nothing)",
        "about as (helpful|useful) as", "talking to (a|the) [brick] wall",
        "(polite|friendly|nice) wall", "nothing (helped|has been done|was done|has been solved)",
        "(call|calling) (that|this|it|yourself) [a|customer] (service|help|support)",
        "(none the wiser|no further forward|no further on|wasted my time)", "back where (i|we) started",
      ]),
    cue(
      threatens,
      [
        "(i am|i will|we are|we will|i shall) [now|just|also|going to|about to] " + turning + " … " + bodies,
        "(i have|we have) [now|already|just|also] " + turned + " … " + bodies,
        "(i am|i will|we are|we will|i shall) [now|just|also|going to|about to] " + turning + " [to] (my|our) bank",
        "(my|our) " + bodies + " will [now|then|also] (hear|want|love|enjoy)",
        "(my|our) " + bodies + " will be (delighted|interested|hearing|pleased|happy)",
        "(have|get|let) (my|our) (bank|card company|lawyer|solicitor) "
          + "(claw|reverse|take|dispute|stop|pull|charge|deal|sort|write)",
        "hear~ from (my|our) " + bodies, "(see|meet) you in [the] [small] [claims] (court|claims)", "small claims",
        "(legal action|take legal|take you to|sue you|suing you)", "(do|file|start|raise) a chargeback",
        "(charge it back|charge this back|claw it back|dispute the charge|dispute the payment)",
        "(reported|reporting|report) (you|this company|your company) to",
        "(one star|one-star|bad|scathing|honest) review",
        "(warn|warning) (everyone|everybody|all my|anyone|people|others)",
      ]),
    cue(
      chooses,
      [
        "(i|we) (will|would like to|would) (take|have|go for|go with) "
          + "(it|that|them|the|both|one|two|this|those|those two)",
        "go on then", "[ok|okay|right|fine] sold", "go for it", "let us (do|go with|have|take) (that|it|this|the)",
        "book (it|that|me in|us in)", "(send|put|book|keep|order) (it|that|me|them|us|the letter|the form) … then",
        "count (me|us) in", "that one [please|then]",
        "(ringing|first|second|latter|former) [one|first] [yes] please",
        "the … yes please",
      ]),
  ]

  private static let turning =
    "(call|calling|ring|ringing|phone|phoning|contact|contacting|write|writing|report|reporting|go|going|take|taking"
    + "|tell|telling|speak|speaking|complain|complaining|refer|involve|involving|instruct|instructing|email|emailing)"
  private static let turned =
    "(called|rung|phoned|contacted|written|reported|gone|taken|told|spoken|complained|referred|involved|instructed"
    + "|emailed)"

  /// Whom customers turn to against a company.
  private static let bodies =
    "(ombudsman|lawyer|lawyers|solicitor|solicitors|court|courts|tribunal|regulator|watchdog|police|press|newspaper"
    + "|newspapers|papers|media|mp|councillor|senator|trading standards|consumer protection|citizens advice"
    + "|card company|trustpilot|competitor|competitors|competition)"
}
