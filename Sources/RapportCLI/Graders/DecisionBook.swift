import ArgumentParser
import RapportModel
import TranscriptFiles

/// The decisions of a file, handed out conversation by conversation.
struct DecisionBook {
  let path: String
  /// Something in it is wrong, or is about what is not there.
  private(set) var hasMistakes: Bool
  /// What is said of it hides who somebody is.
  private let isRedacted: Bool
  private var open: [String: [Decision]]
  private var order: [String] = []
  private var handedOut: Set<String> = []
  private var graded: [String] = []

  /// Says what is wrong with each line that is no decision; the others count.
  ///
  /// - Throws: exit code 2, after saying why, when the file cannot be read.
  init(path: String, isRedacted: Bool = false) throws {
    self.path = path
    self.isRedacted = isRedacted
    let file = DecisionFile(try orExit(.badInput) { () throws(FileError) in try InputFile.bytes(of: path) })
    hasMistakes = !file.mistakes.isEmpty
    open = Dictionary(grouping: file.decisions, by: \.conversation)
    var seen: Set<String> = []
    order = file.decisions.map(\.conversation).filter { seen.insert($0).inserted }
    for mistake in file.mistakes { say(mistake.line, mistake.message) }
  }

  /// What is decided on a conversation: for the first that has the id, since nothing tells the others apart.
  mutating func take(for id: String) -> [Decision] {
    graded.append(id)
    if handedOut.contains(id) {
      hasMistakes = true
      say("'\(id)' is the id of two conversations; the decisions went to the first", at: path)
      return []
    }
    guard let decisions = open.removeValue(forKey: id) else { return [] }
    handedOut.insert(id)
    return decisions
  }

  mutating func refuse(_ refusals: [DecidedScorecard.Refusal]) {
    if !refusals.isEmpty { hasMistakes = true }
    for refusal in refusals { say(refusal.decision.line, refusal.reason) }
  }

  /// Says which decisions nobody asked for.
  mutating func finish() {
    for id in order {
      guard let stray = open[id] else { continue }
      hasMistakes = true
      let near =
        graded.nearest(to: id).map { "; did you mean '\($0)'?" } ?? "; it is none of those that were graded"
      for decision in stray { say(decision.line, "there is no conversation '\(id)'\(near)") }
    }
  }

  private func say(_ line: Int, _ message: String) {
    say(message, at: "\(path):\(line)")
  }

  private func say(_ message: String, at place: String) {
    Output.say("rapport: \(place): error: \(isRedacted ? Redactor().masked(message).text : message)")
  }
}
