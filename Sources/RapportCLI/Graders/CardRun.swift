import ArgumentParser
import RapportModel
import TranscriptFiles

/// Grades the conversations of some files for a report that needs the whole scorecards.
struct CardRun {
  private let shared: SharedOptions
  private let input: InputOptions
  private var grading: Grading

  init(shared: SharedOptions, input: InputArguments, scenario: String? = nil, rubric: String? = nil) throws {
    self.shared = shared
    self.input = input.options
    grading = try Grading(shared: shared, scenario: scenario, rubric: rubric)
  }

  /// Hands on each in the order of the input; what cannot be read is told, and the rest goes on.
  ///
  /// - Returns: whether anything could not be read.
  func each(of files: [String], _ take: (Grading.Conversation) throws -> Void) throws -> Bool {
    let paths = files.isEmpty ? ["-"] : files
    var run = ConversationRun(
      shared: shared, jobs: Jobs(count: Jobs.ofThisMachine), input: input,
      progress: ProgressBar(paths: paths, isQuiet: shared.quiet, isPlain: shared.plain, isFile: true))
    var grading = grading
    let scorer = grading.scorer
    var isBad = false
    for path in paths {
      try run.each(
        of: path,
        prepare: { item in
          var remarks = item.note.map { ["\(path): \($0)"] } ?? []
          return .init(work: item.conversation.map { grading.ready($0, &remarks) }, remarks: remarks)
        },
        work: { result in result.map { $0.graded(by: scorer) } },
        take: { result in
          switch result {
          case .success(let graded): try take(graded)
          case .failure(let error):
            isBad = true
            Output.say(error, in: path)
          }
        })
    }
    return isBad || run.hasBadInput
  }
}
