import ArgumentParser
import Shipped

/// Two minutes of reading before the first conversation.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Read what service and care are: one parcel, two agents; two minutes.")

  @OptionGroup var shared: SharedOptions

  func run() throws { try Output.write(Self.text) }

  /// As it ships.
  static var text: [UInt8] {
    guard let bytes = ShippedFiles.bytes(of: "data/learn.txt") else {
      preconditionFailure("the text ships with the program")
    }
    return bytes
  }
}
