/// One reply of a drill, as the trainee's record keeps it.
package struct DrillAnswer: Sendable, Hashable {
  /// The drill's id.
  package var drill: String
  /// When its round was begun, in seconds since 1970; all answers of a round have the same.
  package var round: Int
  /// What the customer said.
  package var opener: String
  package var reply: String
  package var verdict: Drill.Verdict

  package init(drill: String, round: Int, opener: String, reply: String, verdict: Drill.Verdict) {
    self.drill = drill
    self.round = round
    self.opener = opener
    self.reply = reply
    self.verdict = verdict
  }
}
