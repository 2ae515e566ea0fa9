import Bytes
import Scoring

/// What `grade --signals` prints: a JSON Line for each reply and one, without a turn, for the whole conversation.
enum SignalLines {
  /// - Parameter id: of the conversation.
  static func text(_ replies: [(turn: Int, counts: [Signal: Int])], id: String) -> String {
    let turns = replies.map { reply in
      line([("id", .string(id)), ("turn", JSON(reply.turn)), ("signals", object { JSON(reply.counts[$0] ?? 0) })])
    }
    let mean = object { signal in
      .thousandths(1000 * replies.reduce(0) { $0 + ($1.counts[signal] ?? 0) } / max(replies.count, 1))
    }
    return (turns + [line([("id", .string(id)), ("signals", mean)])]).joined()
  }

  private static func line(_ members: [(String, JSON)]) -> String {
    JSON.object(members.map { .init($0.0, $0.1) }).text + "\n"
  }

  /// Every signal in the order in which they are listed, also those that are not shown.
  private static func object(_ value: (Signal) -> JSON) -> JSON {
    .object(Signal.allCases.map { .init($0.rawValue, value($0)) })
  }
}
