import RapportModel
import Simulation

/// Something that is typed after a slash and is no desk action.
struct Command: Sendable {
  var name: String
  /// What may stand after it: "[NAME]".
  var argument = ""
  var summary: String
  var run: @Sendable (inout PracticeShell, String) throws -> Void

  /// In the order of `/help`.
  static let all = [
    Command(name: "help", argument: "[COMMAND]", summary: "this list, or one command") { shell, argument in
      try shell.showHelp(argument)
    },
    Command(name: "brief", summary: "the situation and your task") { shell, _ in try shell.showBrief() },
    Command(name: "customer", argument: "[FACT]", summary: "the customer's record: what you know so far") {
      shell, argument in try shell.showCustomer(argument)
    },
    Command(name: "policy", argument: "[NAME]", summary: "what the company allows") { shell, argument in
      try shell.showPolicies(argument)
    },
    Command(name: "kb", argument: "[WORDS]", summary: "search the knowledge base") { shell, argument in
      try shell.searchArticles(argument)
    },
    Command(name: "actions", summary: "what you can do at the desk") { shell, _ in try shell.showActions() },
    Command(name: "hint", summary: "what is open; once more, what to do; then a sentence") { shell, _ in
      try shell.giveHint()
    },
    Command(name: "mood", summary: "how the customer feels now") { shell, _ in try shell.showMood() },
    Command(name: "score", summary: "the score so far") { shell, _ in try shell.showScore() },
    Command(
      name: "why", argument: "[POINT]", summary: "the reasons: of a criterion, a turn, or a point such as e-7"
    ) {
      shell, argument in try shell.showWhy(argument)
    },
    Command(name: "note", argument: "TEXT", summary: "write something down for yourself") { shell, argument in
      try shell.note(argument)
    },
    Command(name: "undo", summary: "take your last message or action back") { shell, _ in try shell.undo() },
    Command(name: "retry", argument: "[NUMBER]", summary: "answer again: your last reply, or that one") {
      shell, argument in try shell.retry(argument)
    },
    Command(name: "turns", summary: "your replies, with the numbers that /retry and /why take") { shell, _ in
      try shell.showReplies()
    },
    Command(name: "dispute", argument: "TEXT", summary: "note that you were misunderstood or misjudged") {
      shell, argument in try shell.dispute(argument)
    },
    Command(name: "save", argument: "[FILE]", summary: "where the session is kept, or a copy in FILE") {
      shell, argument in try shell.save(argument)
    },
    Command(name: "edit", summary: "write your message in your editor ($VISUAL, $EDITOR)") { shell, _ in
      try shell.editLetter()
    },
    Command(name: "discard", summary: "throw away what you have not sent yet") { shell, _ in
      try shell.discardLetter()
    },
    Command(name: "pause", summary: "stop the customer's clock") { shell, _ in try shell.pause() },
    Command(name: "go", summary: "start it again; so does whatever you write") { shell, _ in shell.goOn() },
    Command(name: "end", summary: "end the conversation as the agent") { shell, _ in
      try shell.advance(.leave)
    },
    Command(name: "quit", summary: "leave; the session is kept and graded") { shell, _ in shell.leave() },
  ]

  /// Other words for the same: what people try.
  static let synonyms = ["?": "help", "exit": "quit", "q": "quit", "bye": "end", "record": "customer"]

  static func named(_ name: String) -> Command? {
    all.first { $0.name == synonyms[name] ?? name }
  }

  /// Whether the desk has an action of that name, which is meant instead: a desk may keep notes of its own.
  func givesWay(at scenario: Scenario) -> Bool { name == "note" && scenario.action(name) != nil }

  var usage: String { argument.isEmpty ? "/\(name)" : "/\(name) \(argument)" }
}
