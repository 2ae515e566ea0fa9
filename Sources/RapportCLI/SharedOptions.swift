import ArgumentParser
import AuthoredFiles
import Glibc
import LineEditing
import Practice
import RapportModel
import Reports
import Shipped

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: [.customLong("color"), .customLong("colour")],
    help: ArgumentHelp("Colours: auto, always or never; NO_COLOR is respected.", valueName: "when"))
  var colour = Colour.auto

  @Flag(help: "For screen readers: no colours, charts, bars or columns; all is said in words.")
  var plain = false

  @Flag(help: "Say nothing on standard error but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp("A folder of scenarios, searched first; may be repeated.", valueName: "folder"),
    completion: .directory)
  var scenarios: [String] = []

  /// Scenario files are looked for here, then in the program itself.
  var library: Library { Self.library(folders: scenarios) }

  /// - Parameter folders: searched before those of the environment.
  static func library(folders: [String]) -> Library {
    let fromEnvironment = (environment("RAPPORT_SCENARIOS") ?? "").split(separator: ":").map(String.init)
    return Library(
      folders: folders + fromEnvironment + ["scenarios"], paths: ShippedFiles.paths, bytes: ShippedFiles.bytes)
  }

  /// Colours when asked for, or on a terminal that shows them.
  var style: Style { Style(isColoured: isColoured, figures: figures) }

  /// How the shell looks at a terminal.
  var look: Look {
    var look = Look.terminal(isColoured: isColoured)
    look.isPlain = plain
    return look
  }

  private var isColoured: Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: showsColour && !plain
    }
  }

  /// Unicode's dots where the terminal has them; a console of Linux and a dumb terminal have not.
  private var figures: Style.Figures {
    if plain { return .words }
    let hasDots = TextLocale.isUTF8 && !["dumb", "linux", "vt100", nil].contains(environment("TERM"))
    return hasDots && isatty(STDOUT_FILENO) == 1 ? .unicode : .ascii
  }

  private var showsColour: Bool {
    guard isatty(STDOUT_FILENO) == 1, environment("NO_COLOR") ?? "" == "" else { return false }
    return environment("TERM") != "dumb"
  }

  /// A remark for people, unless they asked for quiet.
  func remark(_ line: String) {
    guard !quiet else { return }
    let line = "rapport: \(line)"
    Output.say(isatty(STDERR_FILENO) == 1 ? line.wrapped(to: terminalWidth).joined(separator: "\n") : line)
  }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// How many columns the terminal has; 80 where there is none.
var terminalWidth: Int {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return max(20, Int(size.ws_col))
}
