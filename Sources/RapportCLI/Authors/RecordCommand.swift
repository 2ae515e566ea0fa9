import ArgumentParser
import AuthoredFiles
import Authoring
import RapportModel
import Records
import Reports
import Simulation
import TranscriptFiles

/// Turns a practice session into a conversation that is a test.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Write a practice session as a conversation that 'rapport test' runs.",
    discussion: """
      What you said and did is played again, and what came of it is written down as what is expected: the outcome, the \
      branches, and a band of five points to each side around every score. Change it as you like; a band such as \
      85..100 says what really matters. The latest session is taken when none is named.
      """)

  @Argument(
    help: ArgumentHelp("The first digits of a session's key, or its scenario.", valueName: "session"))
  var session: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, a new one, and make the folders it stands in; to standard output without.",
      valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Option(help: ArgumentHelp("What the conversation shows, in one line.", valueName: "text"))
  var title = ""

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let output else { return }
    guard output.hasSuffix(".yaml") else {
      throw ValidationError("'\(output)' is no name for a conversation; -o takes a new file that ends in .yaml")
    }
  }

  func run() throws {
    if let output, NewFile.exists(output) {
      throw refusal("\(output.safeForTerminalLine) is there already; name another file, or remove it")
    }
    let logbook = try Logbook.ofUser(shared)
    guard let entry = try session.map({ try logbook.entry(named: $0) }) ?? logbook.latest else {
      throw refusal("no session yet; 'rapport practice' begins one")
    }
    let text = ConversationYAML.text(try script(of: entry, in: logbook))
    guard let output else { return try Output.write(text) }
    try orExit(.unwritable) { () throws(FileError) in try NewFile.write(text, to: output) }
    shared.remark("written to \(output.safeForTerminalLine); 'rapport test' runs it")
  }

  /// Played again with what was understood now, so that the file holds what the test will find.
  private func script(of entry: SessionEntry, in logbook: Logbook) throws -> ConversationScript {
    let transcript = try orExit(.badInput) { () throws(FileError) in try logbook.reading(of: entry).transcript }
    let name = "session \(logbook.shortKey(of: entry))"
    guard transcript.carried == nil else {
      throw refusal("\(name) goes on from an earlier conversation; only one that begins anew can be a test")
    }
    guard let scenario = shared.library.played(entry)?.scenario else {
      throw refusal("\(name): there is no scenario '\(entry.scenario ?? "?")' any more")
    }
    let lines = transcript.inputs.map { $0.line(in: scenario) }
    if lines.contains(nil) {
      shared.remark("\(name): a refused action that cannot be written on a line is left out")
    }
    var script = ConversationScript(
      id: scenario.id, title: title, scenario: scenario, channel: transcript.channel, seed: transcript.seed ?? 1,
      says: lines.compactMap(\.self).map { ConversationScript.Line($0) })
    guard !script.says.isEmpty else { throw refusal("\(name): nothing was said in it") }
    let grading = try Grading(shared: shared)
    let trial = ConversationTrial(
      standard: grading.standard, scorer: grading.scorer, fine: encoder.reading(shared))
    let result = trial.result(of: script)
    if result.branches != transcript.branches {
      shared.remark("\(name): the customer answers otherwise now than they did then")
    }
    script.expectations = trial.expectations(of: script, result)
    return script
  }
}

extension ConversationTrial.Result {
  fileprivate var branches: [String] { session.transcript.branches }
}

extension Transcript {
  /// What answered each reply.
  fileprivate var branches: [String] { turns.filter(\.isReply).compactMap { $0.understood?.reaction } }
}
