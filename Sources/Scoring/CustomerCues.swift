import RapportModel

/// What a customer's message gives away when there is no scenario to tell.
///
/// Written by hand from everyday service English; neither fitted nor validated on labelled conversations.
enum CustomerCues {
  static let feelings = ["feels-frustrated", "feels-worried", "feels-disappointed"]
  static let confirms = "confirms"
  static let contradicts = "contradicts"
  static let chases = "chases"
  static let repeats = "repeats"

  static let moves = [
    cue(
      "feels-frustrated",
      [
        "frustrat~", "annoy~", "(angry|furious|fuming|livid)", "fed up", "ridiculous", "unacceptable",
        "(sick|tired) of", "had enough", "waste of time", "nobody (answered|replied|called|cares)", "a joke",
        "(still|been) waiting", "third time", "not good enough", "terrible service",
      ]),
    cue(
      "feels-worried",
      [
        "worr~", "anxious", "nervous", "scared", "afraid", "stress~", "panic~", "desperate", "urgent",
        "(need|needed) it (by|for)", "don't know what to do",
      ]),
    cue(
      "feels-disappointed",
      [
        "disappoint~", "upset", "let down", "(sad|gutted|heartbroken)", "ruin~", "unhappy", "not happy",
        "was looking forward",
      ]),
    cue(
      confirms,
      [
        "that (works|worked|helps|helped|fixed it|solves it|solved it)", "it works now",
        "(working|sorted|fixed) now",
        "all (sorted|good|set) [now]", "problem solved", "that's perfect", "that did it", "(got|received) it",
      ]),
    cue(
      contradicts,
      [
        "still (not|isn't|doesn't|won't)", "(didn't|doesn't|does not|did not) (work|help)", "not working",
        "same (problem|error|issue)", "no luck", "that's not (true|right|what i)", "you (said|promised)",
      ]),
    cue(
      chases,
      [
        "are you (there|still there)", "any (update|news)", "still waiting", "hello anyone", "how much longer",
        "i've been waiting",
      ]),
    cue(
      repeats,
      [
        "as i (said|told|wrote|mentioned)", "like i said", "i (already|just) (told|said|gave|sent|explained)",
        "(i've|i have) already", "i told you",
      ]),
  ]

  private static func cue(_ name: String, _ patterns: [String]) -> Move {
    Move(name: name, definition: "the customer \(name)", patterns: patterns)
  }
}
