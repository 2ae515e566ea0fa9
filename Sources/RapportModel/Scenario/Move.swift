/// Something a reply does: a dialogue act.
package struct Move: Sendable, Hashable {
  package var name: String
  /// What it is, in one line.
  package var definition: String
  /// Example phrasings.
  package var examples: [String]
  /// Phrasings that look like it and are not.
  package var counterExamples: [String]
  /// Phrases with gaps: words, `(a|b)`, `[optional]`, `…`, `word~`, `{fact}`.
  package var patterns: [String]
  /// Blaming, dismissing: it beats a neutral move when both fit equally.
  package var isHarmful: Bool
  /// What it does to the customer's mood, once a reply.
  package var mood: MoodChange
  /// Where the definition comes from; empty for a scenario's own.
  package var source: String

  package init(
    name: String, definition: String = "", examples: [String] = [], counterExamples: [String] = [],
    patterns: [String] = [], isHarmful: Bool = false, mood: MoodChange = .none, source: String = ""
  ) {
    self.name = name
    self.definition = definition
    self.examples = examples
    self.counterExamples = counterExamples
    self.patterns = patterns
    self.isHarmful = isHarmful
    self.mood = mood
    self.source = source
  }
}
