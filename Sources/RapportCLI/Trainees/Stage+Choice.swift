import ArgumentParser
import AuthoredFiles
import LineEditing
import Practice
import RapportModel
import Records
import Reports

extension Stage {
  /// Lets the trainee choose what to practise, by number or name.
  ///
  /// - Throws: exit code 64 when nobody is there to choose; 0 when they leave.
  func choice() throws -> String {
    guard isInteractive else {
      throw ValidationError("which scenario? 'rapport list' shows them")
    }
    let entries = library.playableEasiestFirst { _ in }
    let ids = entries.map(\.value.id) + library.journeys().map(\.id)
    if Logbook.ifReadable?.entries.isEmpty ?? true, let first = try firstChoice(ids) { return first }
    let titles =
      entries.map { "\($0.value.title), level \($0.value.difficulty)" }
      + library.journeys().map { _ in "a journey" }
    let rows = zip(ids, titles).enumerated().map { (term: "\($0 < 9 ? " " : "")\($0 + 1)  \($1.0)", meaning: $1.1) }
    try Output.write(look.table(rows, longest: 32))
    return try ask("which one? ", offering: ids) { answer in
      if let number = Int(answer), ids.indices.contains(number - 1) { return ids[number - 1] }
      return ids.contains(answer) ? answer : nil
    }
  }

  /// Who has practised nothing yet is shown the way in first.
  ///
  /// - Returns: nil when they want to see everything.
  private func firstChoice(_ ids: [String]) throws -> String? {
    let ways = [
      (term: "learn", meaning: "read about one parcel and two agents"),
      (term: "tutorial", meaning: "practise with an easy customer, and see how the desk works (or just Enter)"),
      (term: "all", meaning: "see everything there is to practise"),
    ]
    try Output.write(look.paragraph("Welcome. The first time, take two minutes for each of these:"))
    try Output.write(look.table(ways) + "\n")
    let words = ["learn", "tutorial", "all"]
    while true {
      let answer = try ask("learn, tutorial or all? ", offering: words + ids) { answer in
        answer.isEmpty ? "tutorial" : (words + ids).first { $0 == answer }
      }
      guard answer == "learn" else { return answer == "all" ? nil : answer }
      try Output.write(LearnCommand.text(command.shared))
      try Output.write("\n")
    }
  }

  /// Asks until there is a choice.
  ///
  /// - Throws: exit code 0 when they leave.
  private func ask(
    _ question: String, offering ids: [String], choice: (String) -> String?
  ) throws -> String {
    let editor = LineEditor(history: nil, clean: \.safeForTerminal) { place in
      ids.filter { $0.hasPrefix(place.start) }
    }
    defer { editor.close() }
    while true {
      switch editor.next(prompt: Prompt(question)) {
      case .line(let line):
        let answer = line.split(separator: " ").first.map(String.init) ?? ""
        if let choice = choice(answer) { return choice }
        if ["/quit", "quit", "q", "exit"].contains(answer) { throw ExitCode.success }
        let meant = ids.nearest(to: answer).map { "did you mean '\($0)'?" }
        let cure = meant ?? "write one of those above"
        Output.say("there is no '\(answer.safeForTerminal)'; \(cure)")
      case .cancelled(let wasEmpty):
        if wasEmpty { throw ExitCode.success }
      case .end: throw ExitCode.success
      case .waited: continue
      case .terminated(let signal): throw ExitCode(128 + signal)
      }
    }
  }
}
