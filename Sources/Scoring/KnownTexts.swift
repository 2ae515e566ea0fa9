import RapportModel
import Synchronization
import Understanding

/// What texts say, kept by text: a search grades the same replies in thousands of conversations.
final class KnownTexts: Sendable {
  /// A text in which names are masked.
  struct Text: Hashable {
    private var text: String
    private var masks: [Span]

    init(_ text: String, _ masks: [Span]) {
      self.text = text
      self.masks = masks
    }
  }

  /// A reply in which no name is masked.
  struct Plain {
    var parsed: ParsedText
    var own: Reading
  }

  /// What a reply says by itself.
  struct Reply {
    var own: Reading
    var marks: [String: [Span]]
    var contradictions: [ValueGuide.Contradiction]
    /// Where it asks or offers, and states nothing.
    var asking: [Span]
    var gist: Gist
    /// What its sentences do; nil with a scenario, whose author says it.
    var acts: SentenceActs<AgentAct>?
  }

  /// What a customer's message shows by itself.
  struct Customer {
    var cues: Reading
    /// Where it asks for nothing, though in the form of a question, or says that it got no answer.
    var spots: [PhraseSpotter.Spot]
    var gist: Gist
    /// What its sentences do; nil with a scenario, whose author says it.
    var acts: SentenceActs<CustomerAct>?
  }

  private struct Known {
    var words: [String: Words] = [:]
    var plain: [String: Plain] = [:]
    var replies: [Text: Reply] = [:]
    var customers: [Text: Customer] = [:]
  }

  private let known = Mutex(Known())

  func words(_ text: String) -> Words? { known.withLock { $0.words[text] } }

  func plain(_ text: String) -> Plain? { known.withLock { $0.plain[text] } }

  func reply(_ text: Text) -> Reply? { known.withLock { $0.replies[text] } }

  func customer(_ text: Text) -> Customer? { known.withLock { $0.customers[text] } }

  func note(_ words: Words, of text: String) { known.withLock { $0.words[text] = words } }

  func note(_ plain: Plain, of text: String) { known.withLock { $0.plain[text] = plain } }

  func note(_ reply: Reply, of text: Text) { known.withLock { $0.replies[text] = reply } }

  func note(_ reading: Customer, of text: Text) { known.withLock { $0.customers[text] = reading } }
}
