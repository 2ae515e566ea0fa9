import Bytes
import Foundation
import Testing

/// Whole conversations through the built program: how they route, how they end and how they are graded.
@Suite struct GoldenConversationTests {
  /// A file of `Tests/Fixtures/Conversations`: SCENARIO[+VARIANT].KIND.txt, one line a turn.
  struct Conversation: CustomTestStringConvertible {
    var scenario: String
    var variant: String?
    var kind: String
    var input: String

    var testDescription: String { "\(scenario)\(variant.map { "+\($0)" } ?? "").\(kind)" }
  }

  static let folder = Program.root.appending(path: "Tests/Fixtures/Conversations")

  static let all: [Conversation] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 3, parts[2] == "txt", parts[1] != "journey" else { return nil }
      let pair = parts[0].split(separator: "+").map(String.init)
      let input = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return Conversation(
        scenario: pair[0], variant: pair.count > 1 ? pair[1] : nil, kind: parts[1], input: input ?? "")
    }
  }()

  static func of(_ kind: String) -> [Conversation] { all.filter { $0.kind == kind } }

  /// Plays a conversation and returns its scorecard.
  static func scorecard(of conversation: Conversation) throws -> JSON {
    let program = try Program()
    var arguments = ["practice", conversation.scenario, "--seed", "1", "--scorecard", "card.json"]
    if let variant = conversation.variant { arguments += ["--variant", variant] }
    let result = try program.run(arguments, input: conversation.input)
    #expect(result.code == 0, "\(result.errors)")
    return try JSON(parsing: try program.contents(program.home.appending(path: "card.json").path).utf8)
  }

  /// Both have to be there: a null would be as good as the lowest score.
  static func axes(_ card: JSON) throws -> (service: Double, care: Double) {
    (
      service: try #require(card["axes"]?["service"]?.doubleValue),
      care: try #require(card["axes"]?["care"]?.doubleValue)
    )
  }

  /// The ids of the scenarios that ship but for the tutorial, which has conversations of its own.
  static let scenarios: [String] = {
    let folder = Program.root.appending(path: "scenarios").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && $0 != "tutorial.yaml" }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Here, or as a conversation that ships.
  @Test(arguments: scenarios, ["excellent", "service-only", "care-only", "poor"])
  func thereAreFourOfEachScenario(scenario: String, kind: String) {
    let shipped = Program.root.appending(path: "scenarios/conversations/\(scenario)-\(kind).yaml")
    #expect(
      Self.of(kind).contains { $0.scenario == scenario && $0.variant == nil }
        || FileManager.default.fileExists(atPath: shipped.path))
  }

  @Test func thereAreScenarios() { #expect(Self.scenarios.count > 1) }

  @Test(arguments: of("excellent"))
  func excellentIsAtLeast85OnBothAxesAndPasses(_ conversation: Conversation) throws {
    let card = try Self.scorecard(of: conversation)
    let (service, care) = try Self.axes(card)
    #expect(service >= 85)
    #expect(care >= 85)
    #expect(card["passed"] == .bool(true))
  }

  @Test(arguments: of("service-only"))
  func serviceOnlyServesAndHasCareFarBelow(_ conversation: Conversation) throws {
    let (service, care) = try Self.axes(Self.scorecard(of: conversation))
    #expect(service >= 70)
    #expect(care <= service - 25)
  }

  @Test(arguments: of("care-only"))
  func careOnlyCaresAndDoesNotPass(_ conversation: Conversation) throws {
    let card = try Self.scorecard(of: conversation)
    let (service, care) = try Self.axes(card)
    #expect(care >= service + 25)
    #expect(card["passed"] == .bool(false))
  }

  @Test(arguments: of("poor"))
  func poorIsAtMost35OnBothAxes(_ conversation: Conversation) throws {
    let (service, care) = try Self.axes(Self.scorecard(of: conversation))
    #expect(service <= 35)
    #expect(care <= 35)
  }

  @Test(arguments: all)
  func liveAndFromFileAreTheSameBytes(_ conversation: Conversation) throws {
    let program = try Program()
    var arguments = [
      "practice", conversation.scenario, "--seed", "7", "--transcript", "talk.jsonl", "--scorecard", "card.json",
    ]
    if let variant = conversation.variant { arguments += ["--variant", variant] }
    _ = try program.run(arguments, input: conversation.input)
    let live = try program.contents(program.home.appending(path: "card.json").path)
    let graded = try program.run(["grade", "--format", "jsonl", "talk.jsonl"])
    #expect(graded.output == live)
    let journal = try #require(try program.journals().first)
    #expect(try program.run(["grade", "--format", "jsonl", journal]).output == live)
  }
}
