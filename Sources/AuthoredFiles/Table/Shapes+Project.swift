import RapportModel

extension KeyTable.Shape {
  static let project = Self(
    "project", "What holds for all files in its folder and the folders below: `.rapport.yaml`.",
    [
      .init("format", .format, required: true, "`project/1`"),
      .init(
        "severity", .byWord(LintCode.all, .oneOf(LintCode.severities)), required: true,
        "How bad a warning is here, by its code: `error` fails the run, `off` does not say it."),
    ])
}

/// The codes of warnings: a project may judge them otherwise, because the files load all the same.
enum LintCode {
  static let severities = ["error", "warning", "off"]

  /// Sorted.
  static let all = [
    "always-outdone", "bad-file-name", "comma-in-list", "criterion-without-chance", "curly-quotes",
    "customer-cannot-know", "dash-without-space", "example-of-two-moves", "goal-never-due", "goal-out-of-reach",
    "known-from-the-start", "need-without-hint", "never-calms", "never-chosen", "never-holds", "no-end-from-here",
    "no-right-end", "no-way-out", "not-an-item", "not-in-scenario", "not-standard", "out-of-reach", "repeated-line",
    "sample-elsewhere",
    "sample-not-understood", "silent-end", "swallowed-text", "too-long-for-channel", "unreachable-node",
    "unused-fact", "unused-move", "wrong-sample-taken",
  ]
}
