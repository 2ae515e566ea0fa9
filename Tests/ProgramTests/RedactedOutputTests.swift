import Bytes
import Foundation
import Testing

/// Seeded values that tell who somebody is, through the built program in every format.
@Suite struct RedactedOutputTests {
  private static let seeded: [(kind: String, value: String)] = [
    ("card", "4111 1111 1111 1111"), ("card", "378282246310005"), ("email", "emma.stone@example.org"),
    ("email", "e_s+7@mail.co.uk"), ("phone", "+44 20 7946 0123"), ("phone", "(415) 555-0123"),
    ("phone", "07700 900123"), ("iban", "GB82 WEST 1234 5698 7654 32"), ("iban", "DE89370400440532013000"),
    ("postcode", "SW1A 1AA"), ("postcode", "90210-1234"), ("name", "Okonkwo"), ("name", "Ngozi"),
    ("record", "7 Mill Lane"),
  ]
  /// What looks like one of these and is none.
  private static let decoys = ["HH-48213", "4111111111111112", "2026-03-02", "£1,299.00"]

  /// A conversation a value, which stands wherever people write.
  private static let input =
    seeded.enumerated().map { index, seed in
      let value = seed.value
      return #"{"id":"\#(value) \#(index)","agent":"a-\#(index % 3)","reason":"about \#(value)","channel":"chat","#
        + #""customer":{"name":"Ngozi Okonkwo","address":"7 Mill Lane","note":"\#(value)"},"turns":["#
        + #"{"role":"customer","text":"I'm upset: \#(value). Is \#(decoys[index % 4]) lost? And \#(value)?"},"#
        + #"{"role":"agent","text":"Please wait, \#(value)."},"#
        + #"{"role":"agent","action":"refund","arguments":{"to":"\#(value)"},"result":"refused","why":"not to \#(value)"},"#
        + #"{"role":"agent","text":"No. It is company policy, \#(value)."}],"#
        + #""disputes":[{"text":"I know \#(value)","turn":1}]}"#
    }.joined(separator: "\n") + "\n{\"id\":\"emma.stone@example.org\",\"turns\":7}\n"

  private func program() throws -> Program {
    let program = try Program()
    _ = try program.file("talks.jsonl", Self.input)
    _ = try program.file(
      "decisions.jsonl",
      Self.seeded.enumerated().map { index, seed in
        #"{"conversation":"\#(seed.value) \#(index)","evidence":"e-1","upheld":true,"who":"qa","why":"asked \#(seed.value)"}"#
      }.joined(separator: "\n") + "\n"
        + #"{"conversation":"Emma emma.stone@example.org","reviewed":true,"who":"qa"}"#)
    return program
  }

  private static let ways: [[String]] =
    ["text", "json", "jsonl", "csv", "junit", "html"].map { ["--format", $0] } + [
      ["--why"], ["--summary", "--group-by", "reason"], ["--format", "html", "--group-by", "note"], ["--signals"],
      ["--decisions", "decisions.jsonl"], ["--decisions", "decisions.jsonl", "--why"],
      ["--decisions", "decisions.jsonl", "--format", "jsonl"],
      ["--decisions", "decisions.jsonl", "--format", "csv"],
      ["--identify", "--format", "csv"],
    ]

  @Test func noSeededValueIsInAnyOutput() throws {
    let program = try program()
    var leaks: [String: Int] = [:]
    var outputs = 0
    for way in Self.ways {
      let result = try program.run(["grade", "--redact", "talks.jsonl"] + way)
      #expect(result.code == 2, "\(way): \(result.errors)")
      let all = (result.output + result.errors).lowercased()
      outputs += 1
      for (kind, value) in Self.seeded where all.contains(value.lowercased()) {
        leaks["\(kind) in \(way)", default: 0] += 1
      }
    }
    print("\(outputs) outputs with \(Self.seeded.count) seeded values each; leaks: \(leaks.values.reduce(0, +))")
    #expect(leaks.isEmpty, "\(leaks)")
  }

  @Test func aCoachSeesNone() throws {
    let program = try program()
    let open = try program.run(["coach", "--agent", "a-1", "talks.jsonl"]).output
    #expect(Self.seeded.contains { open.contains($0.value) })
    let masked = try program.run(["coach", "--redact", "--agent", "a-1", "talks.jsonl"])
    #expect(masked.output.contains("*") && masked.errors.contains("masked. Card numbers"))
    let leaks = Self.seeded.filter { masked.output.contains($0.value) }
    #expect(leaks.isEmpty, "\(leaks)")
  }

  @Test func whatOnlyLooksLikeOneStays() throws {
    let program = try program()
    let masked = try program.run(["grade", "--redact", "--why", "talks.jsonl"]).output
    let alarms = Self.decoys.filter { !masked.contains($0) }
    print("false alarms: \(alarms.count) of \(Self.decoys.count) kinds")
    #expect(alarms.isEmpty, "\(alarms)")
  }

  @Test func decisionsAreTakenUpAsWithoutMasking() throws {
    let program = try program()
    let arguments = ["grade", "--format", "jsonl", "--decisions", "decisions.jsonl", "talks.jsonl"]
    func finals(_ output: String) throws -> [JSON?] {
      try output.split(separator: "\n").map { try JSON(parsing: $0.utf8)["final"]?["score"] }
    }
    let open = try program.run(arguments)
    let masked = try program.run(arguments + ["--redact"])
    #expect(try finals(masked.output) == finals(open.output))
    #expect(open.output.contains("asked 4111 1111"))
    #expect(masked.output.contains("asked **** ****"))
    #expect(masked.errors.contains("there is no conversation 'Emma ****.*************.***'"))
  }
}
