import AuthoredFiles
import RapportModel
import Scoring
import Shipped
import TranscriptFiles

/// The conversations that ship for the selftest, and the scorer with the shipped moves and rubric.
enum ShippedConversations {
  static let battery: Battery = {
    let file = ShippedFiles.all.first { $0.path == "data/battery.jsonl" }!
    return Battery(try! ConversationFile.read(file.bytes).map { try! $0.conversation.get() })!
  }()

  private static let library = Library(folders: [], shipped: ShippedFiles.all)
  private static let scorer = Scorer(
    rubric: library.rubric(nil).value!, standard: library.standardMoves().value!, engine: "test")

  private static let prepared: [String?: Scorer.Prepared] = {
    let names = Set(battery.honest.map(\.scenario))
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, scorer.prepared(for: name.map { library.scenario($0).value! }))
      })
  }()

  static func card(_ conversation: Transcript) -> Scorecard {
    scorer.scorecard(for: conversation, prepared[conversation.scenario]!)
  }

  /// With the moves that people are graded by.
  static func recorded(_ script: Script) -> Scorecard { scorer.scorecard(for: script.transcript, scenario: nil) }
}
