import Bytes
import Foundation
import RapportModel
import Testing

@testable import Understanding

/// Replies to eighteen scenes that were written without sight of the example phrasings; nine scenes were developed
/// with, nine kept aside.
@Suite("Replies of many scenes")
struct ScenesTests {
  struct Scene {
    var part: String
    var moves: [Move]
    var replies: [(move: String, text: String)]
    var nothing: [String]

    var reader: Reader { Reader(standard: [], moves: moves) }
  }

  static let all: [Scene] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Understanding/scenes.json")
    let json = (try? Data(contentsOf: file)).flatMap { try? JSON(parsing: Array($0)) }
    return (json?["scenes"]?.elements ?? []).map { scene in
      func texts(_ json: JSON?) -> [String] { json?.elements?.compactMap(\.stringValue) ?? [] }
      let branches = scene["branches"]?.members ?? []
      return Scene(
        part: scene["part"]?.stringValue ?? "",
        moves: branches.map {
          Move(name: $0.name, examples: texts($0.value["examples"]), counterExamples: texts($0.value["not"]))
        },
        replies: branches.flatMap { branch in texts(branch.value["replies"]).map { (branch.name, $0) } },
        nothing: texts(scene["nothing"]))
    }
  }()

  /// The share of replies for which the nearest move is right, and how well the confidence tells them from lines
  /// that fit nothing: the area under the curve.
  private func measured(part: String) -> (right: Double, area: Double) {
    var right = 0
    var fitting: [Int] = []
    var others: [Int] = []
    for scene in Self.all where scene.part == part {
      let reader = scene.reader
      for reply in scene.replies {
        let nearest = reader.explain(reply.text).ranked.first
        if nearest?.move == reply.move { right += 1 }
        fitting.append(nearest?.confidence ?? 0)
      }
      for line in scene.nothing { others.append(reader.explain(line).ranked.first?.confidence ?? 0) }
    }
    let won = fitting.reduce(0.0) { sum, one in
      sum + others.reduce(0.0) { $0 + (one > $1 ? 1 : one == $1 ? 0.5 : 0) }
    }
    return (Double(right) / Double(fitting.count), won / Double(fitting.count * others.count))
  }

  @Test("eighteen scenes")
  func scenes() {
    #expect(Self.all.count == 18)
    #expect(Self.all.allSatisfy { $0.moves.count >= 6 && $0.replies.count >= 36 && $0.nothing.count >= 14 })
  }

  // Measured: .881 and .867.
  @Test("of the scenes for development the nearest move is right, and what fits nothing is told apart")
  func development() {
    let (right, area) = measured(part: "development")
    #expect(right > 0.85 && area > 0.84, "\(right) \(area)")
  }

  // Measured: .870 and .855.
  @Test("so it is of the scenes kept aside")
  func heldOut() {
    let (right, area) = measured(part: "held out")
    #expect(right > 0.84 && area > 0.83, "\(right) \(area)")
  }

  /// A slip of the fingers in every third word of more than four letters.
  private func slipped(_ text: String) -> String {
    var count = 0
    return text.split(separator: " ").map { word in
      guard word.utf8.count > 4, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return String(word) }
      count += 1
      guard count % 3 == 0 else { return String(word) }
      var letters = Array(word.utf8)
      switch count % 2 {
      case 0: letters.swapAt(letters.count / 2, letters.count / 2 - 1)
      default: letters.remove(at: letters.count / 2)
      }
      return String(decoding: letters, as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(
    "the way people type loses little",
    arguments: ["slips", "capitals", "no punctuation", "no apostrophes", "curly", "emoji", "texting"])
  func typing(kind: String) {
    func typed(_ text: String) -> String {
      switch kind {
      case "slips": slipped(text)
      case "capitals": text.uppercased()
      case "no punctuation": text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "'" }
      case "no apostrophes": text.filter { $0 != "'" && $0 != "’" }
      case "curly": text.replacingOccurrences(of: "'", with: "’").replacingOccurrences(of: " ", with: "\u{00A0}")
      case "emoji": text + " 🙏😊"
      default: text.replacingOccurrences(of: " you ", with: " u ").replacingOccurrences(of: "please", with: "pls")
      }
    }
    var clean = 0
    var right = 0
    for scene in Self.all where scene.part == "development" {
      let reader = scene.reader
      for reply in scene.replies {
        if reader.explain(reply.text).ranked.first?.move == reply.move { clean += 1 }
        if reader.explain(typed(reply.text)).ranked.first?.move == reply.move { right += 1 }
      }
    }
    // Of 420 replies at most 17 fewer, four in a hundred; measured: slips 1.4, nothing else more than .5.
    #expect(right >= clean - 17, "\(clean) \(right)")
  }
}
