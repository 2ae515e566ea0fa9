import ArgumentParser

/// A command that talks to a person: the line editor and what it drives belong to the main thread, where commands run.
protocol MainActorCommand: ParsableCommand, Sendable {
  @MainActor
  func perform() throws
}

extension MainActorCommand {
  func run() throws {
    try MainActor.assumeIsolated { try perform() }
  }
}
