import ArgumentParser
import AuthoredFiles
import Authoring
import LineEditing
import RapportModel
import Shipped
import TranscriptFiles

/// A scenario, persona or company to begin with.
struct NewCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a scenario, a persona or a company to begin with.",
    discussion: """
      On a terminal it asks what is not given. The file explains itself, passes 'rapport lint' and 'rapport test', and \
      can be played at once. It stands in the folder 'scenarios' (in 'personas' or 'companies' below it), named after its \
      title, or where -o says; no file is ever overwritten. Beside it, in 'schema', goes the JSON Schema by which \
      editors complete and check.
      """)

  @Option(help: ArgumentHelp(Self.kinds, valueName: "kind"))
  var kind: Template.Kind?

  @Option(help: ArgumentHelp("Where it takes place: chat unless given.", valueName: "channel"))
  var channel: Channel?

  @Option(help: ArgumentHelp("What lists show; a persona's or company's name.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The id of its company: harbour-home unless given.", valueName: "id"))
  var company: String?

  @Option(help: ArgumentHelp("The id of its persona: wants-it-solved unless given.", valueName: "id"))
  var persona: String?

  @Option(
    help: ArgumentHelp("Draft it from a recorded conversation, in a form that 'grade' reads.", valueName: "file"),
    completion: .file())
  var fromTranscript: String?

  @Option(help: ArgumentHelp("Which of the file's conversations; the first unless given.", valueName: "id"))
  var conversation: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write it; '-' is standard output.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var shared: SharedOptions

  private static let kinds =
    Template.Kind.allCases.map { "\($0.rawValue): \($0.about)" }.joined(separator: "; ") + "."

  func validate() throws {
    if conversation != nil, fromTranscript == nil {
      throw ValidationError("'--conversation' goes with '--from-transcript'")
    }
    if fromTranscript != nil, kind != nil {
      throw ValidationError("give '--kind' or '--from-transcript', not both")
    }
    if let title, title.allSatisfy(\.isWhitespace) { throw ValidationError("the title is empty") }
  }

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    let answers = try NewQuestions(self, library: shared.library).answers()
    let text = try text(answers)
    guard output != "-" else { return try Output.write(text) }
    try write(text, to: answers.path, answers.kind)
    shared.remark("written to \(answers.path)")
    shared.remark("go on with: \(Self.next(answers))")
  }

  private func text(_ answers: NewAnswers) throws -> String {
    guard let recording = fromTranscript else {
      guard let template = Template(answers.kind, shipped: ShippedFiles.all) else {
        preconditionFailure("no template '\(answers.kind.rawValue)' ships")
      }
      return template.filled(answers.choices)
    }
    let choices = RecordedDraft.Choices(
      title: answers.choices.title, channel: channel, company: answers.choices.company,
      persona: answers.choices.persona,
      companyActions: shared.library.actions(ofCompany: answers.choices.company))
    guard let draft = RecordedDraft(try transcript(in: recording), choices: choices) else {
      Output.say("rapport: \(recording): a draft needs what a customer said and what an agent answered")
      throw ExitCode.badInput
    }
    return draft.text
  }

  private func transcript(in file: String) throws -> Transcript {
    var hasBadInput = false
    let items = GradeRun.conversations(in: file, &hasBadInput)
    if hasBadInput { throw ExitCode.badInput }
    for item in items {
      switch item.conversation {
      case .success(let transcript) where conversation == nil || transcript.id == conversation: return transcript
      case .failure(let error) where conversation == nil:
        Output.say(error, in: file)
        throw ExitCode.badInput
      default: continue
      }
    }
    let missing = conversation.map { "there is no conversation '\($0)'" } ?? "there is no conversation in it"
    Output.say("rapport: \(file): \(missing)")
    throw ExitCode.badInput
  }

  /// With its schema beside it, where editors look for it.
  private func write(_ text: String, to path: String, _ kind: Template.Kind) throws {
    if NewFile.exists(path) {
      Output.say("rapport: \(path): there is such a file already; choose another title, or a place with -o")
      throw ExitCode.unwritable
    }
    try orExit(.unwritable) { () throws(FileError) in try NewFile.write(text, to: path) }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let schema = folder + Schema.path(for: kind)
    if NewFile.exists(schema) { return }
    try orExit(.unwritable) { () throws(FileError) in try NewFile.write(Schema.text(for: kind), to: schema) }
  }

  /// What to type next.
  private static func next(_ answers: NewAnswers) -> String {
    let file = answers.path
    guard answers.kind.isScenario else { return "rapport lint \(file)" }
    return "rapport lint \(file); rapport test \(file); rapport practice \(file)"
  }
}

extension Template.Kind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
