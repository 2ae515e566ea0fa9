import ArgumentParser
import Encoders
import Glibc
import RapportModel
import Understanding

/// What is installed here, and what that means.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is installed here, and what that means.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let lines = [
      ("rapport", RapportCommand.version),
      ("fast encoder", "\(Reader.encoder.name), in the program; it alone scores"),
      ("fine encoder", Self.fineEncoder),
      ("kept vectors", InstalledEncoder.cache ?? "nowhere: there is no $HOME"),
      ("processor", "computes by \(Kernel.best)"),
      ("terminal", isatty(STDOUT_FILENO) == 1 ? "\(terminalWidth) columns, TERM \(terminal)" : "none"),
    ]
    for (name, value) in lines {
      let gap = String(repeating: " ", count: 14 - name.count)
      try Output.write("\(name)\(gap)\(value)\n".safeForTerminal)
    }
  }

  private static var fineEncoder: String {
    do throws(FineFile.Problem) {
      return "\(FineEncoder.name), \(try InstalledEncoder.file.path()); customers understand more paraphrases"
    } catch {
      return """
        none: \(error). Customers understand fewer paraphrases; scores are the same. \
        'scripts/setup build' fetches it (89 MB) into the checkout. Looked for in \
        \(InstalledEncoder.folders.joined(separator: ", ")); $RAPPORT_MODELS names another folder.
        """
    }
  }

  private var terminal: String { environment("TERM") ?? "not set" }
}
