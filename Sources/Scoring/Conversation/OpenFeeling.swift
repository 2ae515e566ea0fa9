import RapportModel

extension Conversation {
  /// The customer's latest feeling that no reply up to this one has answered.
  func openFeeling(after reply: AgentReply) -> FeltMoment? {
    feelings.last { felt in
      felt.turn < reply.turn
        && !replies.contains { answer in
          felt.turn < answer.turn && answer.turn <= reply.turn && Acknowledgement(of: felt, in: answer, self) != nil
        }
    }
  }
}
