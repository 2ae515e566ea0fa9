import RapportModel

/// What words are made of.
extension Words {
  /// The keys of verbs that a noun may be made of: "cancellation" of "cancel", "payment" of "pay", "delivery" of
  /// "deliver", "removal" of "remove". None for a word that is too short to tell.
  ///
  /// - Parameter written: in lower case.
  static func bases(of written: String) -> [UInt64] {
    for (ending, endings) in nominal where written.hasSuffix(ending) {
      let stem = written.dropLast(ending.utf8.count)
      guard stem.utf8.count >= shortestBase else { return [] }
      var bases = endings.map { Word.key(stem + $0) }
      // "Cancellation", "transmittal".
      let tail = stem.utf8.suffix(2)
      if tail.first == tail.last { bases.append(Word.key(String(stem.dropLast()))) }
      return bases
    }
    return []
  }

  /// Whether a word ends as nouns do that have `bases`: it need not be written out for that.
  static func isNominal(_ span: Span, in text: String) -> Bool {
    // Most words are too short, or end otherwise than any of them.
    guard span.end - span.start > shortestBase + 1 else { return false }
    return text.withBytes(of: span) { written in
      guard lastBytes.contains(written[written.count - 1] | 0x20) else { return false }
      return nominal.contains { ending, _ in
        let count = ending.utf8.count
        return written.count >= shortestBase + count
          && zip(written.suffix(count), ending.utf8).allSatisfy { $0 | 0x20 == $1 }
      }
    }
  }

  /// Whether a word has a hyphen.
  static func isHyphenated(_ span: Span, in text: String) -> Bool {
    text.withBytes(of: span) { $0.contains(UInt8(ascii: "-")) }
  }

  /// The keys of a hyphenated word without its hyphens, and of its last part: "e-book" is called "ebook" and "book".
  ///
  /// - Parameter written: in lower case.
  static func parts(of written: String) -> [UInt64] {
    guard written.contains("-"), let last = written.split(separator: "-").last, last.utf8.count >= shortestPart
    else {
      return []
    }
    return [Word.key(written.replacing("-", with: "")), Word.key(String(last))]
  }

  /// In bytes.
  private static let shortestBase = 4
  private static let shortestPart = 4

  /// The endings of nouns that tell of a deed, and with what the verb may end instead.
  private static let nominal: KeyValuePairs = [
    "ation": ["", "e", "ate"], "ment": [""], "ery": ["er"], "al": ["", "e"], "ance": ["", "e"], "ion": ["", "e"],
    "ings": [""], "ure": ["", "e"],
  ]
  private static let lastBytes = Array("ntyles".utf8)
}

extension String {
  fileprivate func withBytes(of span: Span, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var text = self
    return text.withUTF8 { body(UnsafeBufferPointer(rebasing: $0[span.start..<span.end])) }
  }
}
