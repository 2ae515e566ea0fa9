import RapportModel

/// A file that has been read and compared with the key table, whatever its mistakes.
struct CheckedFile: Sendable {
  typealias FileKind = KeyTable.FileKind

  let source: Source
  let kind: FileKind
  let tree: Tree
  /// Names that are defined in it, and where.
  let definitions: [KeyTable.Namespace: [String: SourcePosition]]
  let references: [StructureCheck.Reference]
  var diagnostics: [Diagnostic]

  var file: String { source.file }

  func defined(_ namespace: KeyTable.Namespace) -> Set<String> { Set(definitions[namespace, default: [:]].keys) }

  mutating func note(_ code: String, _ message: String, at: SourcePosition, notes: [String] = []) {
    diagnostics.append(Diagnostic(code, message, file: file, at: at, notes: notes.map { .init($0) }))
  }

  mutating func warn(_ code: String, _ message: String, at: SourcePosition, notes: [Diagnostic.Note] = []) {
    diagnostics.append(Diagnostic(code, .warning, message, file: file, at: at, notes: notes))
  }

  /// Reads a file of one kind, or of any when `expected` is nil.
  static func reading(_ bytes: [UInt8], file: String, as expected: FileKind?) -> Outcome {
    switch Source.reading(bytes, file: file) {
    case .failure(let mistake): Outcome(file: nil, diagnostics: [mistake.diagnostic])
    case .success(let source): reading(source, as: expected)
    }
  }

  /// The file, or why it is none.
  struct Outcome: Sendable {
    var file: CheckedFile?
    var diagnostics: [Diagnostic]
  }

  private static func reading(_ source: Source, as expected: FileKind?) -> Outcome {
    let (tree, mistakes) = YAMLReader.read(source)
    guard let tree else { return Outcome(file: nil, diagnostics: mistakes) }
    switch format(of: tree, in: source, expected: expected) {
    case .failure(let mistake): return Outcome(file: nil, diagnostics: mistakes + [mistake.diagnostic])
    case .success(let kind):
      var check = StructureCheck(source)
      check.check(tree, as: .keys(kind.shape), owner: tree.at, name: kind.rawValue)
      // What an anchor or a tag left of the text says nothing.
      let refused = Set(mistakes.filter { ["anchor", "tag"].contains($0.code) }.compactMap(\.position))
      let found = check.diagnostics.filter { diagnostic in !(diagnostic.position.map(refused.contains) ?? false) }
      var file = CheckedFile(
        source: source, kind: kind, tree: tree, definitions: check.definitions, references: check.references,
        diagnostics: mistakes + found)
      Rules.apply(to: &file)
      file.warnOfSwallowedText()
      file.warnOfMisreadText()
      return Outcome(file: file, diagnostics: file.diagnostics)
    }
  }

  private static func format(of tree: Tree, in source: Source, expected: FileKind?) -> Result<FileKind, Mistake> {
    func failure(_ code: String, _ message: String, _ at: SourcePosition, _ note: String) -> Result<
      FileKind, Mistake
    > {
      .failure(Mistake(Diagnostic(code, message, file: source.file, at: at, notes: [.init(note)])))
    }
    let formats = FileKind.allCases.map { "'\($0.format)'" }.joined(separator: ", ")
    guard tree.isMapping else {
      return failure(
        "not-a-mapping", "a file begins with 'format: …', found \(tree.inWords)", tree.at,
        "the first line is one of 'format: …' with \(formats)")
    }
    guard let entry = tree.entry("format") else {
      let line =
        expected.map { "begin the file with 'format: \($0.format)'" }
        ?? "begin the file with 'format:' and one of \(formats)"
      return failure("missing-format", "the file does not say its format", tree.at, line)
    }
    let text = entry.value.text ?? ""
    let at = text.isEmpty ? entry.keyAt : entry.value.at
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let kind = FileKind(rawValue: parts[0]), let number = Int(parts[1]) else {
      let near = FileKind.allCases.map(\.format).nearest(to: text)
      return failure(
        "unknown-format", "unknown format '\(StructureCheck.short(text))'", at,
        near.map { "did you mean '\($0)'?" } ?? "formats are \(formats)")
    }
    guard number == FileKind.version else {
      return failure(
        "unknown-version", "this version of Rapport reads '\(kind.format)', not '\(text)'", at,
        number > FileKind.version
          ? "install a newer Rapport, or write the file for '\(kind.format)'" : "write 'format: \(kind.format)'")
    }
    guard expected == nil || expected == kind else {
      return failure(
        "wrong-kind-of-file", "expected a \(expected?.rawValue ?? "") file, found '\(text)'", at,
        "give the file of the right kind, or correct its format")
    }
    return .success(kind)
  }
}
