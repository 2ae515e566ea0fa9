import Foundation
import Testing

/// The examples of Documentation/Diagnostics.md that are commands, typed as they stand there.
@Suite struct DiagnosticsCommandsTests {
  struct Example: Sendable, CustomStringConvertible {
    let code: String
    let commands: String

    var description: String { code }
  }

  static let examples: [Example] = {
    let page = Program.root.appending(path: "Documentation/Diagnostics.md")
    let sections = try! String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n## ").dropFirst()
    return sections.compactMap { section in
      let lines = section.components(separatedBy: "\n")
      let commands = lines.drop { $0 != "```sh" }.dropFirst().prefix { $0 != "```" }
      return commands.isEmpty ? nil : Example(code: lines[0], commands: commands.joined(separator: "\n"))
    }
  }()

  @Test func `there are some`() { #expect(Self.examples.count >= 10) }

  @Test(arguments: examples) func `the example says its code and no other`(example: Example) throws {
    let program = try Program()
    try program.copyScenarios()
    let script = try program.file(
      "example.sh",
      """
      program=$1
      rapport() { "$program" "$@"; }
      \(example.commands)
      """)
    let result = try program.run([script, Program.binary.path], binary: URL(filePath: "/bin/sh"))
    let code = try Regex(#"\[([a-z0-9-]+)\]\n"#)
    let codes = Set(result.output.matches(of: code).compactMap { $0.output[1].substring })
    // What is too deep is also no mapping.
    #expect(codes.subtracting(["not-a-mapping"]) == [Substring(example.code)], "\(result.output) \(result.errors)")
  }
}
