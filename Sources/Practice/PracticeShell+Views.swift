import RapportModel
import Simulation

/// What the trainee looks up; nothing here changes the conversation.
extension PracticeShell {
  func showOpening() throws {
    let variant = scenario.variant.map { ", \($0)" } ?? ""
    try write(look.strong(scenario.title.safeForTerminalLine) + "\n")
    try showBrief()
    let isCalling = session.channel == .phone
    let opener =
      scenario.opens == .customer
      ? "\(customer) \(isCalling ? "speaks" : "writes") first" : "you \(isCalling ? "speak" : "write") first"
    var about = "\(session.channel.rawValue) with \(customer), \(company.name)\(variant); \(opener)."
    about += modeInWords
    if isInteractive { about += " /help lists the commands, /quit leaves." }
    try write(look.faint(look.paragraph(about.capitalisedFirst).trimmed) + "\n\n")
  }

  private var modeInWords: String {
    switch mode {
    case .guided: " Choose a reply by its number, or write your own; an empty line lists them again."
    case .assessed: " Assessed\(session.attempt.map { ", attempt \($0)" } ?? ""): no help, no second try."
    case .coached, .free: ""
    }
  }

  func showBrief() throws {
    try write(look.paragraph(scenario.filled(scenario.brief).trimmed, indent: 2))
    for note in scenario.contentNotes { try write(look.paragraph("Content: \(note)", indent: 2)) }
  }

  mutating func show(_ turn: Turn) throws {
    if let action = turn.action {
      try show(turn, of: action)
    } else if turn.role == .customer {
      try show(messages: turn.messages(in: session.channel))
    }
  }

  /// What the desk answers.
  private func show(_ turn: Turn, of name: String) throws {
    guard turn.result != .refused else {
      let why = turn.why ?? "the desk refuses"
      let isSentence = [".", "!", "?"].contains { why.hasSuffix($0) }
      try write(look.speech("Desk", isSentence ? why : "Not done: \(why)."))
      return
    }
    let action = scenario.action(name)
    let result = scenario.filled(action?.result ?? "").trimmed
    try write(look.speech("Desk", result.isEmpty ? "Done: \(action?.title ?? name)." : result))
    let facts = turn.facts.compactMap(scenario.fact)
    if !facts.isEmpty { try write(look.table(facts.map { ($0.inWords, $0.value) }, indent: 6)) }
  }

  func showMood() throws { try write(look.table(session.mood.inWords)) }

  func showScore() throws { try page(views.scoreSoFar(session.transcript)) }

  func showActions() throws {
    guard !scenario.actions.isEmpty else {
      try write("There is nothing to do at this desk but talk.\n")
      return
    }
    try page(actionTable)
  }

  private var actionTable: String { look.table(scenario.actions.map { ($0.usage, $0.title + $0.whose) }) }

  func showHelp(_ name: String) throws {
    let name = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if name.isEmpty {
      let nothing = look.paragraph("There is nothing to do at this desk but talk.")
      try page(
        look.paragraph("What you write goes to \(customer). A line that begins with / is for the desk:")
          + look.table(commands.map { ($0.usage, $0.summary) })
          + look.paragraph(keysHelp)
          + (scenario.actions.isEmpty ? nothing : actionTable))
    } else if let command = Command.named(name), !command.givesWay(at: scenario), allows(command.name) {
      try write(look.table([(command.usage, command.summary)]))
    } else if let action = scenario.action(name) {
      try write(look.table([(action.usage, action.title + action.whose)]))
    } else {
      try remark("There is no '/\(name)'. /help lists what there is.")
    }
  }

  private var keysHelp: String {
    isInteractive
      ? "Tab completes, Alt-Enter begins a new line, Ctrl-R searches what you wrote before. At the desk:"
      : "At the desk:"
  }
}

extension DeskAction {
  fileprivate var whose: String {
    switch kind {
    case .routine: ""
    case .discretionary: limit.map { " (yours to decide, up to \(Money.text($0)))" } ?? " (yours to decide)"
    case .notYours: " (not yours to decide)"
    }
  }
}
