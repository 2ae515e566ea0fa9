import RapportModel
import Yams

/// What the YAML library complains of, in an author's words.
enum YAMLMistake {
  static func diagnostic(for error: any Error, in source: Source) -> Diagnostic {
    switch error {
    case let mistake as Mistake: mistake.diagnostic
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _):
      syntax(problem, at: held(SourcePosition(mark), in: source), context: context, in: source)
    case YamlError.composer(_, let problem, let mark, _):
      composer(problem, at: held(SourcePosition(mark), in: source), in: source)
    case YamlError.reader(let problem, let offset, _, _):
      Diagnostic(
        "yaml", "\(problem)", file: source.file, at: source.position(of: badByte(in: source) ?? offset ?? 0),
        notes: [.init("remove the character; only tabs and line ends may stand beside ordinary text")])
    default: Diagnostic("yaml", "the file cannot be read as YAML", file: source.file)
    }
  }

  /// Within the file: at its end the library counts a line more.
  private static func held(_ position: SourcePosition, in source: Source) -> SourcePosition {
    position.line <= source.lineCount ? position : source.position(of: source.bytes.count)
  }

  private static func badByte(in source: Source) -> Int? {
    source.bytes.firstIndex { $0 == 0x7F || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) }
  }

  private static func composer(_ problem: String, at place: SourcePosition, in source: Source) -> Diagnostic {
    if problem.contains("another document") {
      return Diagnostic(
        "second-document", "a second document begins here", file: source.file, at: place,
        notes: [.init("one file holds one document; remove the line '---'")])
    }
    if problem.contains("undefined alias") { return needsQuotes("*", at: place, in: source) }
    return Diagnostic("yaml", problem, file: source.file, at: place)
  }

  private static func syntax(
    _ problem: String, at place: SourcePosition, context: YamlError.Context?, in source: Source
  ) -> Diagnostic {
    let start = context.map { held(SourcePosition($0.mark), in: source) } ?? place
    if let open = UnclosedQuote.position(endingAt: place, in: source) {
      return Diagnostic(
        "yaml", "this quotation mark is never closed", file: source.file, at: open,
        notes: [.init("close it at the end of the text, or leave it out")])
    }
    if problem.contains("nesting level") {
      return Diagnostic(
        "too-deep", "nested more than \(YAMLReader.deepest) levels deep", file: source.file, at: place)
    }
    if problem.contains("mapping values are not allowed") {
      return Diagnostic(
        "needs-quotes", "a colon and a space within text", file: source.file, at: place,
        notes: [.init("put the text in quotes, or begin a block with '|' and go on in the next line")])
    }
    if let mark = source.byte(at: place), "@`%".utf8.contains(mark), problem.contains("cannot start any token") {
      return needsQuotes(String(decoding: [mark], as: UTF8.self), at: place, in: source)
    }
    let about = context?.text ?? ""
    if about.contains("an alias") { return needsQuotes("*", at: start, in: source) }
    if about.contains("an anchor") { return needsQuotes("&", at: start, in: source) }
    if about.contains("a tag") || about.contains("parsing a node") && source.byte(at: start) == UInt8(ascii: "!") {
      return needsQuotes("!", at: start, in: source)
    }
    if let tab = tab(near: place, in: source) {
      return Diagnostic(
        "tab", "a tab in the indentation", file: source.file, at: tab,
        notes: [.init("indent with spaces")])
    }
    if let (mark, at) = YAMLSlip.bracketedStart(before: place, in: source) {
      return needsQuotes(mark, at: at, in: source)
    }
    return YAMLSlip.diagnostic(at: place, start: start, about: about, in: source)
      ?? other(problem, at: place, start: start, about: about, in: source)
  }

  private static func other(
    _ problem: String, at place: SourcePosition, start: SourcePosition, about: String, in source: Source
  ) -> Diagnostic {
    var message = problem
    var notes: [Diagnostic.Note] = []
    switch about {
    case _ where about.contains("quoted scalar") && problem.contains("escape"):
      message = "'\\' and this character mean nothing within \"…\""
      notes = [.init("write '\\\\' for a backslash, or put the text in '…'")]
    case _ where about.contains("quoted scalar"): message = "the quotation mark that opens the text is never closed"
    case _ where about.contains("flow sequence"): message = "expected ',' or ']' in the list"
    case _ where about.contains("flow mapping"): message = "expected ',' or '}' in the mapping"
    case _ where about.contains("block mapping"):
      message =
        "expected a key that stands as far right as the keys above it" + spaces(at: place, start, in: source)
    case _ where about.contains("block collection"):
      message =
        "expected an item ('- …') that stands as far right as the items above it"
        + spaces(at: place, start, in: source)
    case _ where about.contains("simple key"): message = "expected ':' after the key"
    default: break
    }
    if start != place { notes.append(.init("it began here", file: source.file, at: start)) }
    return Diagnostic("yaml", message, file: source.file, at: place, notes: notes)
  }

  /// ": 4 spaces, found 3"
  private static func spaces(at place: SourcePosition, _ start: SourcePosition, in source: Source) -> String {
    YAMLSlip.indentation(at: place, after: start, in: source).map { ": \($0) spaces, found \(place.column - 1)" }
      ?? ""
  }

  private static func needsQuotes(_ mark: String, at place: SourcePosition, in source: Source) -> Diagnostic {
    Diagnostic(
      "needs-quotes", "text cannot begin with '\(mark)' here", file: source.file, at: place,
      notes: [.init("put it in quotes, or begin a block with '|' and go on in the next line")])
  }

  /// A tab before the first letter of the line or of the one above.
  private static func tab(near place: SourcePosition, in source: Source) -> SourcePosition? {
    for number in [place.line, place.line - 1] {
      let line = source.line(number)
      let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 }
      if let tab = indentation.firstIndex(of: 0x09) {
        return SourcePosition(line: number, column: tab - line.startIndex + 1)
      }
    }
    return nil
  }
}
