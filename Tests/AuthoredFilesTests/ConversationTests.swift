import Foundation
import RapportModel
import Testing

@testable import AuthoredFiles

/// Conversations as files: what is written reads the same, and what is changed leaves the rest alone.
@Suite struct ConversationTests {
  private static let library = Library(
    folders: [],
    shipped: Fixtures.good.map { ($0.path, $0.bytes) })

  private static func script(_ text: String) throws -> ConversationScript {
    let files = Fixtures.good.map { ($0.path, $0.bytes) } + [("scenarios/conversations/one.yaml", Array(text.utf8))]
    return try #require(Library(folders: [], shipped: files).conversation("one").value)
  }

  @Test func `keys become the model`() throws {
    let script = try #require(Self.library.conversation("second-try").value)
    #expect(script.scenario.id == "late-parcel" && script.scenario.variant == "found")
    #expect(script.channel == .email && script.seed == 7)
    #expect(script.says.map(\.text) == ["It's at the depot.", "/track second", "It comes in 2 working days."])
    #expect(script.says[1].position == SourcePosition(line: 9, column: 5))
    #expect(
      script.expectations.map(\.name) == [
        "outcome", "passed", "route", "score", "service", "care", "empathy", "better than second-try",
        "better than second-try",
      ])
    #expect(script.expectations[3].kind == .band(.score, Band(Tenths(count: 725), Tenths(100))))
    #expect(script.expectations[5].kind == .band(.axis(.care), Band(.zero, .zero)))
    #expect(script.expectations[8].kind == .better(than: "second-try", on: .criterion(.empathy)))
  }

  @Test func `what people say is written so that it reads the same`() throws {
    let said = [
      "Hello.", "- no", "a: b", "x #y", "#fail", "*sigh*", "@brand", "'quoted'", "\"quoted\"", "yes", "null", "~",
      "{customer}", "[late]", "50 %", "%x", "two\nlines", "back\\slash", "tab\tin it", "ends with:",
      "über £20 …", "\u{200B}unseen", "👍🏽", "`code`", "? what", "!important", "&c", "| pipe", "> more", "1.50",
      "--- x",
      "/track second", "a 'b' \"c\" \\ d: e #f",
    ]
    var script = try #require(Self.library.conversation("second-try").value)
    script.says = said.map { .init($0) }
    script.title = "A title: with #signs"
    let again = try Self.script(ConversationYAML.text(script))
    #expect(again.says.map(\.text) == said)
    #expect(again.title == script.title && again.seed == 7 && again.channel == .email)
    #expect(again.scenario.variant == "found")
    #expect(again.expectations.map(\.kind.unplaced) == script.expectations.map(\.kind.unplaced))
  }

  private static let before = """
    format: conversation/1
    scenario: late-parcel # the first of two
    says: [It's at the depot.]

    expects:
      # It ends well.
      outcome:   'solved'
      passed: yes   # always
      route:
        - complaint/1
        # not told yet
        - complaint/2
        - pressed
      care: 80..100      # as it was
      criteria: {empathy: 10..20, clarity: 50}

    """

  private static func file(holding text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString).yaml")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  private static func edited(_ change: (inout ConversationEdit) -> Bool) throws -> String {
    let path = try file(holding: before)
    var edit = try #require(ConversationEdit(file: path))
    #expect(change(&edit))
    return edit.text
  }

  @Test func `accepting changes the value and nothing else`() throws {
    let outcome = try Self.edited { $0.expect(.outcome([.customerWithdrew])) }
    #expect(outcome == Self.before.replacing("'solved'", with: "customer withdrew"))
    let passed = try Self.edited { $0.expect(.passed(false)) }
    #expect(passed == Self.before.replacing("passed: yes   #", with: "passed: no   #"))
    let care = try Self.edited { $0.expect(.band(.axis(.care), Band(Tenths(66), Tenths(100)))) }
    #expect(care == Self.before.replacing("80..100      #", with: "66..100      #"))
    let empathy = try Self.edited { $0.expect(.band(.criterion(.empathy), Band(Tenths(0), Tenths(5)))) }
    #expect(empathy == Self.before.replacing("10..20", with: "0..5"))
  }

  @Test func `a route keeps the lines that stay`() throws {
    func stops(_ names: String...) -> ConversationScript.Expectation.Kind {
      .route(names.map { ConversationScript.Line($0) })
    }
    let shorter = try Self.edited { $0.expect(stops("complaint/1", "pressed")) }
    #expect(shorter == Self.before.replacing("    - complaint/2\n", with: ""))
    let longer = try Self.edited { $0.expect(stops("complaint/1", "complaint/2", "pressed", "over")) }
    #expect(longer == Self.before.replacing("    - pressed\n", with: "    - pressed\n    - over\n"))
    let other = try Self.edited { $0.expect(stops("complaint/1", "anywhere/1", "pressed")) }
    #expect(other == Self.before.replacing("- complaint/2", with: "- anywhere/1"))
  }

  @Test func `what cannot be put in its place is left`() throws {
    let path = try Self.file(holding: Self.before)
    var edit = try #require(ConversationEdit(file: path))
    let isChanged = [
      edit.expect(.band(.score, Band(.zero, Tenths(5)))), edit.expect(.better(than: "other", on: .score)),
    ]
    #expect(isChanged == [false, false])
    #expect(edit.text == Self.before)
    #expect(ConversationEdit(file: "/no/such/file.yaml") == nil)
  }

  @Test(arguments: ["85..100", "0..0.5", "72.5..80", "0", "100"]) func `bands are written as they are read`(
    text: String
  ) {
    #expect(Band(text)?.description == text)
  }

  @Test(arguments: ["", "..", "80..", "-0", "-5..5", "101", "0..100.1", "72.5", "0100", "+5..10", "1...2"])
  func `what is no range of scores is no band`(text: String) {
    #expect(Band(text) == nil)
  }

  @Test func `a band moves with the score, and keeps an end that was open`() {
    #expect(Band.around(Tenths(count: 713)) == Band(Tenths(66), Tenths(77)))
    #expect(Band.around(Tenths(98)) == Band(Tenths(93), Tenths(100)))
    #expect(Band.around(.zero) == Band(.zero, Tenths(5)))
    #expect(Band(Tenths(80), Tenths(100)).moved(around: Tenths(60)) == Band(Tenths(55), Tenths(100)))
    #expect(Band(.zero, Tenths(20)).moved(around: Tenths(40)) == Band(.zero, Tenths(45)))
    #expect(Band(Tenths(30), Tenths(40)).moved(around: Tenths(50)) == Band(Tenths(45), Tenths(55)))
  }
}

extension ConversationScript.Expectation.Kind {
  /// Without the places of its parts.
  fileprivate var unplaced: Self {
    if case .route(let stops) = self { .route(stops.map { .init($0.text) }) } else { self }
  }
}
