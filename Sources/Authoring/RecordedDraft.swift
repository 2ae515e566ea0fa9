import AuthoredFiles
import RapportModel

/// A scenario drafted from a recorded conversation: what the customer said becomes nodes, what the agent answered
/// samples, and what both named becomes facts.
///
/// The draft loads as it is. What no recording tells, what is felt, needed and aimed at, is left to the author.
package struct RecordedDraft: Sendable {
  /// What one side said before the other spoke again.
  struct Part: Sendable {
    var isAgent: Bool
    var texts: [String] = []
    /// Names of desk actions, in order.
    var actions: [String] = []

    /// Messages run together: a sample and an example are one line.
    var text: String { texts.joined(separator: " ") }
  }

  /// What stands in the file beside what the recording holds.
  package struct Choices: Sendable {
    package var title: String
    /// Nil for the recording's, else a chat.
    package var channel: Channel?
    package var company: String
    package var persona: String
    /// Names of the company's desk actions.
    package var companyActions: Set<String>

    package init(
      title: String, channel: Channel?, company: String, persona: String, companyActions: Set<String>
    ) {
      self.title = title
      self.channel = channel
      self.company = company
      self.persona = persona
      self.companyActions = companyActions
    }
  }

  let transcript: Transcript
  let choices: Choices
  let parts: [Part]

  /// Nil when the recording has not at least a message of each side.
  package init?(_ transcript: Transcript, choices: Choices) {
    self.transcript = transcript
    self.choices = choices
    parts = Self.parts(of: transcript)
    let speakers = Set(parts.filter { !$0.texts.isEmpty }.map(\.isAgent))
    guard speakers.count == 2 else { return nil }
  }

  private static func parts(of transcript: Transcript) -> [Part] {
    var parts: [Part] = []
    for turn in transcript.turns where turn.isPublic {
      let isAgent = turn.role == .agent
      if parts.last?.isAgent != isAgent { parts.append(Part(isAgent: isAgent)) }
      if let text = turn.text?.asOneLine, !text.isEmpty { parts[parts.count - 1].texts.append(text) }
      if let action = turn.action.flatMap(Template.id), turn.result != .refused {
        parts[parts.count - 1].actions.append(action)
      }
    }
    return parts
  }

  /// Of the desk actions each once, in the order in which they were done.
  var actions: [String] {
    var seen: Set<String> = []
    return parts.flatMap(\.actions).filter { seen.insert($0).inserted }
  }
}

extension Turn {
  /// Said or done by a person, and for both sides to see.
  fileprivate var isPublic: Bool {
    (role == .agent || role == .customer) && !isAutomated && !isUndone && visibility ?? .public == .public
  }
}

extension String {
  /// Without line ends and further space, and without the braces that would stand for a fact.
  var asOneLine: String {
    replacing("{", with: "(").replacing("}", with: ")").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
