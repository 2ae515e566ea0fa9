import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel
import TranscriptFiles

/// Asks an author about replies, one after the other, and writes each answer into the file before the next question.
@MainActor struct TeachForm {
  let file: String
  let scenario: Scenario
  let width: Int
  let questions: Questions
  let trial: TeachTrial
  /// How many samples and examples were written.
  private(set) var written = 0
  /// Texts that the file has as samples or examples; they are not asked about again.
  private var known: Set<String>

  init(
    file: String, scenario: Scenario, samples: [PlacedSample], width: Int, questions: Questions, trial: TeachTrial
  ) {
    self.file = file
    self.scenario = scenario
    self.width = width
    self.questions = questions
    self.trial = trial
    known = Set(samples.map(\.text) + scenario.moves.flatMap { $0.examples + $0.counterExamples })
  }

  /// - Returns: the signal that ended it, if one did.
  mutating func run(_ groups: [MinedGroup]) throws -> Int32? {
    var seen = known
    let replies = groups.flatMap(\.replies).filter { seen.insert($0.text).inserted }
    let hint = "Enter skips a question, /quit ends; what is answered is written at once.\n"
    try Output.write(replies.isEmpty ? "Nothing is left to teach.\n" : hint)
    do {
      for (index, reply) in replies.enumerated() {
        try ask(about: reply, number: index + 1, of: replies.count)
      }
      return nil
    } catch let leaving as Questions.Leaving {
      return leaving.signal
    }
  }

  private mutating func ask(about reply: MinedReply, number: Int, of count: Int) throws {
    let branches = scenario.node(reply.node)?.reactions ?? []
    var page = "\n\(number) of \(count), \(reply.cause.rawValue) at \(reply.node)\n"
    if let said = reply.said { page += indented("\(scenario.persona.address): \(said)") }
    page += indented("“\(reply.text)”")
    if let dispute = reply.dispute { page += indented("disputed: \(dispute)") }
    if !reply.understood.isEmpty { page += indented("understood: \(reply.understood.joined(separator: ", "))") }
    for (index, branch) in branches.enumerated() { page += line(index + 1, branch) }
    try Output.write(page.safeForTerminal)
    guard !branches.isEmpty, let branch = try askBranch(branches.count) else {
      if let move = try askMove([]) { try write(reply.text, to: .example(ofMove: move)) }
      return
    }
    try write(reply.text, to: .sample(node: reply.node, index: branch - 1, try askQuality()))
    let missing = branches[branch - 1].when.flatMap(\.wanted).compactMap(\.move)
      .filter { !reply.understood.contains($0) }
    if let move = try askMove(missing) { try write(reply.text, to: .example(ofMove: move)) }
    let verdict = trial.verdict(on: reply.text, at: "\(reply.node)/\(branch)") ?? []
    try Output.write(verdict.map(indented).joined())
  }

  // MARK: Questions

  private func askBranch(_ count: Int) throws -> Int? {
    try questions.answer("branch (1 to \(count), Enter for none)", expected: "1 to \(count), or nothing") {
      line -> Int?? in
      if line.isEmpty { return .some(nil) }
      return Int(line).flatMap { (1...count).contains($0) ? .some($0) : nil }
    }
  }

  private func askQuality() throws -> Samples.Quality {
    let expected = "good, wrong, or weak with a criterion, as in 'weak empathy'"
    return try questions.answer("how good (good, weak CRITERION, wrong)", expected: expected) { line in
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("good", 1): return .good
      case ("wrong", 1): return .wrong
      case ("weak", 2): return Criterion(rawValue: words[1]).map { .weak($0) }
      default: return nil
      }
    }
  }

  /// - Parameter missing: moves that the branch asks for, and that were not found in the reply.
  private func askMove(_ missing: [String]) throws -> String? {
    let names = scenario.moves.map(\.name)
    guard !names.isEmpty else { return nil }
    let near = "one of \(names.joined(separator: ", ")), or nothing"
    let wanted = missing.filter(names.contains).map { "\($0), or " }.joined()
    let question = "a new example of the move (\(wanted)Enter for none)"
    return try questions.answer(question, expected: near) { line -> String?? in
      if line.isEmpty { return .some(nil) }
      return names.contains(line) ? .some(line) : nil
    }
  }

  // MARK: Writing

  /// - Throws: exit code 2 when the file cannot be read any more, 74 when it cannot be written.
  private mutating func write(_ text: String, to place: FileEditor.Place) throws {
    let bytes = try orExit(.badInput) { () throws(FileError) in try InputFile.bytes(of: file) }
    do {
      var editor = try FileEditor(bytes, name: file)
      try editor.add(text, to: place)
      try save(editor.text)
      written += 1
    } catch let problem as FileEditor.Problem {
      Output.say("rapport: \(file): \(problem)")
    }
  }

  private func save(_ text: String) throws {
    try uninterrupted {
      try orExit(.unwritable) { () throws(FileError) in try TranscriptFile(path: file).finish(text: text) }
    }
  }

  private func line(_ number: Int, _ branch: Reaction) -> String {
    let when = branch.when.isEmpty ? "anything else" : branch.when.map(\.inWords).joined(separator: ", ")
    return indented("\(number)  \(when)\(branch.next.map { " → \($0)" } ?? "")")
  }

  private func indented(_ text: String) -> String {
    text.safeForTerminal.wrapped(to: max(20, width - 4)).map { "    \($0)\n" }.joined()
  }
}

extension TeachForm {
  /// What can be completed with Tab: how good a sample is, and the scenario's moves.
  static func words(for scenario: Scenario) -> [String] {
    ["good", "wrong"] + Criterion.allCases.map { "weak \($0.rawValue)" } + scenario.moves.map(\.name)
  }

  /// Answers are whole lines, some of two words: what is completed is what is left of them. Nothing is offered before
  /// something is typed, for a branch is a number.
  static func completions(of place: CompletionPlace, among words: [String]) -> [String] {
    guard !place.line.isEmpty else { return [] }
    let typed = place.line.utf8.count - place.start.utf8.count
    return words.filter { $0.hasPrefix(place.line) }.map { String($0.utf8.dropFirst(typed)) ?? $0 }
  }
}
