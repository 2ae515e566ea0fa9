import RapportModel

/// What a customer's message gives away when there is no scenario to tell.
///
/// Written by hand from everyday service English; neither fitted nor validated on labelled conversations.
package enum CustomerCues {
  static let chases = "chases"
  static let repeats = "repeats"
  /// By what they show.
  static let risks: [(name: String, risk: Risk)] = [
    ("in-danger", .danger), ("abuses", .abuse), ("vulnerable", .vulnerability),
  ]

  /// Every cue, as a move by its patterns.
  package static let moves =
    endings + felt + [
      cue(
        chases,
        [
          "are you (there|still there)", "any (update|news)", "still waiting", "hello anyone", "how much longer",
          "i've been waiting", "no (response|reply|feedback|callback) [yet|so far|at all]",
          "(it's|it is|it has|it's already) been … (days|weeks|months|hours)",
          "(it's|it is|it has) [already] been [over|nearly|almost|already] (a|one|half a) (week|month|year)",
          "(have|has) not (replied|responded|answered)",
        ]),
      cue(
        repeats,
        [
          "as i (said|told|wrote|mentioned)", "like i said", "i (already|just) (told|said|gave|sent|explained)",
          "(i've|i have) already (said|told|sent|explained|written|asked|called|rung|phoned|mailed|emailed)",
          "(i've|i have) already given (you|it|this|that|my|the|them)",
          "i told you",
        ]),
    ] + risky

  /// The four drivers of vulnerability are health, life events, resilience and capability (FCA FG21/1).
  private static let risky = [
    cue(
      "in-danger",
      [
        "(kill|hurt|harm|cut) (myself|himself|herself|themselves)",
        "(i'll|i will|going to|gonna|find you and) (kill|hurt|stab) (you|him|her|them)",
        "end (it all|my life)", "suicid~",
        "(don't|do not) want to (live anymore|live any more|be here anymore|be alive)",
        "smell~ [of] gas", "gas leak", "caught fire", "(is|are|was) on fire", "electric shock", "chest pain~",
        "(can't|cannot) breathe", "overdose~",
      ]),
    cue(
      "abuses",
      [
        "you … (idiot|idiots|moron|morons|bitch|bastard|bastards|scum|cow|liar|liars|imbecile)", "(fuck|screw) you",
        "fuck off", "piss off", "go to hell", "shut up", "you (stupid|useless|pathetic)",
        "you (are|'re) (stupid|useless|pathetic)",
      ]),
    cue(
      "vulnerable",
      [
        "(passed away|bereave~|widow|widowed)", "(my|our) … funeral", "probate",
        "(my|our|her|his) late " + relatives + " … (estate|account|accounts|affairs|bill|bills|contract|policy)",
        "(my|our) " + relatives + " [has|just] died", "(lost|buried) (my|our) " + relatives,
        "(cancer|chemo|chemotherapy|dementia|alzheimer's|parkinson's|depression|dyslexia|dyslexic|asthma|asthmatic)",
        "mental health", "in (hospital|intensive care|a hospice)", "out of hospital", "(wheelchair|housebound)",
        persons + " (am|is|are|was|went) [registered|partially|nearly|also|now|going] (blind|deaf|disabled|frail)",
        persons + " (am|is|are) [very|seriously|terribly|chronically|terminally] ill", "terminally ill",
        persons + " (am|is) [nearly|almost|over|already] " + ages,
        "(my|our|an) (elderly|frail|disabled) " + relatives,
        "(i am|she is|he is|we are) [a|an] (pensioner|pensioners|elderly)", "pension (does|will|can) not",
        "(newborn|premature) (baby|son|daughter|twins)",
        "(week|weeks|month|months) old (baby|son|daughter|twins|infant)",
        "(heating|heat|hot water|freezing|cold) … (baby|newborn|toddler|infant)",
        "(baby|newborn|toddler|infant) … (cold|freezing|heating|heat|formula)",
        "hard of hearing", "hearing aid~",
        "(can't|cannot) [even|really] afford (to eat|to heat|to live|food|heating|rent|groceries|medication|medicine)",
        "(can't|cannot) [even|really] (afford|pay) (the|my|our) (rent|heating|bills|mortgage|medication|medicine|food)",
        "(can't|cannot) afford (electricity|gas)", "(heating|heat) (or|and) (eating|eat|food)",
        "lost my job", "made redundant", "in debt", "(my|his|her) carer", "(don't|can't) see well",
        "(insulin|dialysis|ventilator)",
      ]),
  ]

  private static let relatives =
    "(husband|wife|mother|mum|mom|father|dad|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran"
    + "|parents|mother-in-law|father-in-law)"
  private static let persons =
    "(i|we|he|she|husband|wife|mother|mum|mom|father|dad|partner|son|daughter|brother|sister|grandmother|grandfather"
    + "|nan|gran|neighbour|child|baby)"
  private static let ages = "(" + (75...99).map(String.init).joined(separator: "|") + ")"

  static func cue(_ name: String, _ patterns: [String]) -> Move {
    Move(name: name, definition: "the customer \(name)", patterns: patterns)
  }
}
