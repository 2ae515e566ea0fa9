import RapportModel

/// A conversation as it was said.
package enum ConversationText {
  /// What was taken back is left out, and said.
  ///
  /// - Parameter customer: how the customer is called.
  package static func text(
    _ transcript: Transcript, customer: String = "customer", width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    let about = [transcript.scenario, transcript.variant, transcript.channel?.rawValue, transcript.mode]
    let words = about.compactMap { $0 }
    if !words.isEmpty { page.paragraph(words.joined(separator: " · "), .faint) }
    page.blank()
    let turns = transcript.turns.filter { !$0.isUndone }
    for turn in turns { write(turn, customer: customer, on: &page) }
    let undone = transcript.turns.count - turns.count
    if undone > 0 { page.paragraph("\(undone) \(undone == 1 ? "turn was" : "turns were") taken back.", .faint) }
    return page.text
  }

  private static func write(_ turn: Turn, customer: String, on page: inout Page) {
    if let action = turn.action {
      let arguments = turn.arguments.map { " \($0.name)=\($0.value)" }.joined()
      let result = turn.result == .refused ? " (refused: \(turn.why ?? "no reason given"))" : ""
      page.paragraph("/\(action)\(arguments)\(result)", .faint, label: .init("you: ", .strong))
    }
    guard let text = turn.text, !text.isEmpty else { return }
    let name =
      switch turn.role {
      case .agent: "you"
      case .customer: customer
      case .system, .tool: turn.role.rawValue
      }
    page.paragraph(text, label: .init("\(name): ", turn.role == .customer ? .heading : .strong))
  }
}
