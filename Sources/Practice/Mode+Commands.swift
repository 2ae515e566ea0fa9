import RapportModel

extension Mode {
  /// Whether a command is there: an assessed session has no help, no second try and no look at the grade.
  func allows(_ command: String) -> Bool {
    self != .assessed || !["hint", "mood", "retry", "score", "undo"].contains(command)
  }

  /// In the order of `/help`.
  var commands: [Command] { Command.all.filter { allows($0.name) } }
}

extension PracticeShell {
  var commands: [Command] { mode.commands }

  /// Says why a command is not there.
  func refuse(_ command: Command) throws {
    try remark("/\(command.name) is not there in an assessed session: no help and no second try.")
  }
}
