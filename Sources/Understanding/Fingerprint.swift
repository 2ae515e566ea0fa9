import Encoders

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "5ff8a44fcd94dda0ecb2a85667eae8e5fcfe13a70f8ec5f2f4d2e28a84d29291"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 21

  /// The largest lists and the thresholds that a reading depends on, as text; `version` stands for all else.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [
      MoveFinder.threshold, MoveFinder.harmfulThreshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold,
    ]
    return
      ([FastEncoder.name, FastEncoder.sha256, EnglishWords.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs, Opposites.lines, WordNetOpposites.lines, WordNetVerbs.bases,
        WordNetVerbs.irregularForms,
        Housekeeping.sentences.joined(separator: "\n"),
      ]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
