import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports
import TranscriptFiles
import Understanding

/// What is understood in a reply, and why.
struct ExplainCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what is understood in a reply, and why: for authors.",
    discussion: """
      Each TEXT is a reply; '-' reads one a line from standard input. The standard moves are looked for, and beside \
      them a scenario's own moves, facts and actions. With --moves only the moves of that file are looked for: \
      {"moves": {"NAME": {"examples": ["…"], "not": ["…"]}}}, in YAML or JSON.
      """)

  @Option(
    help: ArgumentHelp("Read with this scenario's moves and facts.", valueName: "scenario"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Look for the moves of a file.", valueName: "file"), completion: .file())
  var moves: String?

  @Flag(help: "With --moves: look for the standard moves as well.")
  var standard = false

  @Option(help: "text or jsonl (a line a reply).")
  var format = Format.text

  @Argument(help: ArgumentHelp("Replies.", valueName: "text"))
  var texts: [String] = []

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if moves != nil, scenario != nil { throw ValidationError("Give --moves or --scenario, not both.") }
  }

  func run() throws {
    let reader = try reader()
    for reply in try texts == ["-"] || texts.isEmpty ? repliesFromInput() : texts {
      let explanation = reader.explain(reply)
      switch format {
      case .text:
        try Output.write(ExplanationText.text(explanation, of: reply, width: terminalWidth, style: shared.style))
      case .jsonl: try Output.write(ExplanationText.json(explanation, of: reply) + "\n")
      }
    }
  }

  private func reader() throws -> Reader {
    let library = shared.library
    let own = try moves.map { try MoveExamples.read($0).valueOrExit(shared) }
    let known = own == nil || standard ? try library.standardMoves().valueOrExit(shared) : []
    if let own { return Reader(standard: known, moves: own, fine: encoder.reading(shared)) }
    let scenario = try scenario.map { try library.scenario($0).valueOrExit(shared) }
    if scenario == nil, encoder.encoder == .fine {
      shared.remark(
        "without --scenario or --moves only standard moves are looked for, and the fast encoder finds them")
    }
    return Reader(standard: known, scenario: scenario, fine: scenario.flatMap { _ in encoder.reading(shared) })
  }

  /// One a line, empty ones too, so that every line has its answer.
  private func repliesFromInput() throws -> [String] {
    let bytes = try orExit(.badInput) { () throws(FileError) in try InputFile.bytes(of: "-") }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
