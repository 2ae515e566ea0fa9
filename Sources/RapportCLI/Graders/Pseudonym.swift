import Bytes
import RapportModel
import TranscriptFiles

/// Names of agents that say nothing of who they are, the same for the same agent in every report.
///
/// No anonymity: who has the list of agents can work out which is which.
struct Pseudonym {
  /// Reports name agents as the files do.
  let isIdentified: Bool

  /// "agent-5f0c2a91".
  func name(of agent: String) -> String { isIdentified ? agent : Self.name(of: agent) }

  static func name(of agent: String) -> String {
    "agent-" + SHA256.hex(of: "rapport agent \(agent)".utf8).prefix(8)
  }
}

extension Transcript {
  /// A field that the file has on the whole conversation, as text: "team", "reason", "channel", or one of its own.
  func field(_ name: String) -> String? {
    switch name {
    case "channel": return channel?.rawValue
    case "scenario": return scenario
    case "language": return language
    case "agent": return agent
    default: break
    }
    if let known = extra.first(where: { $0.name == name }) {
      return (try? JSON(parsing: known.value)).flatMap { value in
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
      }
    }
    return customer.first { $0.name == name }?.value
  }

  /// Who answered: as the conversation says, otherwise the first speaker among its replies that is no machine. "Agent"
  /// alone says what somebody is, and not who.
  var agent: String? {
    if let field = extra.first(where: { $0.name == "agent" }), let value = try? JSON(parsing: field.value) {
      if case .string(let text) = value, !text.isEmpty { return text }
      if case .number(let text) = value { return text }
    }
    return speakers.first { !RoleWords.areAll(of: $0) }
  }

  /// Those of its replies, in their order, that are no machine's.
  var speakers: [String] { turns.filter { $0.isReply && !$0.isAutomated }.compactMap(\.speaker) }
}
