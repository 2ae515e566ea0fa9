import ArgumentParser
import AuthoredFiles
import RapportModel
import TranscriptFiles

/// A scenario's phrasings as a spreadsheet, and back.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Write a scenario's examples and samples as CSV, and take them back.",
    discussion: """
      A row is a kind (example, not, good, weak, wrong), a place (a move, or a branch as in 'complaint/2'), for weak \
      samples the criterion, and the text. With --take, rows that the file does not have are added to it, where they \
      belong; comments and layout stay, and nothing is ever removed. A field that a spreadsheet would take for a \
      formula has an apostrophe before it, which is taken away again. Fields may be parted by semicolons or tabs as well.
      """)

  @Argument(help: ArgumentHelp("The scenario's file.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    help: ArgumentHelp("Add the rows of this sheet to the file; '-' is standard input.", valueName: "csv"),
    completion: .file())
  var take: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let scenario = try shared.library.scenario(file.contains("/") ? file : "./\(file)").valueOrExit(shared)
    guard let take else {
      let rows = PlacedText.all(in: scenario).map { $0.row(in: scenario) }
      return try Output.write(CSV.text([PlacedText.columns] + rows))
    }
    let rows = try rows(of: take, in: scenario)
    let bytes = try orExit(.badInput) { () throws(FileError) in try InputFile.bytes(of: file) }
    let (text, added) = try adding(rows, to: bytes)
    if added > 0 {
      try uninterrupted {
        try orExit(.unwritable) { () throws(FileError) in try TranscriptFile(path: file).finish(text: text) }
      }
    }
    let own = PlacedText.all(in: scenario)
    let missing = Set(own).subtracting(rows).count
    shared.remark("\(added == 1 ? "1 row" : "\(added) rows") added to \(file)")
    if missing > 0 { shared.remark("\(missing) of the file are not in the sheet; they stay") }
  }

  /// - Throws: exit code 2, after every mistake is said, when a row cannot be taken; then nothing is.
  private func rows(of path: String, in scenario: Scenario) throws -> [PlacedText] {
    let bytes = try orExit(.badInput) { () throws(FileError) in try InputFile.bytes(of: path) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      throw refusal("\(path) is \(isWide ? "UTF-16" : "not UTF-8"): save it as 'CSV UTF-8'")
    }
    let rows = CSV.rows(bytes, delimiter: Self.delimiter(of: bytes))
    guard rows.first?.fields.prefix(4).map(\.trimmed) == Array(PlacedText.columns.prefix(4)) else {
      throw refusal("\(path): the first row has to be \(PlacedText.columns.joined(separator: ","))")
    }
    var taken: [PlacedText] = []
    var isWrong = false
    for row in rows.dropFirst() {
      if let quote = row.mistake {
        isWrong = true
        Output.say("rapport: \(path):\(quote.line): error: \(quote.message)")
        continue
      }
      switch PlacedText.reading(row.fields.map(CSV.plain), in: scenario) {
      case .success(let text): taken.append(text)
      case .failure(let mistake):
        isWrong = true
        Output.say("rapport: \(path):\(row.line): error: \(mistake.message)".safeForTerminal)
      }
    }
    if isWrong { throw refusal("\(path): nothing was taken") }
    return taken
  }

  /// A spreadsheet writes what its country writes: a comma, a semicolon or a tab, the most frequent in the first line.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let choices = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = choices.map { choice in line.count { $0 == choice } }
    let most = counts.max() ?? 0
    return choices[counts.firstIndex(of: most) ?? 0]
  }

  private func adding(_ rows: [PlacedText], to bytes: [UInt8]) throws -> (text: String, added: Int) {
    do throws(FileEditor.Problem) {
      var editor = try FileEditor(bytes, name: file)
      var added = 0
      for row in rows where !editor.has(row.text, at: row.place) {
        try editor.add(row.text, to: row.place)
        added += 1
      }
      return (editor.text, added)
    } catch {
      throw refusal("\(file): \(error)")
    }
  }
}
