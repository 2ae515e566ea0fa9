import RapportModel

/// What no standard move stands for and every reply is looked through for.
///
/// Written by hand from everyday sales English; neither fitted nor validated on labelled conversations.
enum AgentCues {
  /// Something to buy.
  static let sells = "sells"
  /// Advice against the company's short interest.
  static let advisesAgainst = "advises-against-buying"

  static let marks: [(name: String, patterns: [String])] = [
    (
      sells,
      [
        "(percent|5|10|15|20|25|30|40|50|60|70) off",
        "(special|great|exclusive|limited) (offer|offers|deal|deals)", "(on|in the) sale [now]",
        "discount on (our|all|the|any|selected)", "promotion on", "upgrade to (our|the|a)",
        "(interested|like|love|consider) … (subscription|membership|insurance|premium|extended warranty|upgrade)",
        "(add|take out|sign up for) … (subscription|membership|insurance|premium|extended warranty|our plan)",
        "(buy|order|get) (one|two|yours|it) (now|today) (and|for)",
        "our (new|latest|best selling) (range|model|plan)",
      ]
    ),
    (
      advisesAgainst,
      [
        "(not|isn't|wouldn't be|is not) [the] right (one|thing|model|plan|choice) for you",
        "(wouldn't|would not|don't|do not) (recommend|advise|suggest) (it|that|this|the|buying|upgrading|paying|a)",
        "(don't|do not|wouldn't|needn't) (need|buy|pay for|need to buy|have to buy) (it|that|this|the|a|another|one)",
        "save (your|yourself the) money", "(cheaper|better) (elsewhere|at|from another|with another)",
        "(not|isn't|wouldn't be|is not) worth (it|the|your|paying)",
        "(what you have|the one you have|your old one) (is enough|will do|is fine|does)",
      ]
    ),
  ]
}
