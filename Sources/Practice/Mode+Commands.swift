import RapportModel
import Simulation

extension Mode {
  /// Whether a command is there: an assessed session has no help and no second try, and the grade is shown at its end.
  func allows(_ command: String, afterTheEnd isOver: Bool = false) -> Bool {
    guard self == .assessed else { return true }
    if ["hint", "retry", "undo"].contains(command) { return false }
    return isOver || !["mood", "score"].contains(command)
  }
}

extension PracticeShell {
  func allows(_ command: String) -> Bool { mode.allows(command, afterTheEnd: session.outcome != nil) }

  /// In the order of `/help`.
  var commands: [Command] { Command.all.filter { !$0.givesWay(at: scenario) && allows($0.name) } }

  /// Says why a command is not there.
  func refuse(_ command: Command) throws {
    try remark("/\(command.name) is not there in an assessed session: no help and no second try.")
  }
}
