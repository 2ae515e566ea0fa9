import AuthoredFiles
import RapportModel
import Scoring
import Shipped
import Testing

@testable import Understanding

@Suite("What is prepared for the start")
struct PreparedPhrasesTests {
  private static let stale = "stale: run scripts/prepare and build again"

  @Test("the standard phrases that ship are what reading them gives")
  func agreement() {
    let shipped = ShippedFiles.all.first { $0.path == PreparedPhrases.path }?.bytes
    #expect(
      shipped == PreparedPhrases.bytes(of: Fixtures.standardMoves, patterns: ScorerPatterns.sets),
      "\(PreparedPhrases.path) is \(Self.stale)")
    for move in Fixtures.standardMoves {
      for text in move.examples + move.counterExamples {
        #expect(PreparedPhrases.shipped.form(of: text) == PhraseForm(reading: text), "\(text)")
      }
    }
  }

  @Test("the index that ships is the one that reading the standard moves gives, and only of all of them")
  func index() {
    let moves = Fixtures.standardMoves
    var (shipped, read) = (Packer(), Packer())
    PreparedPhrases.shipped.index(of: moves)?.pack(into: &shipped)
    PhraseIndex(of: moves, firstOwn: moves.count) {
      Phrase($0, owner: $1, number: $2, isCounterExample: $3, form: PhraseForm(reading: $0))
    }.pack(into: &read)
    let isSame = shipped.taken() == read.taken()
    #expect(isSame, "\(PreparedPhrases.path) is \(Self.stale)")
    #expect(PreparedPhrases.shipped.index(of: Array(moves.dropLast())) == nil)
    var harmful = moves
    harmful[0].isHarmful.toggle()
    #expect(PreparedPhrases.shipped.index(of: harmful) == nil)
  }

  @Test("the standard moves that ship as lines are those of their file")
  func moves() {
    let library = Library(folders: [], shipped: ShippedFiles.all)
    let file = ShippedFiles.all.first { $0.path == Library.standardMovesPath }
    let lines = ShippedFiles.all.first { $0.path == PreparedMoves.path }
    let authored = library.authoredStandardMoves().value ?? []
    #expect(library.standardMoves().value == authored)
    #expect(
      (lines?.bytes).map { String(decoding: $0, as: UTF8.self) }
        == PreparedMoves.text(of: authored, file: file?.bytes ?? []), "\(PreparedMoves.path) is \(Self.stale)")
  }

  @Test("lines that were made from another file are not believed")
  func otherFile() {
    let shipped = ShippedFiles.all.map { file in
      file.path == Library.standardMovesPath ? (path: file.path, bytes: file.bytes + Array("\n".utf8)) : file
    }
    #expect(
      PreparedMoves.moves(ShippedFiles.all.first { $0.path == PreparedMoves.path }?.bytes ?? [], file: []) == nil)
    #expect(Library(folders: [], shipped: shipped).standardMoves().value == Fixtures.standardMoves)
  }

  @Test("phrases that were read by other rules are not believed")
  func otherRules() {
    var bytes = ShippedFiles.all.first { $0.path == PreparedPhrases.path }?.bytes ?? []
    bytes[20] ^= 1
    let text = Fixtures.standardMoves[0].examples[0]
    let patterns = Fixtures.standardMoves.map(\.patterns)
    for bytes in [bytes, []] {
      bytes.withUnsafeBytes {
        #expect(PreparedPhrases($0).form(of: text) == nil && PreparedPhrases($0).patterns(patterns) == nil)
      }
    }
    #expect(PreparedPhrases.shipped.patterns(patterns) != nil)
  }

  @Test("a reading is the same with its explanation and without")
  func readings() throws {
    let standard = Reader(standard: Fixtures.standardMoves, scenario: nil)
    for line in try Fixtures.lines("replies.txt") + Fixtures.lines("ordinary.txt") {
      #expect(standard.read(line) == standard.explain(line).reading, "\(line)")
    }
  }

  @Test("numbered keys are found again, in the order in which they came")
  func numbers() {
    var numbers = KeyNumbers()
    for number in 0..<1000 { #expect(numbers.number(of: Key("word \(number)")) == number) }
    for number in 0..<1000 {
      #expect(numbers.number(of: Key("word \(number)")) == number && numbers[Key("word \(number)")] == number)
    }
    #expect(numbers[Key("another")] == nil && numbers[.nothing] == nil && numbers.count == 1000)
  }
}
