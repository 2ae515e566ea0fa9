import RapportModel
import Understanding

/// Finds articles by their words: the more of the words, the rarer and the nearer to the title, the earlier.
struct ArticleSearch {
  struct Hit: Hashable {
    var article: Company.Article
    /// The sentence that has most of the words.
    var passage: String
  }

  private let articles: [Company.Article]
  private let words: [SearchWord]

  init(_ articles: [Company.Article], for text: String) {
    self.articles = articles
    let words = SearchWord.all(in: text)
    let telling = words.filter { !SearchWord.little.contains($0.text) }
    self.words = telling.isEmpty ? words : telling
  }

  /// Best first; those that are equally good in the file's order.
  var hits: [Hit] {
    guard !words.isEmpty else { return [] }
    let entries = articles.map { article in
      (article, SearchWord.all(in: "\(article.id) \(article.title)"), SearchWord.all(in: article.text))
    }
    let rarity = words.map { word in
      let holders = entries.count { word.isIn($0.1) || word.isIn($0.2) }
      return holders == 0 ? 0 : 100 * (articles.count + 1) / (holders + 1)
    }
    var ranked: [(found: Int, score: Int, place: Int)] = []
    for (place, entry) in entries.enumerated() {
      var (found, score) = (0, 0)
      for (word, rarity) in zip(words, rarity) {
        let times = min(3, word.count(in: entry.2)) + (word.isIn(entry.1) ? 4 : 0)
        if times > 0 { found += 1 }
        score += times * rarity
      }
      if found > 0 { ranked.append((found, score, place)) }
    }
    ranked.sort { ($1.found, $1.score, $0.place) < ($0.found, $0.score, $1.place) }
    return ranked.map { Hit(article: articles[$0.place], passage: passage(in: articles[$0.place].text)) }
  }

  private func passage(in text: String) -> String {
    var best = (text: "", found: -1)
    for sentence in text.inSentences {
      let found = words.count { $0.isIn(SearchWord.all(in: sentence)) }
      if found > best.found { best = (sentence, found) }
    }
    return best.text
  }
}

/// A word as it is searched for: by its stem, and as the beginning of longer words.
private struct SearchWord {
  var text: String
  var stem: Key

  /// Words that nearly every text has.
  static let little: Set<String> = [
    "a", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "my", "of", "on", "or",
    "that",
    "the", "to", "what", "when", "where", "with", "you", "your",
  ]

  static func all(in text: String) -> [SearchWord] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      SearchWord(text: String(word), stem: Key(stemOf: String(word)))
    }
  }

  func count(in words: [SearchWord]) -> Int { words.count { matches($0) } }

  func isIn(_ words: [SearchWord]) -> Bool { words.contains { matches($0) } }

  private func matches(_ other: SearchWord) -> Bool {
    stem == other.stem || (text.utf8.count > 2 && other.text.hasPrefix(text))
  }
}

extension String {
  /// Cut after full stops, question and exclamation marks that white space follows.
  fileprivate var inSentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in split(whereSeparator: \.isWhitespace) {
      sentence += sentence.isEmpty ? String(word) : " \(word)"
      guard let last = word.last, ".!?".contains(last) else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
