import RapportModel

/// The patterns that the scorer looks for beside the moves of replies, so that they can be read beforehand.
package enum ScorerPatterns {
  /// Of each set the patterns of each cue.
  package static let sets = [
    CustomerCues.moves.map(\.patterns), AgentCues.marks.map(\.patterns), CareWords.patterns.map(\.patterns),
    CustomerCues.spots.map(\.patterns), (AgentCues.marks + RecordedCues.marks).map(\.patterns),
  ]
}
