extension String {
  /// The text with other words in place of some, by their lower-case form; a word without a successor goes with the
  /// space behind it. A capital stays a capital.
  func exchanging(_ words: [String: String]) -> String {
    exchangingWords { words[$0.lowercased()] }
  }

  /// With two letters exchanged in every eighth longer word, about 12 in 100. Words with capitals stay: a misspelt
  /// name is another name.
  var withLettersExchanged: String {
    var longer = 0
    return exchangingWords { word in
      guard word.count > 4, word.allSatisfy(\.isLowercase) else { return nil }
      longer += 1
      guard longer % 8 == 1 else { return nil }
      var letters = Array(word)
      letters.swapAt(letters.count / 2 - 1, letters.count / 2)
      return String(letters)
    }
  }

  /// Without "please", and without sentences that are nothing but thanks or a welcome.
  var withoutFormulas: String {
    let kept = split(separator: ". ").filter { sentence in
      let words = sentence.lowercased().split { !$0.isWordPart }.joined(separator: " ")
      return !WordTables.formulas.contains(words)
    }
    return kept.isEmpty ? self : kept.joined(separator: ". ").exchanging(WordTables.please)
  }

  private func exchangingWords(_ other: (String) -> String?) -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isWordPart == first.isWordPart }
      rest = rest[run.endIndex...]
      guard first.isWordPart, let new = other(String(run)) else {
        result += run
        continue
      }
      if new.isEmpty, rest.first == " " { rest.removeFirst() }
      result += first.isUppercase ? new.prefix(1).uppercased() + new.dropFirst() : new
    }
    return result
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || self == "'" || self == "’" }
}
