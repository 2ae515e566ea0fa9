import RapportModel

/// What the files of one run share, each read once: companies, personas and the standard moves.
struct SharedFiles {
  /// A company or persona that a scenario names.
  struct Part {
    var id: String
    var bytes: [UInt8]
    var file: CheckedFile?
    var diagnostics: [Diagnostic]
  }

  /// By kind, id and the folder that is searched first.
  private var parts: [[String]: Part] = [:]
  private var standard: [Move]?

  mutating func part(_ key: [String], reading part: () -> Part?) -> Part? {
    if let known = parts[key] { return known }
    guard let part = part() else { return nil }
    parts[key] = part
    return part
  }

  mutating func standardMoves(of library: Library) -> [Move] {
    if let standard { return standard }
    let moves = library.standardMoves().value ?? []
    standard = moves
    return moves
  }
}
