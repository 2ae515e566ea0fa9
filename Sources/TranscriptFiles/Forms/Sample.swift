import RapportModel

/// The beginning of a file that is no JSON, by which its form is told.
struct Sample {
  /// So many bytes are looked at.
  static let length = 1 << 14

  private let lines: [Substring]

  init(_ bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes.prefix(Self.length), as: UTF8.self)
    lines = text.split { $0.isNewline }.map(\.trimmedLine).filter { !$0.isEmpty }
  }

  /// Nil for nothing that is known.
  var format: InputFormat? {
    guard let first = lines.first else { return nil }
    if first.hasPrefix("WEBVTT") { return .vtt }
    if lines.count > 1, first.allSatisfy(\.isNumber), lines[1].contains("-->") { return .srt }
    // What has a line of JSON in it is JSON Lines that begin with a broken one.
    if lines.contains(where: { $0.hasPrefix("{") }) { return nil }
    if let table { return table }
    let spoken = lines.prefix(40).count { SpokenLine($0) != nil }
    return spoken >= 2 && 2 * spoken >= min(lines.count, 40) ? .text : spoken > 0 && isSpokenByRole ? .text : nil
  }

  /// Titles of which two are known.
  private var table: InputFormat? {
    for (mark, format) in [("\t", InputFormat.tsv), (",", .csv), (";", .csv)] {
      let titles = lines[0].split(separator: Character(mark)).map { String($0.trimmedLine.filter { $0 != "\"" }) }
      if titles.count > 1, (try? Layout(titles, InputOptions())) != nil { return format }
    }
    return nil
  }

  /// A single line may do where its speaker is "Agent" or "Customer".
  private var isSpokenByRole: Bool {
    lines.contains { line in
      SpokenLine(line).map { (try? Speakers(agents: []).parts(of: [$0.speaker])) != nil } ?? false
    }
  }
}
