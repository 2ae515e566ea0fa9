import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel
import Reports

extension Stage {
  /// Lets the trainee choose what to practise, by number or name.
  ///
  /// - Throws: exit code 64 when nobody is there to choose; 0 when they leave.
  func choice() throws -> String {
    guard isInteractive else {
      throw ValidationError("which scenario? 'rapport list' shows them")
    }
    let entries = library.playable { _ in }
    let ids = entries.map(\.value.id) + library.journeys().map(\.id)
    try Output.write("New here? Choose tutorial; 'rapport learn' is two minutes of reading.\n\n")
    for (index, entry) in entries.enumerated() {
      try Output.write("  \(index + 1)  \(entry.value.id)  \(entry.value.title)\n".safeForTerminal)
    }
    for (index, journey) in library.journeys().enumerated() {
      try Output.write("  \(entries.count + index + 1)  \(journey.id)  (a journey)\n")
    }
    let editor = LineEditor(history: nil, clean: \.safeForTerminal) { place in
      ids.filter { $0.hasPrefix(place.start) }
    }
    defer { editor.close() }
    while true {
      switch editor.next(prompt: Prompt("which one? ")) {
      case .line(let line):
        let answer = line.split(separator: " ").first.map(String.init) ?? ""
        if let number = Int(answer), ids.indices.contains(number - 1) { return ids[number - 1] }
        if ids.contains(answer) { return answer }
        if ["/quit", "quit", "q", "exit"].contains(answer) { throw ExitCode.success }
        let meant = ids.nearest(to: answer).map { "did you mean '\($0)'?" }
        let cure = meant ?? "write a number from 1 to \(ids.count)"
        Output.say("there is no '\(answer.safeForTerminal)'; \(cure)")
      case .cancelled(let wasEmpty):
        if wasEmpty { throw ExitCode.success }
      case .end: throw ExitCode.success
      case .waited: continue
      case .terminated(let signal): throw ExitCode(128 + signal)
      }
    }
  }
}
