import RapportModel
import Simulation

/// The one thing about the latest reply that is worth a word; often there is none.
struct CoachRemark: Hashable {
  var rule: String
  /// "+", "−" or, for what fails the conversation, "!", and the reason, on one line.
  var text: String

  /// - Parameters:
  ///   - card: of the conversation so far.
  ///   - reply: the latest reply's place among the turns.
  ///   - answered: the customer's turn that it answers.
  ///   - last: the rule of the remark before; nobody is told the same twice running.
  init?(_ card: Scorecard, reply: Int, answering answered: Int?, last: String?) {
    // What fails a conversation by itself is said at once, whatever else there would be to say.
    let turns = (answered ?? -1) + 1...max(reply, (answered ?? -1) + 1)
    if let critical = card.critical.first(where: { $0.turn.map(turns.contains) ?? false }) {
      self.init(rule: critical.rule, text: "! \(critical.reason)")
      return
    }
    let rows = card.rows(reply: reply, answering: answered).filter { $0.rule != last }
    let worst = rows.max { $0.lost < $1.lost }
    let best = rows.filter { $0.of > .zero && $0.points == $0.of }.max { $0.of < $1.of }
    if let worst, worst.lost >= Self.worthSaying, worst.lost >= best?.of ?? .zero {
      self.init(rule: worst.rule, text: "− \(worst.reason)")
    } else if let best, best.of >= Self.worthSaying {
      self.init(rule: best.rule, text: "+ \(best.reason)")
    } else {
      return nil
    }
  }

  private init(rule: String, text: String) {
    self.rule = rule
    self.text = text
  }

  /// Below this many points a matter is too small to interrupt for.
  private static let worthSaying = Tenths(8)
}

extension Evidence {
  fileprivate var lost: Tenths { of - points }
}

extension PracticeShell {
  /// After a reply in one's own words: a word when something mattered.
  mutating func coach() throws {
    let isInOwnWords = mode == .coached || mode == .guided && choice == nil
    guard isInOwnWords, session.outcome == nil, let latest = latestReply else { return }
    let card = coaching.scorecard(session.transcript)
    let remark = CoachRemark(card, reply: latest.reply, answering: latest.answered, last: lastRemark)
    lastRemark = remark?.rule
    if let remark { try write(look.faint(look.paragraph(remark.text, indent: 2))) }
  }

  /// Among the turns: the latest reply and the customer's words before it.
  var latestReply: (reply: Int, answered: Int?)? {
    guard let reply = session.latestReply else { return nil }
    return (reply, session.turns[..<reply].lastIndex { $0.role == .customer && !$0.isUndone })
  }
}
