import RapportModel
import Scoring
import Simulation
import Understanding

/// Plays authors' conversations and holds what comes of them against what they expect.
package final class ConversationTrial {
  /// What came of a conversation.
  package struct Result {
    package var session: Session
    package var scorecard: Scorecard
    /// What could not be said or done as it is written.
    var mistake: Diagnostic?

    /// How it ended; one that did not was left.
    var outcome: Outcome { session.outcome ?? .abandoned }
  }

  /// What reads and grades the conversations of a scenario, or of a variant.
  private struct Setting {
    var reader: Reader
    var prepared: Scorer.Prepared
  }

  private let standard: [Move]
  private let scorer: Scorer
  private let fine: FineReading?
  /// By the scenario's bytes and its variant; making them takes most of the time.
  private var settings: [String: Setting] = [:]

  /// - Parameter fine: helps to understand the replies, as it would a customer.
  package init(standard: [Move], scorer: Scorer, fine: FineReading?) {
    self.standard = standard
    self.scorer = scorer
    self.fine = fine
  }

  package func result(of script: ConversationScript) -> Result {
    let setting = setting(for: script.scenario)
    var session = Session(
      scenario: script.scenario, standard: standard, channel: script.channel, seed: script.seed, id: script.id,
      encoder: setting.reader.encoder)
    _ = session.begin()
    var mistake: Diagnostic?
    for line in script.says where mistake == nil {
      mistake = session.say(line, of: script) { setting.reader.read($0) }
    }
    if session.outcome == nil { _ = session.abandon() }
    return Result(
      session: session, scorecard: scorer.scorecard(for: session.transcript, setting.prepared), mistake: mistake)
  }

  private func setting(for scenario: Scenario) -> Setting {
    let key = "\(scenario.sha256) \(scenario.variant ?? "")"
    if let known = settings[key] { return known }
    let setting = Setting(
      reader: Reader(standard: standard, scenario: scenario, fine: fine), prepared: scorer.prepared(for: scenario))
    settings[key] = setting
    return setting
  }
}

extension Session {
  /// Says or does what a line of a script asks for.
  ///
  /// - Returns: why it cannot be done.
  fileprivate mutating func say(
    _ line: ConversationScript.Line, of script: ConversationScript, read: (String) -> Reading
  ) -> Diagnostic? {
    func mistake(_ code: String, _ message: String, _ notes: [String] = []) -> Diagnostic {
      Diagnostic(code, .error, message, file: script.file, at: line.position, notes: notes.map { .init($0) })
    }
    do throws(ActionLine.Mistake) {
      let input = try Input(line.text, in: scenario, read: read)
      // The desk stays open until the grade is shown.
      if let outcome, !input.isAction {
        return mistake("said-after-end", "the conversation was over before this: \(outcome.rawValue)")
      }
      _ = advance(input)
      return nil
    } catch {
      return mistake("cannot-be-done", error.message)
    }
  }
}
