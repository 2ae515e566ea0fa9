import ArgumentParser
import Glibc
import LineEditing
import RapportModel
import Reports
import TranscriptFiles

/// Shows a session again; with `--form` a person goes through conversations, and then through what the machine says
/// about them.
struct ReviewCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Show a session again with its grade and debrief; or grade conversations yourself.",
    discussion: """
      Without --form, shows the conversation, its scorecard and the debrief; of the latest session when none is named.

      With --form, shows each conversation of a file, asks for your score of each criterion and for what the rubric \
      leaves to people, and only then shows the machine's grade and asks which of its reasons are right. Each answer is written at once to \
      the file of decisions; Ctrl-D leaves, and the next time it goes on there. 'rapport grade --decisions FILE' puts \
      the decisions beside the grades. When standard input is not a terminal, it is read as one answer a line.
      """)

  @Argument(
    help: ArgumentHelp(
      "The first digits of a session's key, or its scenario; or a file of conversations.", valueName: "session"),
    completion: .file(extensions: ["jsonl"]))
  var session: String?

  @Flag(help: "Ask question by question, about the conversations of a file.")
  var form = false

  @Option(
    defaultAsFlag: "-",
    help: ArgumentHelp(
      "Write the debrief as a page of HTML to this file; without one to standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Where decisions are written (default: beside the conversations, ending in .decisions.jsonl).",
      valueName: "file"), completion: .file())
  var decisions: String?

  @Option(help: ArgumentHelp("Who grades (default: the name of the user).", valueName: "name"))
  var who: String?

  @Option(
    help: ArgumentHelp("Grade against this scenario, by id or path.", valueName: "scenario"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let html { try PageWriter.check(html) }
    if form, html != nil { throw ValidationError("'--form' asks and '--html' writes a page; say one of them") }
    guard form else {
      if who != nil || decisions != nil { throw ValidationError("'--who' and '--decisions' go with '--form'") }
      return
    }
    if session == nil { throw ValidationError("'--form' asks about a file of conversations; name it") }
    if session == "-" {
      throw ValidationError("the answers come from standard input; name a file of conversations")
    }
    if name.allSatisfy(\.isWhitespace) { throw ValidationError("nobody knows who grades: say --who NAME") }
  }

  private var file: String { session ?? "" }

  private var name: String { who ?? environment("USER") ?? environment("LOGNAME") ?? "" }

  private var decisionsPath: String {
    if let decisions { return decisions }
    let stem = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
    return stem + ".decisions.jsonl"
  }

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    if let html { return try PageWriter(path: html).write(reviews()) }
    guard form else { return try show() }
    var hasBadInput = false
    let grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
    let transcripts = try conversations(&hasBadInput)
    let log = try log()
    let lines = source
    var review = ReviewForm(
      who: name, grading: grading, log: log, questions: Questions(lines: lines, remark: { Output.say($0) }),
      text: ReviewText(width: terminalWidth, style: shared.style))
    let signal = try review.run(transcripts)
    (lines as? LineEditor)?.close()
    shared.remark("\(review.written) written to \(decisionsPath)")
    if let signal { throw ExitCode(128 + signal) }
    if hasBadInput { throw ExitCode.badInput }
  }

  private func reviews() throws -> [SessionReview] {
    try SessionReview.all(named: session, shared: shared, scenario: scenario, rubric: rubric)
  }

  private func show() throws {
    let texts = try reviews().map { $0.text(width: terminalWidth, style: shared.style) }
    try Output.write(texts.joined(separator: "\n"))
  }

  @MainActor private var source: any LineSource {
    guard TerminalWindow.isInteractive else {
      return PlainLines.ofInput
    }
    return LineEditor(history: nil, clean: \.safeForTerminal) { _ in [] }
  }

  /// Those that can be read, each id once: a decision names nothing else.
  private func conversations(_ hasBadInput: inout Bool) throws -> [Transcript] {
    var transcripts: [Transcript] = []
    var seen: Set<String> = []
    for item in GradeRun.conversations(in: file, &hasBadInput) {
      switch item.conversation {
      case .success(let transcript) where seen.insert(transcript.id).inserted: transcripts.append(transcript)
      case .success(let transcript):
        hasBadInput = true
        let words = "'\(transcript.id)' is the id of an earlier conversation; this one is left out"
        Output.say("rapport: \(file):\(item.line): error: \(words)")
      case .failure(let error):
        hasBadInput = true
        Output.say(error, in: file)
      }
    }
    return transcripts
  }

  /// - Throws: exit code 74 when the file cannot be written, 2 when what it holds is wrong.
  private func log() throws -> DecisionLog {
    let path = decisionsPath
    do throws(FileError) {
      let log = try DecisionLog(path: path)
      for mistake in log.earlier.mistakes {
        Output.say("rapport: \(path):\(mistake.line): error: \(mistake.message)")
      }
      if log.wasTorn { shared.remark("\(path): the last line was torn off and is left out") }
      guard log.earlier.mistakes.isEmpty else {
        throw FileError(.unreadableInput, path: path, reason: "wrong lines")
      }
      return log
    } catch {
      Output.say("rapport: \(error)")
      throw ExitCode(error.kind.exitCode)
    }
  }
}
