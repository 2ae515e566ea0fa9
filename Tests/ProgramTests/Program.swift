import Foundation
import Testing

/// The built program, run as a user or a script would.
struct Program {
  struct Result {
    var output: String
    var errors: String
    var code: Int32
  }

  /// The checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The release build where the environment names it (it is quicker), otherwise the one beside the tests that run.
  static let binary: URL = {
    if let named = ProcessInfo.processInfo.environment["RAPPORT"] { return URL(filePath: named) }
    let bundle = CommandLine.arguments[0].hasSuffix(".xctest") ? CommandLine.arguments[0] : testBundle
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "rapport")
  }()

  private static var testBundle: String {
    CommandLine.arguments.first { $0.contains(".xctest") } ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
  }

  /// A folder of its own, so that nothing of this user is read or written.
  let home: URL
  var environment: [String: String]

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LC_ALL": "C.UTF-8",
      // What is expected was recorded so; whether the fine encoder is installed changes nothing.
      "TZ": "UTC", "RAPPORT_ENCODER": "fast",
    ]
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      environment["LD_LIBRARY_PATH"] = libraries
    }
  }

  func file(_ name: String, _ text: String) throws -> String {
    let url = home.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// A copy of the scenarios that ship, as an author has one.
  ///
  /// - Parameter name: of the copy, in this user's folder.
  @discardableResult
  func copyScenarios(to name: String = "scenarios") throws -> URL {
    let copy = home.appending(path: name)
    try FileManager.default.copyItem(at: Self.root.appending(path: "scenarios"), to: copy)
    return copy
  }

  /// Writes something else in a file, wherever it stands there; it has to stand there.
  func change(_ file: URL, _ old: String, to new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  /// The journals of this user's sessions, oldest first.
  func journals() throws -> [String] {
    let folder = home.appending(path: ".local/share/rapport/sessions")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appending(path: $0).path }
  }

  func contents(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Runs it from the home folder, where there are no scenarios but the built-in ones.
  func run(_ arguments: [String], input: String = "", binary: URL = Program.binary) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = home
    let inputFile = try file("stdin.txt", input)
    let outputFile = try file("stdout.txt", "")
    let errorFile = try file("stderr.txt", "")
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errorFile))
    try process.run()
    process.waitUntilExit()
    let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Result(output: try contents(outputFile), errors: try contents(errorFile), code: code)
  }
}
