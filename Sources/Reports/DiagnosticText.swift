import Bytes
import RapportModel

/// Mistakes in authors' files, for people and for programs.
package enum DiagnosticText {
  /// `file:line:column: error: message [code]`, the source line with a caret, and notes.
  ///
  /// - Parameter source: the text of a file by its name; nil when it cannot be had. It is asked for only where a
  ///   place in it is to be shown: what is no file is never opened.
  package static func text(
    _ diagnostics: [Diagnostic], source: (String) -> String?, width: Int = 80, style: Style = .plain
  ) -> String {
    var sources: [String: SourceLines] = [:]
    var page = Page(width: width, style: style)
    for diagnostic in diagnostics {
      if diagnostic.position != nil, sources[diagnostic.file] == nil {
        sources[diagnostic.file] = SourceLines(source(diagnostic.file))
      }
      write(diagnostic, sources[diagnostic.file] ?? SourceLines(nil), on: &page)
    }
    return page.text
  }

  /// "2 errors and 1 warning in 3 files".
  package static func summary(_ diagnostics: [Diagnostic], files: Int) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    var parts: [String] = []
    if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    let found = parts.isEmpty ? "no mistakes" : parts.joined(separator: " and ")
    return "\(found) in \(files == 1 ? "1 file" : "\(files) files")"
  }

  /// One array: code, severity, message, file, line, column and notes of each.
  package static func json(_ diagnostics: [Diagnostic]) -> String {
    jsonList(diagnostics.map(\.json.text))
  }

  private static func write(_ diagnostic: Diagnostic, _ source: SourceLines, on page: inout Page) {
    page.line(
      .init(place(diagnostic.file, diagnostic.position) + ": ", .strong),
      .init(diagnostic.severity.rawValue + ": ", diagnostic.severity.role),
      .init(diagnostic.message, .strong), .init(" [\(diagnostic.code)]", .faint))
    if let position = diagnostic.position, let excerpt = source.excerpt(at: position, width: page.width) {
      page.line(.init(excerpt.line))
      page.line(.init(excerpt.caret, diagnostic.severity.role))
    }
    for note in diagnostic.notes {
      let elsewhere = note.position == nil ? "" : place(note.file ?? diagnostic.file, note.position) + ": "
      page.line(.init("  \(elsewhere)note: ", .faint), .init(note.message))
    }
  }

  private static func place(_ file: String, _ position: SourcePosition?) -> String {
    position.map { "\(file):\($0.line):\($0.column)" } ?? file
  }
}

extension Severity {
  fileprivate var role: Style.Role {
    switch self {
    case .error: .bad
    case .warning: .doubtful
    case .note: .faint
    }
  }
}

extension Diagnostic {
  var json: JSON {
    [
      "code": .string(code), "severity": .string(severity.rawValue), "message": .string(message),
      "file": .string(file), "line": JSON(position?.line), "column": JSON(position?.column),
      "notes": .array(notes.map(\.json)),
    ]
  }
}

extension Diagnostic.Note {
  fileprivate var json: JSON {
    [
      "message": .string(message), "file": JSON(file), "line": JSON(position?.line),
      "column": JSON(position?.column),
    ]
  }
}
