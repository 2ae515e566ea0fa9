/// Where the Tab key was pressed.
package struct CompletionPlace: Sendable, Hashable {
  /// The whole line.
  package var line: String
  /// The word to complete, from its first byte to the cursor.
  package var word: Range<Int>

  package init(line: String, word: Range<Int>) {
    self.line = line
    self.word = word
  }

  /// The line up to the word.
  package var before: String { String(decoding: line.utf8.prefix(word.lowerBound), as: UTF8.self) }

  /// What has been typed of the word.
  package var start: String {
    String(decoding: line.utf8.dropFirst(word.lowerBound).prefix(word.count), as: UTF8.self)
  }
}

/// What may stand in place of the word at a place.
package typealias Completion = @MainActor (CompletionPlace) -> [String]
