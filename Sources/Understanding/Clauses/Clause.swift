import Encoders
import RapportModel

/// A part of a sentence with a verb of its own.
struct Clause: Sendable {
  /// Tokens.
  var range: Range<Int>
  /// Which sentence of the reply, from 0.
  var sentence: Int
  /// A question mark follows it.
  var endsInQuestionMark: Bool
  var form: SentenceForm = .statement

  /// Ranges of tokens, one a sentence.
  static func sentences(of clauses: [Clause]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(clauses.count)
    var number = -1
    for clause in clauses {
      if clause.sentence == number {
        sentences[sentences.count - 1] = sentences[sentences.count - 1].lowerBound..<clause.range.upperBound
      } else {
        sentences.append(clause.range)
        number = clause.sentence
      }
    }
    return sentences
  }
}

/// What a clause is by its form.
enum SentenceForm: Sendable, Hashable {
  case statement
  /// Wants to know: "did you get a refund?"
  case question
  /// Wants something: "could you send me a photo", "please tell me".
  case request
  /// Asks leave to do something for the customer: "would you like a refund?"
  case offer
}

/// How a word is meant, beside plainly.
struct Status: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let negated = Status(rawValue: 1)
  /// Somebody said so: "you said I'd be refunded".
  static let reported = Status(rawValue: 2)
  /// Not so, or not sure: "I tried to", "I would have", "if it is".
  static let unreal = Status(rawValue: 4)
  static let asked = Status(rawValue: 8)
  static let quoted = Status(rawValue: 16)
  /// The customer is told to: "you should apologise".
  static let directed = Status(rawValue: 32)
  /// Named beside what is meant, as what it is not: "a repair rather than a new one".
  static let setAside = Status(rawValue: 64)
}

/// A reply cut into clauses, with the way in which each word is meant.
///
/// A class, although it never changes: all that look at a reply hold it, and copies of its lists would cost more than a
/// look.
package final class ParsedText: Sendable {
  let text: Text
  let clauses: [Clause]
  /// Ranges of tokens, one a sentence.
  let sentences: [Range<Int>]
  /// One a token.
  let statuses: [Status]
  /// Of the tokens' words, for the fast encoder.
  let pieces: FastEncoder.Pieces
  /// What is too long to be read.
  let unread: Span?

  /// Where it asks, wants or offers something, or says what would be if: nothing is stated there.
  package var asking: [Span] {
    clauses.filter { clause in
      clause.form != .statement || clause.endsInQuestionMark || asksWithoutMark(clause)
        || StanceReader.opensCondition(clause.range, in: text.tokens)
    }.map { text.span(of: $0.range) }
  }

  /// "So how would the first suit: …": a question word and an auxiliary behind it.
  private func asksWithoutMark(_ clause: Clause) -> Bool {
    let opening = clause.range.first { !Words.opensNothing.contains(text.tokens[$0].word) }
    guard let opening, opening + 1 < clause.range.upperBound else { return false }
    return text.tokens[opening].classes.contains(.questionWord)
      && !text.tokens[opening + 1].classes.isDisjoint(with: [.auxiliary, .modal])
  }

  /// - Parameter masks: names, in text order.
  init(_ bytes: [UInt8], masking masks: [Span] = [], unread: Span? = nil) {
    text = Tokenizer.text(of: bytes, masking: masks)
    var clauses = ClauseSplitter.clauses(of: text)
    statuses = StanceReader.read(text, &clauses)
    self.clauses = clauses
    sentences = Clause.sentences(of: clauses)
    pieces = FastEncoder().pieces(of: text)
    self.unread = unread
  }
}
