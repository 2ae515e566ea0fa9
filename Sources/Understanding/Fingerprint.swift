import Encoders

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "7ae3782c14585e7ca9304049fb2a694e5e4b6338064425e997cd46db73af74a8"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 4

  /// The version of the rules, and all lists and numbers that a reading depends on, as text.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [MoveFinder.threshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold]
    return
      ([FastEncoder.name, FastEncoder.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs,
      ]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
