import Bytes
import RapportModel

/// Results of tau-bench (`{"task_id":…,"reward":…,"traj":[…]}`) and tau2-bench (`{"simulations":[{"messages":[…]}]}`).
enum TauTrajectory: ForeignShape {
  static let format = InputFormat.tau

  static func fits(_ value: JSON) -> Bool {
    if value["simulations"]?.elements != nil || value["traj"]?.elements != nil { return true }
    return value["task_id"] != nil && value["messages"]?.elements != nil
  }

  static func conversations(in value: JSON) -> [JSON] { value["simulations"]?.elements ?? [value] }

  static func read(_ value: JSON, into draft: inout ConversationDraft) throws(Wrong) {
    guard let messages = (value["traj"] ?? value["messages"])?.elements else {
      throw Wrong("no-turns", "expected 'traj' or 'messages', an array")
    }
    draft.set(id: value["id"]?.plainText ?? name(of: value))
    draft.keep("reason", value["task_id"])
    // What came of it is for validation; it enters no score.
    if let reward = (value["reward"] ?? value["reward_info"]?["reward"])?.doubleValue {
      draft.keep("outcome", ["resolved": .bool(reward == 1)])
    }
    try MessageReader.read(messages, into: &draft)
  }

  private static func name(of value: JSON) -> String? {
    value["task_id"]?.plainText.map { task in
      "task-\(task)" + (value["trial"]?.plainText.map { "-trial-\($0)" } ?? "")
    }
  }
}
