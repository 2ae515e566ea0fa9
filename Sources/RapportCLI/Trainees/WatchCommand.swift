import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel
import Reports
import Scoring
import Simulation
import Understanding

/// An excellent and a weak conversation about the same matter, with notes.
struct WatchCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch an excellent and a weak conversation, with a note at each reply.",
    discussion: """
      Both are played from the scenario's own sample replies. On a terminal Enter goes on and q leaves; otherwise all \
      is written at once.
      """)

  @Argument(help: ArgumentHelp("A scenario, by id or path.", valueName: "scenario"), completion: .scenario)
  var scenario: String

  @Option(help: "Chooses the customer's wordings.")
  var seed: UInt64 = 1

  @Option(help: "Watch a variant, in which other facts are true.")
  var variant: String?

  @OptionGroup var shared: SharedOptions

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    let grading = try Grading(shared: shared)
    let found = try shared.library.scenario(scenario).valueOrExit(shared)
    let scenario = try found.applying(variantIfAny: variant)
    let live = LiveGrading(grading, scenario)
    let runs = Runs(
      scenario: scenario, standard: grading.standard, seed: seed, read: live.read, card: live.card)
    let pager = Pages()
    defer { pager.close() }
    try Output.write(WatchText.opening(scenario, width: terminalWidth, style: shared.style))
    var cards: [(name: String, card: Scorecard)] = []
    for (name, manner) in [("excellent", Walk.Manner.good), ("weak", .weak)] {
      let session = runs.run(manner)
      let card = live.card(session.transcript)
      let text = WatchText(
        session.transcript, of: scenario, scorecard: card, width: terminalWidth, style: shared.style)
      try pager.show(text.pages(titled: "The \(name) run"))
      cards.append((name, card))
    }
    try pager.show([WatchText.comparison(cards[0], cards[1], width: terminalWidth, style: shared.style)])
  }
}

/// Conversations made of a scenario's samples.
private struct Runs {
  let scenario: Scenario
  let standard: [Move]
  let seed: UInt64
  let read: (String) -> Reading
  let card: (Transcript) -> Scorecard
  /// In tenths: half of what passes has something to see on both sides; nothing at all teaches nothing.
  private static let weakScore = 350

  func run(_ manner: Walk.Manner) -> Session {
    let walk = Walk(
      read: read,
      worth: { transcript in
        let score = card(transcript).score?.count ?? 0
        return manner == .good ? score : -abs(score - Self.weakScore)
      })
    let session = Session(
      scenario: scenario, standard: standard, seed: seed, id: "\(scenario.id)-\(seed)",
      encoder: Reader.encoder)
    return walk.from(session, manner, atMost: scenario.turns.most)
  }
}

/// Pages that a reader turns with Enter; all at once where nobody reads along.
@MainActor private final class Pages {
  private let editor: LineEditor?

  init() {
    guard TerminalWindow.isInteractive else {
      editor = nil
      return
    }
    editor = LineEditor(history: nil, clean: \.safeForTerminal) { _ in [] }
  }

  func close() { editor?.close() }

  /// - Throws: exit code 0 when the reader leaves.
  func show(_ pages: [String]) throws {
    for (index, page) in pages.enumerated() {
      try Output.write(page)
      guard let editor, index + 1 < pages.count || pages.count > 1 else { continue }
      switch editor.next(prompt: Prompt("Enter goes on, q leaves ")) {
      case .line(let line):
        if ["q", "quit", "/quit", "exit"].contains(line.trimmed.lowercased()) { throw ExitCode.success }
      case .waited: break
      case .cancelled, .end: throw ExitCode.success
      case .terminated(let signal): throw ExitCode(128 + signal)
      }
    }
  }
}
