import AuthoredFiles
import RapportModel
import Shipped
import Testing

@testable import Scoring

/// Whose names a conversation says changes nothing in how it is read.
@Suite struct NameMaskTests {
  private static let scorer: Scorer = {
    let moves = Library(folders: [], shipped: ShippedFiles.all).standardMoves().value ?? []
    return Scorer(rubric: Fixture.rubric, standard: moves, engine: "test")
  }()

  private static let names = [
    "Anna", "Will", "May", "Mark", "Grace", "Hope", "Art", "Bill", "Faith", "Rose", "Ngozi", "Mohammed", "Siobhan",
    "Thuy", "Xi", "Jean-Luc", "O'Brien", "José", "Wojciech", "Joy", "Frank", "April", "Sunny", "Pat", "Rich", "Sue",
    "Chase", "Penny", "Deepika", "Olumide", "WILL", "Refund", "Sorry", "Monday",
  ]

  /// NAME stands for the customer's name.
  private static let conversations: [[String]] = [
    [
      "Hi, NAME here. My kettle leaks and I'm really annoyed.",
      "Hi NAME, I can see why you're annoyed about the kettle. I'll send a new one today, it arrives on Thursday.",
      "Thanks.", "You're welcome, NAME. Take care!",
    ],
    [
      "Can I have my money back? It broke after a week.",
      "Dear NAME, I'm sorry it broke so soon. I have refunded £30 to your card; it takes three days.",
      "That works, thank you. NAME", "Thank you for telling us, NAME. Is there anything else I can help with?",
    ],
    [
      "Where is my parcel? I've been waiting for two weeks.",
      "Hello NAME. The parcel is at the depot, NAME, and I have asked for it to be delivered tomorrow before noon.",
      "Are you sure? NAME", "Yes, NAME. If it isn't there by noon, write to me and I'll call the driver myself.",
    ],
    [
      "I can't log in and it's ridiculous.", "NAME, please click the link and choose a new password.",
      "I did. It is still not working.",
      "Thank you, NAME. Could you tell me what you see after you click the link, NAME?",
    ],
  ]

  /// What is graded, with the name as a sign wherever a row quotes it.
  private static func outcome(_ turns: [String], name: String, record: Bool = true) -> [String] {
    var transcript = Transcript(id: "t")
    if record { transcript.customer = [.init("name", name)] }
    transcript.turns = turns.enumerated().map { index, text in
      Turn(role: index % 2 == 0 ? .customer : .agent, text: replacing("NAME", in: text, by: name))
    }
    let card = scorer.scorecard(for: transcript, scenario: nil)
    let rows = card.evidence.map { row in
      "\(row.rule) \(row.verdict) \(row.turn ?? -1) \(row.points)/\(row.of) "
        + replacing(name, in: row.reason, by: "NAME")
    }
    let turns = card.turns.map { turn in
      "\(turn.criteria.sorted { $0.key.rawValue < $1.key.rawValue }) \(turn.empathy) \(turn.notUnderstood.count) "
        + "\(turn.moves.map { "\($0.move) \($0.confidence)" })"
    }
    return rows + turns + ["\(card.score.map { "\($0)" } ?? "none")"]
  }

  private static func replacing(_ part: String, in text: String, by other: String) -> String {
    let (all, wanted) = (Array(text.utf8), Array(part.utf8))
    var out: [UInt8] = []
    var at = 0
    while at < all.count {
      if at + wanted.count <= all.count, all[at..<(at + wanted.count)].elementsEqual(wanted) {
        out += other.utf8
        at += wanted.count
      } else {
        out.append(all[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let roberts = conversations.map { outcome($0, name: "Robert") }

  @Test(arguments: names) func `a name changes nothing`(name: String) {
    for (conversation, robert) in zip(Self.conversations, Self.roberts) {
      #expect(Self.outcome(conversation, name: name) == robert)
    }
  }

  @Test(arguments: ["#NAME#", "[NAME]", "<NAME>", "#PRS_ORG#", "[CUSTOMER-1]"])
  func `a mask is read as a name`(mask: String) {
    for (conversation, robert) in zip(Self.conversations, Self.roberts) {
      #expect(Self.outcome(conversation, name: mask) == robert)
    }
  }

  @Test func `who is greeted is a name without a record`() {
    for name in ["Will,", "May,", "Grace,"] {
      let turns = ["It leaks.", "Hi NAME I am sorry that it leaks."]
      #expect(
        Self.outcome(turns, name: name, record: false) == Self.outcome(turns, name: "Robert,", record: false))
    }
  }

  @Test func `a word that is also a name keeps its meaning where it names nobody`() {
    let names = NameSpans(transcript("Will"), scenario: nil)
    func masked(_ text: String) -> [String] { names.masked(Words(text), of: text).spans.map { text[$0] } }
    #expect(masked("Will you send it? I will, Will.") == ["Will"])
    #expect(masked("Hi Will, will it come?") == ["Will"])
    #expect(masked("thanks will, i will send it") == ["will"])
    #expect(masked("I WILL SEND IT") == [])
  }

  private func transcript(_ name: String) -> Transcript {
    var transcript = Transcript(id: "t")
    transcript.customer = [.init("name", name)]
    return transcript
  }

  @Test func `masks are neither jargon nor shouting`() {
    let turns = ["It leaks.", "Hi #NAME#, #PRS_ORG# and #PRS_ORG# [ORG] [LOC] [DATE] will look at it. <URL>."]
    let rows = Self.outcome(turns, name: "Robert")
    #expect(!rows.contains { $0.utf8.starts(with: "AvoidJargon".utf8) || $0.utf8.starts(with: "DoNotShout".utf8) })
    let words = Words("#PRS_ORG# [ORG] <LOC_2> said NO")
    #expect(words.all.map(\.isMasked) == [true, true, true, false, false])
    #expect(words.all.map(\.isShouted) == [false, false, false, false, true])
  }
}
