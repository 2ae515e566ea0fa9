import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel

/// What a new file is to be.
struct NewAnswers {
  var kind: Template.Kind
  var choices: Template.Choices
  /// Where it is written.
  var path: String
}

/// Finds out what a new file is to be: from the options, from the user on a terminal, and else as most would have it.
@MainActor struct NewQuestions {
  private let command: NewCommand
  private let library: Library
  private let isAsking: Bool

  init(_ command: NewCommand, library: Library) {
    self.command = command
    self.library = library
    isAsking = TerminalWindow.isInteractive
  }

  /// - Throws: exit code 0 when the user leaves, 2 when a company or persona is unknown, a validation error when the
  ///   title is missing and nobody can be asked.
  func answers() throws -> NewAnswers {
    let kind = try kind()
    let title = try title(kind)
    let channel = try channel(kind)
    let company = try name(command.company, "company", among: library.companies(), usually: "harbour-home", kind)
    let persona = try name(command.persona, "persona", among: library.personas(), usually: "wants-it-solved", kind)
    return NewAnswers(
      kind: kind,
      choices: Template.Choices(title: title, channel: channel, company: company, persona: persona),
      path: try path(title, kind))
  }

  private func kind() throws -> Template.Kind {
    if command.fromTranscript != nil { return .decline }
    if let kind = command.kind { return kind }
    guard isAsking else { return .decline }
    for (index, kind) in Template.Kind.allCases.enumerated() {
      try Output.write("  \(index + 1)  \(kind.rawValue.padded(to: 10))\(kind.about)\n")
    }
    let words = Template.Kind.allCases.map(\.rawValue)
    let answer = try ask("what kind? (Enter: 1) ", offering: words) { answer in
      if answer.isEmpty { return words[0] }
      if let number = Int(answer), words.indices.contains(number - 1) { return words[number - 1] }
      return words.contains(answer) ? answer : nil
    }
    return Template.Kind(rawValue: answer) ?? .decline
  }

  private func title(_ kind: Template.Kind) throws -> String {
    if let title = command.title { return title.trimmed }
    guard isAsking else {
      throw ValidationError("give the new file a title: --title 'Four days too late'")
    }
    let question =
      switch kind {
      case .persona: "the customer's name? "
      case .company: "the company's name? "
      case .decline, .delay, .fault, .outreach: "a title? "
      }
    return try ask(question, offering: [], cure: "write a few words with letters in them") { answer in
      Template.id(of: answer) == nil ? nil : answer
    }
  }

  private func channel(_ kind: Template.Kind) throws -> Channel {
    if let channel = command.channel { return channel }
    guard isAsking, kind.isScenario, command.fromTranscript == nil else { return .chat }
    let words = Channel.allCases.map(\.rawValue)
    let answer = try ask("\(words.joined(separator: ", "))? (Enter: chat) ", offering: words) { answer in
      answer.isEmpty ? "chat" : words.first { $0 == answer }
    }
    return Channel(rawValue: answer) ?? .chat
  }

  private func name(
    _ given: String?, _ what: String, among entries: [Library.Entry], usually usual: String, _ kind: Template.Kind
  ) throws -> String {
    let known = entries.map(\.id)
    if let given {
      if known.contains(given) { return given }
      let near =
        known.nearest(to: given).map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
      Output.say("rapport: there is no \(what) '\(given.safeForTerminal)'; \(near)")
      throw ExitCode.badInput
    }
    guard isAsking, kind.isScenario, known.count > 1 else { return usual }
    return try ask("\(what)? (Enter: \(usual); Tab lists) ", offering: known) { answer in
      answer.isEmpty ? usual : known.first { $0 == answer }
    }
  }

  private func path(_ title: String, _ kind: Template.Kind) throws -> String {
    if let output = command.output { return output }
    guard let id = Template.id(of: title) else {
      throw ValidationError("no file name can be made from the title '\(title.safeForTerminal)'; say one with -o")
    }
    return "scenarios/\(kind.folder)\(id).yaml"
  }

  /// Asks until there is an answer.
  ///
  /// - Throws: exit code 0 when the user leaves.
  private func ask(
    _ question: String, offering words: [String], cure: String = "",
    _ read: (String) -> String?
  ) throws -> String {
    let editor = LineEditor(history: nil, clean: \.safeForTerminal) { place in
      words.filter { $0.hasPrefix(place.start) }
    }
    defer { editor.close() }
    while true {
      switch editor.next(prompt: Prompt(question)) {
      case .line(let line):
        let answer = line.trimmed
        if ["/quit", "/exit"].contains(answer) { throw ExitCode.success }
        if let read = read(answer) { return read }
        let near = words.nearest(to: answer).map { "did you mean '\($0)'?" }
        let offered = words.isEmpty ? cure : "write one of \(words.joined(separator: ", "))"
        Output.say(near ?? offered)
      case .cancelled(wasEmpty: false), .waited: continue
      case .cancelled, .end: throw ExitCode.success
      case .terminated(let signal): throw ExitCode(128 + signal)
      }
    }
  }
}
