/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "0000000000000000000000000000000000000000000000000000000000000000"

  /// All lists and numbers that a reading depends on, as text.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [MoveFinder.threshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold]
    return (["ngram-1"] + classes + [ConceptList.groups, ConceptList.pairs] + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
