import RapportModel
import TranscriptFiles

/// Reads the conversations of files a batch at a time, works on those of a batch at the same time, and hands on what
/// came of each in the order of the input.
struct ConversationRun {
  /// How many are worked on before anything is handed on: enough to keep many cores busy, and soon seen.
  private static let batch = 128

  let shared: SharedOptions
  let jobs: Jobs
  let input: InputOptions
  /// Remarks and what cannot be read are said: not the second time that a file is read.
  let isTelling: Bool
  private var progress: ProgressBar
  private var count = 0
  /// Bytes of the files before this one.
  private var readBefore = 0
  /// A file could not be read, or not to its end.
  private(set) var hasBadInput = false

  init(
    shared: SharedOptions, jobs: Jobs, input: InputOptions, progress: ProgressBar, isTelling: Bool = true
  ) {
    self.shared = shared
    self.jobs = jobs
    self.input = input
    self.isTelling = isTelling
    self.progress = progress
  }

  /// What came of an item, and what people should know of it.
  struct Prepared<Work: Sendable>: Sendable {
    var work: Work
    /// On standard error, before what came of it.
    var remarks: [String] = []
  }

  /// - Parameters:
  ///   - prepare: done for one after another.
  ///   - work: done for many at the same time.
  ///   - take: done for one after another, in order.
  ///   - flush: after each batch.
  mutating func each<Work: Sendable, Outcome: Sendable>(
    of path: String, prepare: (ConversationFile.Item) -> Prepared<Work>, work: @Sendable (Work) -> Outcome,
    take: (Outcome) throws -> Void, flush: () throws -> Void = {}
  ) throws {
    guard var stream = open(path) else { return }
    var summary = InputSummary()
    var isWhole = true
    while true {
      let found = next(of: &stream, &isWhole)
      if found.isEmpty { break }
      let input = input
      let items = jobs.map(found) { $0.items(input) }.flatMap(\.self)
      for start in stride(from: 0, to: items.count, by: Self.batch) {
        let prepared = items[start..<min(start + Self.batch, items.count)].map { item in
          summary.add(item)
          return prepare(item)
        }
        let outcomes = jobs.map(prepared) { work($0.work) }
        progress.clear()
        for (prepared, outcome) in zip(prepared, outcomes) {
          for remark in prepared.remarks { self.remark(remark) }
          try take(outcome)
        }
        count += prepared.count
        try flush()
      }
      progress.show(count: count, read: readBefore + stream.progress.read)
    }
    readBefore += stream.progress.read
    progress.clear()
    if let text = summary.text(isFound: input.format == nil, isWhole: isWhole) { remark("\(path): \(text)") }
  }

  private mutating func open(_ path: String) -> ConversationStream? {
    do throws(FileError) {
      return try ConversationStream(path: path, options: input)
    } catch {
      say(error)
      return nil
    }
  }

  /// None at the end, and where the file can be read no further, which is told.
  private mutating func next(
    of stream: inout ConversationStream, _ isWhole: inout Bool
  ) -> [UnreadConversation] {
    do throws(FileError) {
      return try stream.next(atMost: Self.batch)
    } catch {
      say(error)
      isWhole = false
      return []
    }
  }

  private func remark(_ line: String) {
    if isTelling { shared.remark(line) }
  }

  private mutating func say(_ error: FileError) {
    progress.clear()
    if isTelling { Output.say("rapport: \(error)") }
    hasBadInput = true
  }
}
