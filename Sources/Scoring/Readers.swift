import RapportModel
import Understanding

/// The readers of one scenario: all text is read through the one matcher, whoever wrote it.
///
/// A class, although it never changes: every conversation is handed it, and it holds much.
final class Readers: Sendable {
  /// With its variant applied; nil for recorded conversations.
  let scenario: Scenario?
  /// Reads replies for moves, facts and claims.
  let replies: Reader
  /// Finds offers in replies.
  private static let offers = PhraseSpotter(AgentCues.marks, scenario: nil)
  /// Finds in replies of recordings offers, and what an author would say of them.
  private static let recorded = PhraseSpotter(AgentCues.marks + RecordedCues.marks, scenario: nil)
  /// Finds what the scenario's feelings are about, and required sentences in replies.
  private let spotter: PhraseSpotter
  /// Reads the customer for feelings and confirmations.
  ///
  /// As moves of its own: what only the form of a clause tells is a standard move of an agent.
  static let customer = Reader(standard: [], moves: CustomerCues.moves)
  /// Finds what asks for nothing in the customer's questions, and that they got no answer.
  private static let asking = PhraseSpotter(CustomerCues.spots, scenario: nil)
  /// What the company's articles say; nil without a scenario.
  private let guide: ValueGuide?
  /// Nil without a scenario.
  let scenarioWords: ScenarioWords?
  /// Finds in replies what somebody who is vulnerable or abusive is owed.
  private static let careful = PhraseSpotter(CareWords.patterns, scenario: nil)
  /// What has been read already; nil where nothing is kept.
  private let known: KnownTexts?

  /// - Parameters:
  ///   - keepsReadings: what is read once is kept, for those who grade the same replies again and again.
  ///   - reader: of the standard moves and the scenario's, without the fine encoder; nil to make it.
  init(standard: [Move], scenario: Scenario?, keepsReadings: Bool = false, reader: Reader? = nil) {
    self.scenario = scenario
    known = keepsReadings ? KnownTexts() : nil
    replies = reader ?? Reader(standard: standard, scenario: scenario)
    guide = scenario.flatMap { ValueGuide($0) }
    scenarioWords = scenario.map(ScenarioWords.init)
    spotter = PhraseSpotter(scenario.map(Self.marks) ?? [], scenario: scenario)
  }

  /// A text's words.
  func words(of text: String) -> Words {
    guard let known else { return Words(text) }
    if let words = known.words(text) { return words }
    let words = Words(text)
    known.note(words, of: text)
    return words
  }

  /// What an agent's reply does, where its marks stand, by name, and what articles say otherwise.
  func read(reply text: String, masking masks: [Span]) -> KnownTexts.Reply {
    let turn = KnownTexts.Text(text, masks)
    if let known = known?.reply(turn) { return known }
    let plain = masks.isEmpty ? known?.plain(text) : nil
    let parsed = plain?.parsed ?? ParsedText(text, masking: masks)
    let stretches = scenario == nil ? Stretches(of: parsed) : nil
    let reading = KnownTexts.Reply(
      own: plain?.own ?? replies.read(parsed, stretches), marks: marks(in: parsed),
      contradictions: guide?.contradictions(in: parsed) ?? [], asking: parsed.asking, gist: parsed.gist,
      acts: stretches?.agentActs)
    known?.note(reading, of: turn)
    return reading
  }

  /// What a reply does, by itself.
  func read(_ reply: String) -> Reading {
    guard let known else { return replies.read(reply) }
    if let plain = known.plain(reply) { return plain.own }
    let parsed = ParsedText(reply)
    let own = replies.read(parsed)
    known.note(KnownTexts.Plain(parsed: parsed, own: own), of: reply)
    return own
  }

  /// What a customer shows.
  func read(customer text: String, masking masks: [Span]) -> KnownTexts.Customer {
    let turn = KnownTexts.Text(text, masks)
    if let known = known?.customer(turn) { return known }
    let parsed = ParsedText(text, masking: masks)
    let reading = KnownTexts.Customer(
      cues: Self.customer.read(parsed), spots: Self.asking.spots(in: parsed), gist: parsed.gist,
      acts: scenario == nil ? Stretches(of: parsed).customerActs : nil)
    known?.note(reading, of: turn)
    return reading
  }

  private func marks(in reply: ParsedText) -> [String: [Span]] {
    let spots =
      scenario == nil ? Self.recorded.spots(in: reply) : Self.offers.spots(in: reply) + spotter.spots(in: reply)
    return spots.reduce(into: [:]) {
      $0[$1.name, default: []].append($1.span)
    }
  }

  /// Where the things of `CareWords` are said, by name.
  func care(in reply: String) -> [String: [Span]] {
    Self.careful.spots(in: ParsedText(reply)).reduce(into: [:]) { $0[$1.name, default: []].append($1.span) }
  }

  private static func marks(of scenario: Scenario) -> [(name: String, patterns: [String])] {
    let feelings = scenario.nodes.flatMap { node in
      node.feelings.enumerated().map { (mark(node: node.name, feeling: $0.offset), $0.element.words) }
    }
    return feelings + scenario.company.requiredSentences.map { (mark(sentence: $0.id), $0.paraphrases) }
  }

  static func mark(node: String, feeling: Int) -> String { "\(node)-feels-\(feeling + 1)" }
  static func mark(sentence: String) -> String { "sentence-\(sentence)" }
}
