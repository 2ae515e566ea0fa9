import RapportModel

extension Transcript {
  /// What the agent said and did, and how long the customer waited, in order; what was taken back is left out.
  package var inputs: [Input] {
    var inputs: [Input] = []
    var waited = 0
    for turn in turns where !turn.isUndone {
      switch turn.role {
      case .agent:
        inputs.append(Input(of: turn, waited: 0))
        if turn.action == nil { waited = 0 }
      case .customer where turn.waited != nil:
        inputs.append(Input(of: turn, waited: waited))
        waited = turn.waited ?? 0
      case .customer, .system, .tool: break
      }
    }
    // A goodbye of the agent's has no turn of their own; what is done at the desk after it has.
    if ended == .agentEnded, !endsWithGoodbye {
      let standing = turns.filter { !$0.isUndone }
      let deeds = standing.reversed().prefix { $0.role == .agent && $0.action != nil }.count
      if standing.dropLast(deeds).last?.role == .customer { inputs.insert(.leave, at: inputs.count - deeds) }
    }
    return inputs
  }

  /// The last reply was the second goodbye running, which ends a conversation by itself.
  private var endsWithGoodbye: Bool { turns.last { $0.isReply }?.understood?.reaction == "goodbye" }
}
