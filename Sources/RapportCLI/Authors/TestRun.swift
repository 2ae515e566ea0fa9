import AuthoredFiles
import Authoring
import RapportModel
import TranscriptFiles
import Understanding

/// Runs the tests of scenarios and conversations.
struct TestRun {
  /// A conversation's file before and after its expectations were changed.
  struct Difference {
    var file: String
    var old: String
    var new: String
  }

  private let grading: Grading
  private let library: Library
  private let fine: FineReading?
  private let conversations: ConversationTrial
  /// By scenario, in the order in which these came up.
  private var groups: [(suite: String, cases: [TestCase])] = []
  /// What is wrong with each file that cannot be used.
  private(set) var unusable: [[Diagnostic]] = []

  init(grading: Grading, library: Library, fine: FineReading?) {
    self.grading = grading
    self.library = library
    self.fine = fine
    conversations = ConversationTrial(standard: grading.standard, scorer: grading.scorer, fine: fine)
  }

  var cases: [TestCase] { groups.flatMap(\.cases) }

  /// - Parameter show: of a conversation that expects something else than what came about, which is then written into
  ///   its file; nil to leave it.
  /// - Throws: an exit code, when a difference or a file cannot be written.
  mutating func add(_ file: Library.TestFile, accepting show: ((Difference) throws -> Void)?) throws {
    switch file {
    case .scenario(let path): addSamples(of: path)
    case .conversation(let path): try addConversation(path, accepting: show)
    }
  }

  private mutating func addSamples(of path: String) {
    let loaded = library.sampledScenario(path)
    guard let sampled = loaded.value else { return unusable.append(loaded.diagnostics) }
    let trial = SampleTrial(
      sampled.scenario, samples: sampled.samples, places: sampled.places, standard: grading.standard,
      scorer: grading.scorer, fine: fine)
    add(trial.cases(suite: sampled.scenario.id, file: sampled.file), to: sampled.scenario.id)
  }

  private mutating func addConversation(
    _ path: String, accepting show: ((Difference) throws -> Void)?
  ) throws {
    let loaded = library.conversation(path)
    guard var script = loaded.value else { return unusable.append(loaded.diagnostics) }
    let result = conversations.result(of: script)
    let changes = conversations.changes(script, result)
    if let show, !changes.isEmpty {
      try accept(changes, in: path, show)
      script = library.conversation(path).value ?? script
    }
    let cases = conversations.cases(script, result) { library.conversation($0, besides: script).value }
    add(cases, to: script.scenario.id)
  }

  private func accept(
    _ changes: [ConversationScript.Expectation.Kind], in path: String, _ show: (Difference) throws -> Void
  ) throws {
    guard var edit = ConversationEdit(file: path) else { return }
    let old = edit.text
    for change in changes { edit.expect(change) }
    guard edit.text != old else { return }
    try show(Difference(file: path, old: old, new: edit.text))
    try orExit(.unwritable) { () throws(FileError) in try TranscriptFile(path: path).finish(text: edit.text) }
  }

  private mutating func add(_ cases: [TestCase], to suite: String) {
    if let place = groups.firstIndex(where: { $0.suite == suite }) {
      groups[place].cases += cases
    } else {
      groups.append((suite, cases))
    }
  }
}
