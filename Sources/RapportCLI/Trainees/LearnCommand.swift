import ArgumentParser
import Reports
import Shipped

/// Two minutes of reading before the first conversation.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Read what service and care are: one parcel, two agents; two minutes.")

  @OptionGroup var shared: SharedOptions

  func run() throws { try Output.write(Self.text(shared)) }

  /// Laid out for the window.
  static func text(_ shared: SharedOptions) -> String {
    guard let bytes = ShippedFiles.bytes(of: "data/learn.txt") else {
      preconditionFailure("the text ships with the program")
    }
    return ReadingText.text(String(decoding: bytes, as: UTF8.self), width: terminalWidth, style: shared.style)
  }
}
