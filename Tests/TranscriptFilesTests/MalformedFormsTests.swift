import Foundation
import RapportModel
import Testing
import TranscriptFiles

/// Files of every form, damaged in a thousand ways: each is read or refused in words, and nothing ends the program.
@Suite struct MalformedFormsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Transcripts")

  private static func damaged(_ bytes: [UInt8], _ draw: inout Draw) -> [UInt8] {
    var bytes = bytes
    let place = draw.below(bytes.count)
    switch draw.below(8) {
    case 0: return Array(bytes[..<place])
    case 1: return Array(bytes[place...])
    case 2: bytes[place] = 0
    case 3: bytes[place] = UInt8(draw.below(256))
    case 4: bytes.insert(contentsOf: draw.pick([[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE9]]), at: place)
    case 5:
      let deep = Array(String(repeating: draw.pick(["[", "{\"a\":", "<", "\"", "(", "&"]), count: 1_000).utf8)
      bytes.insert(contentsOf: deep, at: place)
    case 6:
      // Another type where a value stands.
      let text = String(decoding: bytes, as: UTF8.self)
      let marks = draw.pick([
        ("\"", "7"), (":", ""), (",", ";"), ("[", "{"), ("\n", ""), ("-->", "->"), ("id", "di"),
      ])
      bytes = Array(text.replacing(marks.0, with: marks.1, maxReplacements: 1 + draw.below(9)).utf8)
    default: bytes += bytes.shuffled(by: &draw).prefix(200)
    }
    return bytes
  }

  @Test func aThousandDamagedFilesOfEveryForm() throws {
    var draw = Draw(seed: 11)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(names.count > 10)
    let whole = try names.map { try Array(Data(contentsOf: Self.folder.appending(path: $0))) }
    var counts = (read: 0, told: 0, refused: 0)
    for round in 0..<1_000 {
      let bytes = Self.damaged(whole[round % whole.count], &draw)
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      // Every third with a form that is said, and may be the wrong one.
      let format = round % 3 == 0 ? draw.pick(InputFormat.allCases) : nil
      do {
        for item in try ConversationFile.read(bytes, options: InputOptions(format: format), name: "x") {
          #expect((1...lines).contains(item.line), "\(names[round % whole.count]), round \(round)")
          switch item.conversation {
          case .success: counts.read += 1
          case .failure(let error):
            counts.told += 1
            #expect((1...lines).contains(error.line) && !error.message.isEmpty && error.message.utf8.count < 500)
          }
        }
      } catch {
        counts.refused += 1
        #expect(!error.reason.isEmpty)
      }
    }
    print(
      "damaged files: \(counts.read) conversations read, \(counts.told) told with a line, \(counts.refused) files refused"
    )
    #expect(counts.told > 200 && counts.refused > 20)
  }

  @Test(arguments: [
    (InputFormat.jsonl, #"{"turns":[{"role":""#), (.openai, #"{"messages":[{"role":""#), (.text, ""),
    (.csv, "role,text\n"),
    (.tsv, ""), (.vtt, "WEBVTT\n\n00:00.000 --> 00:01.000\n<v "), (.srt, "1\n00:00:00,000 --> 00:00:01,000\n"),
  ])
  func tenMegabytesInOneLine(format: InputFormat, start: String) throws {
    let bytes = Array(start.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let items = try ConversationFile.read(bytes, options: InputOptions(format: format), name: "x")
    #expect(items.count == 1)
    let error = #expect(throws: LineError.self) { try items[0].conversation.get() }
    #expect(error.map { $0.message.utf8.count < 500 } == true, "\(format)")
  }
}

extension [UInt8] {
  fileprivate func shuffled(by draw: inout Draw) -> [UInt8] {
    var bytes = self
    for place in bytes.indices.dropFirst() { bytes.swapAt(place, draw.below(place + 1)) }
    return bytes
  }
}
