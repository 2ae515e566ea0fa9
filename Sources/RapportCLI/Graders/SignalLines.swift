import Bytes
import Scoring
import Understanding

/// What `grade --signals` prints: a JSON Line for each reply and one, without a turn, for the whole conversation, which
/// has the means of its replies.
enum SignalLines {
  /// - Parameter id: of the conversation.
  static func text(_ replies: [(turn: Int, signals: Signals)], id: String) -> String {
    let turns = replies.map { reply in
      line(
        [("id", .string(id)), ("turn", JSON(reply.turn)), ("signals", object { JSON(reply.signals[$0]) })]
          + gists(reply.signals))
    }
    let count = max(replies.count, 1)
    let mean = object { signal in
      .thousandths(1000 * replies.reduce(0) { $0 + $1.signals[signal] } / count)
    }
    let gist = (0..<Gist.dimensions).map { place in
      replies.reduce(0) { $0 + Int($1.signals.gist.numbers[place]) } / count
    }
    return (turns + [line([("id", .string(id)), ("signals", mean), ("gist", numbers(gist))])]).joined()
  }

  private static func gists(_ signals: Signals) -> [(String, JSON)] {
    [("gist", signals.gist), ("answered", signals.answered)].map { ($0.0, numbers($0.1.numbers.map(Int.init))) }
  }

  private static func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { JSON($0) }) }

  private static func line(_ members: [(String, JSON)]) -> String {
    JSON.object(members.map { .init($0.0, $0.1) }).text + "\n"
  }

  /// Every signal in the order in which they are listed, also those that are not shown.
  private static func object(_ value: (Signal) -> JSON) -> JSON {
    .object(Signal.allCases.map { .init($0.rawValue, value($0)) })
  }
}
