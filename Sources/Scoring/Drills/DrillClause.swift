import RapportModel
import Understanding

/// A part of a reply between two marks or the words that join clauses.
struct DrillClause {
  let words: ArraySlice<Word>
  /// The number of its sentence.
  let sentence: Int
  let isQuestion: Bool
  /// Its first word stands without "-ing": "tell" and not "telling".
  let isPlain: Bool
  /// "but", "so" or "and", which joins it to what stands before.
  let joint: UInt64?

  var span: Span { Span(words.first?.span.start ?? 0, words.last?.span.end ?? 0) }

  static func all(in text: String, _ words: Words) -> [DrillClause] {
    let bytes = Array(text.utf8)
    var clauses: [DrillClause] = []
    for (number, sentence) in words.sentences.enumerated() {
      let said = words.within(sentence)
      var start = said.startIndex
      let isAsked = words.questionMarks.contains { (sentence.end...(sentence.end + 2)).contains($0) }
      var joint: UInt64?
      for index in said.indices {
        let next = index + 1
        let ends = next == said.endIndex
        let isMarked = !ends && bytes[said[index].span.end..<said[next].span.start].contains { marks.contains($0) }
        let joins = !ends && next > start && next + 1 < said.endIndex && CueWords.joints.contains(said[next].key)
        guard ends || isMarked || joins else { continue }
        if next > start {
          clauses.append(
            DrillClause(
              words: said[start..<next], sentence: number, isQuestion: isAsked,
              isPlain: !text[said[start].span].hasSuffix("ing"), joint: joint))
        }
        joint = !ends && CueWords.joints.contains(said[next].key) ? said[next].key : nil
        start = joint == nil ? next : min(next + 1, said.endIndex)
      }
    }
    return clauses
  }

  /// Commas, colons, semicolons, brackets, and the first byte of a dash or an ellipsis.
  private static let marks = Set(",;:()".utf8).union([0xE2])

  func has(_ keys: WordSet) -> Bool { words.contains { keys.contains($0.key) } }

  func begins(with keys: WordSet) -> Bool { words.first.map { keys.contains($0.key) } ?? false }

  /// The words of a list, of which all stand one after another.
  func has(_ phrase: String) -> Bool {
    let keys = phrase.listedWords.map { Word.key($0) }
    return words.indices.contains { index in
      index + keys.count <= words.endIndex && zip(words[index...], keys).allSatisfy { $0.key == $1 }
    }
  }

  /// One of the three words before it denies it; "no wonder" denies nothing.
  func isDenied(_ word: Word) -> Bool {
    guard let index = words.firstIndex(where: { $0.span == word.span }) else { return false }
    return words[..<index].suffix(3).contains { $0.isNegation } && !has("no wonder")
  }

  /// It tells the customer to do something, or not to.
  var isOrder: Bool { isPlain && begins(with: CueWords.keysOfOrders) }
}

extension CueWords {
  static let joints = keys("but so and because since")
  static let keysOfOrders = keys("please don't do try let check tell send give")
}
