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
      Each TEXT is a reply; '-' reads one a line from standard input. With a scenario its moves, facts and actions \
      are looked for beside the standard moves.
      """)

  @Option(help: ArgumentHelp("Read with this scenario's moves and facts.", valueName: "scenario"))
  var scenario: String?

  @Option(help: "text or jsonl (a line a reply).")
  var format = Format.text

  @Argument(help: ArgumentHelp("Replies.", valueName: "text"))
  var texts: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let library = shared.library
    let found = try scenario.map { try library.scenario($0).valueOrExit(shared) }
    let reader = Reader(standard: try library.standardMoves().valueOrExit(shared), scenario: found)
    for reply in try texts == ["-"] || texts.isEmpty ? repliesFromInput() : texts {
      let explanation = reader.explain(reply)
      switch format {
      case .text:
        try Output.write(ExplanationText.text(explanation, of: reply, width: terminalWidth, style: shared.style))
      case .jsonl: try Output.write(ExplanationText.json(explanation, of: reply) + "\n")
      }
    }
  }

  private func repliesFromInput() throws -> [String] {
    do throws(FileError) {
      return String(decoding: try InputFile.bytes(of: "-"), as: UTF8.self)
        .split(whereSeparator: \.isNewline).map(String.init)
    } catch {
      Output.say("rapport: \(error)")
      throw ExitCode.badInput
    }
  }
}
