import CShipped

/// A file that ships inside the program: its path as in the source tree ("scenarios/refund.yaml",
/// "data/standard-moves.yaml") and its bytes.
package typealias ShippedFile = (path: String, bytes: [UInt8])

/// The scenarios, standard moves and default rubric that are embedded in the program, so that one copied
/// executable works anywhere. `scripts/shipped-list` makes the list.
package enum ShippedFiles {
  /// Sorted.
  package static let paths = (0..<cshipped_count()).map { String(cString: cshipped_at($0).path) }

  /// One of them where it lies in the program, for as long as that runs; nil where there is none of this path.
  package static func memory(of path: String) -> UnsafeRawBufferPointer? {
    paths.firstIndex(of: path).map { index in
      let file = cshipped_at(index)
      return UnsafeRawBufferPointer(start: file.bytes, count: file.length)
    }
  }

  /// A copy of one of them; nil where there is none of this path.
  package static func bytes(of path: String) -> [UInt8]? { memory(of: path).map { [UInt8]($0) } }

  /// All of them, sorted by path.
  package static let all: [ShippedFile] = paths.map { (path: $0, bytes: bytes(of: $0) ?? []) }
}
