import RapportModel
import Understanding

/// What only one side of a service conversation says, to notice a file in which the sides are swapped.
enum Speakers {
  /// An agent's formulas.
  static let agent = Phrases([
    "how can i help", "how may i help", "how can we help", "how may i assist", "how can i assist",
    "what can i do for you", "thank you for contacting", "thanks for contacting", "thank you for calling",
    "thanks for calling", "thanks for reaching out", "thank you for reaching out", "for the inconvenience",
    "for any inconvenience", "for your patience", "anything else i can", "anything else we can",
    "let me check that for you", "look into this for you", "look into that for you", "could you confirm your",
    "can you confirm your", "could you provide your", "can you provide your", "could you please provide",
    "may i have your", "your order number", "have a nice day", "have a great day",
  ])

  /// What only somebody says who has a matter of their own.
  static let customer = Phrases([
    "my order", "my parcel", "my package", "my delivery", "my account", "my refund", "my money", "my bill",
    "my invoice", "my phone", "my card", "my booking", "my subscription", "my flight", "my internet", "i ordered",
    "i bought", "i paid", "i want a refund", "i want my", "i need a refund", "refund me", "i was charged",
    "i received",
  ])

  /// Runs of words.
  struct Phrases: Sendable {
    private var firstWords = KeyNumbers()
    /// By the number of the first word.
    private var runs: [[[UInt64]]] = []

    init(_ phrases: [String]) {
      for phrase in phrases {
        let run = phrase.split(separator: " ").map { Word.key(String($0)) }
        let number = firstWords.number(of: Key(value: run[0]))
        if number == runs.count { runs.append([]) }
        runs[number].append(run)
      }
    }

    /// How many different ones stand in some texts.
    func count(in texts: [Words]) -> Int {
      var found: Set<[UInt64]> = []
      for words in texts {
        for (start, word) in words.all.enumerated() {
          guard let number = firstWords[Key(value: word.key)] else { continue }
          for run in runs[number]
          where words.all[start...].prefix(run.count).elementsEqual(run, by: { $0.key == $1 }) {
            found.insert(run)
          }
        }
      }
      return found.count
    }
  }
}

extension Conversation {
  /// The customer speaks twice as agents do and the agent never; the agent has a matter of their own and the
  /// customer none.
  var isSwapped: Bool {
    let customers = customers.map(\.words)
    guard Speakers.agent.count(in: customers) >= 2 else { return false }
    let agents = replies.map(\.words)
    return Speakers.agent.count(in: agents) == 0 && Speakers.customer.count(in: agents) > 0
      && Speakers.customer.count(in: customers) == 0
  }
}
