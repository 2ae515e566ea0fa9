import RapportModel
import Simulation

/// What the trainee looks up; nothing here changes the conversation.
extension PracticeShell {
  func showOpening() throws {
    let variant = scenario.variant.map { ", \($0)" } ?? ""
    try write(look.strong(scenario.title.safeForTerminalLine) + "\n")
    try showBrief()
    let opener = scenario.opens == .customer ? "\(customer) writes first" : "you write first"
    var about = "\(session.channel.rawValue) with \(customer), \(company.name)\(variant); \(opener)."
    if isInteractive { about += " /help lists the commands, /quit leaves." }
    try write(look.faint(look.paragraph(about.capitalisedFirst).trimmed) + "\n\n")
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

  /// The whole record, or the facts whose name begins as given.
  func showCustomer(_ name: String) throws {
    let name = String(name.lowercased().map { $0 == " " ? "-" : $0 })
    let known = scenario.facts.filter { session.agentKnows.contains($0.name) && $0.name.hasPrefix(name) }
    if !name.isEmpty {
      guard !known.isEmpty else { return try remark("Nothing called '\(name)' is known. /customer shows what is.") }
      return try write(look.table(known.map { (term: $0.inWords, meaning: $0.value + $0.caution) }))
    }
    try write(look.strong(customer.safeForTerminalLine) + "\n")
    var rows = known.map { (term: $0.inWords, meaning: $0.value + $0.caution) }
    if !scenario.persona.address.isEmpty { rows.insert(("called", scenario.persona.address), at: 0) }
    try write(look.table(rows))
  }

  func showMood() throws { try write(look.table(session.mood.inWords)) }

  func showScore() throws { try write(views.scoreSoFar(session.transcript)) }

  func showActions() throws {
    guard !scenario.actions.isEmpty else {
      try write("There is nothing to do at this desk but talk.\n")
      return
    }
    try write(look.table(scenario.actions.map { ($0.usage, $0.title + $0.whose) }))
  }

  func showHelp(_ name: String) throws {
    let name = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if name.isEmpty {
      try write(look.paragraph("What you write goes to \(customer). A line that begins with / is for the desk:"))
      try write(look.table(Command.all.map { ($0.usage, $0.summary) }))
      try write(look.paragraph(keysHelp))
      try showActions()
    } else if let command = Command.named(name) {
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

  /// All titles, the one that is named, or those in which all the words occur.
  func showArticles(_ articles: [Company.Article], named words: String, kind: String) throws {
    guard !articles.isEmpty else {
      try write("There is no \(kind).\n")
      return
    }
    let found = articles.found(by: words)
    if found.isEmpty {
      try remark("No \(kind) has '\(words)' in it. These there are:")
      try write(look.table(articles.map { ($0.id, $0.title) }))
    } else if let only = found.first, found.count == 1, !words.isEmpty {
      try write(look.strong(only.title.safeForTerminalLine) + "\n")
      try write(look.paragraph(scenario.filled(only.text).trimmed, indent: 2))
    } else {
      try write(look.table(found.map { ($0.id, $0.title) }))
    }
  }
}

extension [Company.Article] {
  /// The article of that id or title; otherwise those in which every word occurs; all without words.
  fileprivate func found(by words: String) -> [Company.Article] {
    let wanted = words.lowercased()
    if let exact = first(where: { $0.id == wanted || $0.title.lowercased() == wanted }) { return [exact] }
    let parts = wanted.split(separator: " ")
    return filter { article in
      let text = "\(article.id) \(article.title) \(article.text)".lowercased()
      return parts.allSatisfy { text.contains($0) }
    }
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

extension Fact {
  fileprivate var inWords: String { String(name.map { $0 == "-" ? " " : $0 }) }

  fileprivate var caution: String {
    var cautions: [String] = []
    switch level {
    case .public: break
    case .afterVerification: cautions.append("only after verification")
    case .neverInThisChannel: cautions.append("never in this channel")
    }
    if isSensitive { cautions.append("sensitive") }
    return cautions.isEmpty ? "" : " (\(cautions.joined(separator: "; ")))"
  }
}
