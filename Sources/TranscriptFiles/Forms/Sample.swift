import RapportModel

/// The beginning of a file that opens with no value of JSON, by which its form is told.
struct Sample {
  /// So many bytes are looked at.
  static let length = 1 << 14

  private let bytes: [UInt8]
  private let lines: [Substring]
  private let options: InputOptions

  init(_ bytes: some Collection<UInt8>, _ options: InputOptions = InputOptions()) {
    self.bytes = Array(bytes.prefix(Self.length))
    self.options = options
    let text = String(decoding: self.bytes, as: UTF8.self)
    lines = text.split { $0.isNewline }.map(\.trimmedLine).filter { !$0.isEmpty }
  }

  /// What has a line of JSON in it is JSON Lines that begin with a broken one.
  var hasJSON: Bool { lines.contains { $0.hasPrefix("{") } }

  /// Nil for nothing that is known.
  var format: InputFormat? {
    guard let first = lines.first else { return nil }
    if first.hasPrefix("WEBVTT") { return .vtt }
    if lines.count > 1, first.allSatisfy(\.isNumber), lines[1].contains("-->") { return .srt }
    if hasJSON { return nil }
    let tables = TableSample.all(bytes, options)
    if let known = tables.first(where: \.isKnown) { return known.format }
    return isSpoken ? .text : tables.first(where: \.isLikely)?.format
  }

  /// Half of the lines and two of them have a name before a colon; a single one may do where its speaker is "Agent" or
  /// "Customer".
  private var isSpoken: Bool {
    let lines = lines.prefix(40)
    let spoken = SpokenLine.all(of: lines).compactMap(\.self)
    if spoken.count >= 2, 2 * spoken.count >= lines.count { return true }
    return spoken.contains { (try? Speakers(agents: []).parts(of: [$0.speaker])) != nil }
  }
}

extension Collection<UInt8> {
  /// "[" with a value behind it, or with nothing yet; a time in brackets is none.
  var opensArray: Bool {
    let rest = drop { $0.isSpace }
    guard rest.first == UInt8(ascii: "[") else { return false }
    return rest.dropFirst().first { !$0.isSpace }.map("{[\"]".utf8.contains) ?? true
  }
}
