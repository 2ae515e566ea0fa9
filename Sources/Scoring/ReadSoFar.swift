import RapportModel

/// A conversation as far as it has come, read: it can be graded at any moment and read on, and no turn is read twice.
package struct ReadSoFar: Sendable {
  let prepared: Scorer.Prepared
  private(set) var reading: ConversationReading

  package init(_ transcript: Transcript, _ prepared: Scorer.Prepared) {
    self.prepared = prepared
    reading = ConversationReading(transcript, prepared.readers)
  }

  /// Reads on to where the conversation has come to; from its start where a turn that was read has been taken back.
  package mutating func readOn(to longer: Transcript) {
    let isRead = reading.isBeginning(of: longer.turns) && reading.take(longer.turns, prepared.readers)
    if !isRead { self = ReadSoFar(longer, prepared) }
  }

  /// The same conversation, read on.
  package func upTo(_ longer: Transcript) -> ReadSoFar {
    var further = self
    further.readOn(to: longer)
    return further
  }
}

extension Scorer.Prepared {
  /// What a reply does, read by itself.
  package func read(_ reply: String) -> Reading { readers.read(reply) }
}

extension Scorer {
  /// The scorecard of a conversation that has been read so far, without the readings of single replies.
  package func scorecard(for transcript: Transcript, _ read: ReadSoFar) -> Scorecard {
    let conversation = Conversation(transcript, read.reading, read.prepared.readers)
    return scorecard(of: findings(in: conversation), under: rubric)
  }
}
