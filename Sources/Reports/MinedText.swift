import Bytes
import RapportModel

/// What trainees said and scenarios did not understand, for people and for programs.
package enum MinedText {
  /// Of a group so many replies are shown.
  private static let shown = 5

  /// A heading a scenario, then its groups: how many, where, and what was said.
  package static func text(_ groups: [MinedGroup], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    var scenario: String?
    for group in groups {
      if group.scenario != scenario { page.heading(group.scenario) }
      scenario = group.scenario
      page.blank()
      let nodes = group.nodes.map { $0.isEmpty ? "the beginning" : $0 }.joined(separator: ", ")
      page.paragraph("\(causes(of: group)) at \(nodes)", label: .init("  \(group.replies.count)  ", .strong))
      var seen: Set<String> = []
      let texts = group.replies.filter { seen.insert($0.text).inserted }
      for reply in texts.prefix(shown) {
        page.paragraph("“\(reply.text)”", indent: 5)
        if let dispute = reply.dispute { page.paragraph("disputed: \(dispute)", .faint, indent: 7) }
        if !reply.understood.isEmpty {
          page.paragraph("understood: \(reply.understood.joined(separator: ", "))", .faint, indent: 7)
        }
      }
      let left = texts.count - shown
      if left > 0 { page.paragraph("and \(left) more", .faint, indent: 5) }
    }
    return page.text
  }

  /// "12 replies in 4 groups, from 30 sessions".
  package static func summary(_ groups: [MinedGroup], sessions: Int) -> String {
    let replies = groups.reduce(0) { $0 + $1.replies.count }
    let from = sessions == 1 ? "1 session" : "\(sessions) sessions"
    guard replies > 0 else { return "nothing to learn from \(from)" }
    let what = replies == 1 ? "1 reply" : "\(replies) replies"
    return "\(what) in \(groups.count == 1 ? "1 group" : "\(groups.count) groups"), from \(from)"
  }

  /// One array: a group with its scenario, how many replies of each cause, and the replies.
  package static func json(_ groups: [MinedGroup]) -> String { jsonList(groups.map(\.json.text)) }

  private static func causes(of group: MinedGroup) -> String {
    MinedReply.Cause.allCases.filter { group.count($0) > 0 }
      .map { group.count($0) == group.replies.count ? $0.rawValue : "\(group.count($0)) \($0.rawValue)" }
      .joined(separator: ", ")
  }
}

extension MinedGroup {
  fileprivate var json: JSON {
    [
      "scenario": .string(scenario), "count": JSON(replies.count),
      "causes": .object(MinedReply.Cause.allCases.map { .init($0.rawValue, JSON(count($0))) }),
      "nodes": .array(nodes.map { .string($0) }), "replies": .array(replies.map(\.json)),
    ]
  }
}

extension MinedReply {
  fileprivate var json: JSON {
    [
      "text": .string(text), "cause": .string(cause.rawValue), "node": .string(node), "variant": JSON(variant),
      "session": .string(session), "turn": JSON(turn), "understood": .array(understood.map { .string($0) }),
      "dispute": JSON(dispute),
    ]
  }
}
