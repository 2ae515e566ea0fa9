import RapportModel

/// A conversation as far as it has come, read: it can be graded at any moment and read on, and no turn is read twice.
package struct ReadSoFar: Sendable {
  let prepared: Scorer.Prepared
  private(set) var reading: ConversationReading

  package init(_ transcript: Transcript, _ prepared: Scorer.Prepared) {
    self.prepared = prepared
    reading = ConversationReading(transcript, prepared.readers)
  }

  /// Reads on to where the conversation has come to.
  ///
  /// - Parameter longer: the same conversation, in which none of the turns that were read has changed.
  package func upTo(_ longer: Transcript) -> ReadSoFar {
    var further = self
    guard further.reading.take(longer, prepared.readers) else { return ReadSoFar(longer, prepared) }
    return further
  }
}

extension Scorer.Prepared {
  /// What a reply does, read by itself.
  package func read(_ reply: String) -> Reading { readers.read(reply) }
}

extension Scorer {
  /// The scorecard, without the readings of single replies.
  package func scorecard(for read: ReadSoFar) -> Scorecard {
    let conversation = Conversation(read.reading, read.prepared.readers)
    return scorecard(of: findings(in: conversation), under: rubric)
  }
}
