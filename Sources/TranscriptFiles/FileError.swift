import Glibc

/// A file that could not be read or written: which one and why.
package struct FileError: Error, Sendable, Hashable {
  /// What it means to whoever called the program.
  package enum Kind: Sendable {
    /// An input is missing or unreadable: exit code 2.
    case unreadableInput
    /// An output could not be written: exit code 74.
    case unwritableOutput

    package var exitCode: Int32 {
      switch self {
      case .unreadableInput: 2
      case .unwritableOutput: 74
      }
    }
  }

  package var kind: Kind
  package var path: String
  /// In the system's words, in lower case: "no space left on device".
  package var reason: String

  package init(_ kind: Kind, path: String, reason: String) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  /// With the reason of the system call that failed last.
  init(_ kind: Kind, path: String) {
    self.init(kind, path: path, systemError: errno)
  }

  package init(_ kind: Kind, path: String, systemError: Int32) {
    let words = String(cString: strerror(systemError))
    self.init(kind, path: path, reason: words.prefix(1).lowercased() + words.dropFirst())
  }
}

extension FileError: CustomStringConvertible {
  /// "cannot write '/full/a.jsonl': no space left on device".
  package var description: String {
    switch kind {
    case .unreadableInput: "cannot read '\(path)': \(reason)"
    case .unwritableOutput: "cannot write '\(path)': \(reason)"
    }
  }
}
