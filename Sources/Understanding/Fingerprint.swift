import Encoders

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "bf0bd354bea89e9801890c1430e712cf59b94354e95d581af1e9d22fe3ca5f2b"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 8

  /// The version of the rules, and all lists and numbers that a reading depends on, as text.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [
      MoveFinder.threshold, MoveFinder.harmfulThreshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold,
    ]
    return
      ([FastEncoder.name, FastEncoder.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs, Opposites.lines, Housekeeping.sentences.joined(separator: "\n"),
      ]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
