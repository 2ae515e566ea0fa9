/// How much help a practice session gives.
package enum Mode: String, Sendable, CaseIterable {
  /// For the first day: replies to choose from, with the reason after each choice.
  case guided
  /// In one's own words; a remark when something mattered.
  case coached
  /// In one's own words; help only when it is asked for.
  case free
  /// No help and no second try.
  case assessed
}
