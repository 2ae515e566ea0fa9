/// Lists of words as they are written in the program, cut byte by byte: whole characters take ten times as long, and all of
/// it is done at the start.
extension String {
  /// What stands between spaces and line ends.
  package var listedWords: [Substring.UTF8View] { utf8[...].listedWords }

  var listedLines: [Substring.UTF8View] { utf8.split(separator: UInt8(ascii: "\n")) }
}

extension Substring.UTF8View {
  /// What stands between spaces and line ends.
  package var listedWords: [Substring.UTF8View] { split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } }
}
