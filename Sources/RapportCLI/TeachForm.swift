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
  /// How many samples and examples were written.
  private(set) var written = 0
  /// Texts that the file has as samples or examples; they are not asked about again.
  private var known: Set<String>

  init(file: String, scenario: Scenario, samples: [PlacedSample], width: Int, questions: Questions) {
    self.file = file
    self.scenario = scenario
    self.width = width
    self.questions = questions
    known = Set(samples.map(\.text) + scenario.moves.flatMap { $0.examples + $0.counterExamples })
  }

  /// - Returns: the signal that ended it, if one did.
  mutating func run(_ groups: [MinedGroup]) throws -> Int32? {
    var seen = known
    let replies = groups.flatMap(\.replies).filter { seen.insert($0.text).inserted }
    if replies.isEmpty { try Output.write("Nothing is left to teach.\n") }
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
    page += indented("“\(reply.text)”")
    if let dispute = reply.dispute { page += indented("disputed: \(dispute)") }
    if !reply.understood.isEmpty { page += indented("understood: \(reply.understood.joined(separator: ", "))") }
    for (index, branch) in branches.enumerated() { page += line(index + 1, branch) }
    try Output.write(page.safeForTerminal)
    if !branches.isEmpty, let branch = try askBranch(branches.count) {
      try write(reply.text, to: .sample(node: reply.node, index: branch - 1, try askQuality()))
    }
    if let move = try askMove() { try write(reply.text, to: .example(ofMove: move)) }
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

  private func askMove() throws -> String? {
    let names = scenario.moves.map(\.name)
    guard !names.isEmpty else { return nil }
    let near = "one of \(names.joined(separator: ", ")), or nothing"
    return try questions.answer("a new example of the move (Enter for none)", expected: near) { line -> String?? in
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
