import Glibc

/// Programs of the user's that are asked for by name.
package enum InstalledProgram {
  /// Whether one of this name is found on the PATH.
  package static func isThere(_ name: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
