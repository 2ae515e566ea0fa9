import RapportModel
import Simulation

/// One answer to a moment of the conversation, and what came of it.
struct Branch {
  /// The agent's reply, counted from 1.
  var number: Int
  var reply: String
  /// Desk actions between the customer's words and the reply.
  var deeds: [String]
  /// What the customer said to it; nil when nothing.
  var answer: String?
  var mood: Mood
  /// The grade up to the customer's answer.
  var scorecard: Scorecard

  /// Nil when there is no such reply.
  init?(_ number: Int, of transcript: Transcript, grading: (Transcript) -> Scorecard) {
    let replies = transcript.replies
    guard replies.indices.contains(number - 1) else { return nil }
    let turn = replies[number - 1].turn
    let standing = { (index: Int) in !transcript.turns[index].isUndone }
    let after = transcript.turns.indices.filter { $0 > turn && standing($0) }
    let answer = after.first.flatMap { transcript.turns[$0].role == .customer ? $0 : nil }
    let end = answer ?? turn
    var sofar = transcript
    sofar.turns = Array(transcript.turns[...end])
    if after.last ?? turn > end { sofar.ended = nil }
    self.number = number
    reply = replies[number - 1].text
    let before = transcript.turns[..<turn].lastIndex { $0.role == .customer && !$0.isUndone } ?? -1
    deeds = transcript.turns[(before + 1)..<turn].filter { !$0.isUndone && $0.result == .ok }.compactMap(\.action)
    self.answer = answer.flatMap { transcript.turns[$0].text }
    mood = transcript.turns[end].mood ?? Mood()
    scorecard = grading(sofar)
  }
}

extension Mood {
  /// Each scale that differs: "calm 41 to 57 (+16)".
  func changes(to other: Mood) -> [String] {
    Scale.allCases.filter { self[$0] != other[$0] }.map { scale in
      "\(scale.rawValue) \(self[scale]) to \(other[scale]) (\((other[scale] - self[scale]).signed))"
    }
  }
}

extension Int {
  /// "+16", "−4".
  fileprivate var signed: String { self < 0 ? "−\(-self)" : "+\(self)" }
}

extension Tenths {
  var signed: String { (self < .zero ? "−" : "+") + (self < .zero ? -self : self).description }
}
