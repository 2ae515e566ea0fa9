import ArgumentParser
import TranscriptFiles

/// What people say about files of conversations that do not say it themselves.
struct InputArguments: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: ArgumentHelp(
      "What the files are, where their content does not tell: "
        + InputFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "format"))
  var format: InputFormat?

  @Option(
    name: .customLong("agent-is"),
    help: ArgumentHelp("A speaker who is an agent, as the file names them; may be repeated.", valueName: "name"))
  var agents: [String] = []

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "In a table: which title has the conversation, role, text, time, agent, channel, language or scenario; "
        + "may be repeated.", valueName: "what=title"))
  var columns: [NamedColumn] = []

  /// "text=Message body".
  struct NamedColumn: ExpressibleByArgument {
    var column: InputOptions.Column
    var title: String

    init?(argument: String) {
      guard let sign = argument.firstIndex(of: "="),
        let column = InputOptions.Column(rawValue: String(argument[..<sign]))
      else { return nil }
      self.column = column
      title = String(argument[argument.index(after: sign)...])
    }
  }

  var options: InputOptions {
    InputOptions(
      format: format, agents: agents,
      columns: Dictionary(columns.map { ($0.column, $0.title) }) { _, last in last })
  }
}

extension InputFormat: ExpressibleByArgument {}
