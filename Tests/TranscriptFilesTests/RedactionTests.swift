import RapportModel
import Testing
import TranscriptFiles

/// Seeded values in sentences, beside what only looks like them.
@Suite struct RedactionTests {
  private static let record: [Transcript.Field] = [
    .init("name", "Dr. Ngozi O'Hara-Müller"), .init("email", "ngozi@example.org"), .init("order", "HH-48213"),
    .init("address", "7 Mill Lane"), .init("firstName", "Will"),
  ]

  /// A value of a kind, drawn.
  private static func personal(_ kind: Int, _ draw: inout Draw) -> (kind: String, value: String) {
    func digits(_ count: Int, _ draw: inout Draw) -> String {
      (0..<count).map { _ in String(draw.below(10)) }.joined()
    }
    switch kind {
    case 0: return ("card", grouped(luhn("4" + digits(14, &draw)), [4, 4, 4, 4], draw.pick([" ", "-", "", "."])))
    case 1: return ("card", grouped(luhn("37" + digits(12, &draw)), [4, 6, 5], draw.pick([" ", ""])))
    case 2:
      return (
        "email",
        "\(draw.pick(["a.b", "jo_1", "x+y", "M.Okafor"]))\(draw.pick(["@", "(at)", " [at] "]))\(draw.pick(["example.com", "mail.co.uk", "a-b.org"]))"
      )
    case 3:
      return (
        "phone",
        draw.pick(["+44 20 7946 0", "+1 415 555 0", "+4930", "+33 1 23 45 6"]) + digits(3, &draw) + digits(2, &draw)
      )
    case 4:
      return (
        "phone",
        draw.pick([
          "07700 900", "020 7946 0", "0151 555 0", "0044 20 7946 0", "0049 171 1234", "030 901", "030/901820-",
        ])
          + digits(3, &draw)
      )
    case 5:
      return ("phone", draw.pick(["(415) 555-0", "212-555-0", "415.555.0", "1-800-555-0"]) + digits(3, &draw))
    case 6:
      return (
        "iban",
        draw.pick(["GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "fr14 2004 1010 0505 0001 3m02 606"])
      )
    case 7:
      return (
        "postcode", draw.pick(["SW1A 1AA", "m1 1ae", "B33 8TH", "CR2 6XH", "EC1A1BB", "K1A 0B1", "90210-1234"])
      )
    case 8:
      return (
        "name", draw.pick(["Ngozi", "ngozi", "O'Hara", "Müller's", "O’HARA", "O’Hara’s", "Will"])
      )
    default: return ("record", draw.pick(["ngozi@example.org", "7 Mill Lane", "7 mill lane"]))
    }
  }

  /// What must stay.
  private static let decoys = [
    "order HH-48213", "on 2026-03-02", "02-03-2026 10:14", "at 09:14", "£1,299.00", "reference 4111111111111112",
    "tracking 1234567890123", "room 101", "model A4", "in 1999", "10 to 12 days", "version 3.14.159",
    "ticket 5550199",
    "20 000 kilometres", "I will send it", "B2B", "5 GB", "zip 12345", "isbn 978-3-16-148410-1",
    "GB82 WEST 1234 5698 7654 33",
    "order 2125550142", "number 00012345678905", "0042 is it", "part 0123/45", "1.234.567.890.128 won",
    "call me about order 48213127", "(at) home",
    "@home", "me @ work", "24/7", "100 200 300", "the M25", "size 12 14 16",
  ]

  private static func luhn(_ digits: String) -> String {
    for check in 0...9 {
      let sum = (digits + String(check)).reversed().enumerated().reduce(0) { sum, digit in
        let value = digit.element.wholeNumberValue! * (digit.offset % 2 == 1 ? 2 : 1)
        return sum + (value > 9 ? value - 9 : value)
      }
      if sum % 10 == 0 { return digits + String(check) }
    }
    return digits
  }

  private static func grouped(_ digits: String, _ lengths: [Int], _ separator: String) -> String {
    var rest = digits[...]
    var groups: [Substring] = []
    for length in lengths {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: separator)
  }

  @Test func seededValuesAreFoundAndLittleElse() {
    var draw = Draw(seed: 4)
    let redactor = Redactor(record: Self.record)
    var found: [String: (masked: Int, all: Int)] = [:]
    var alarms: [String] = []
    for round in 0..<2_000 {
      let (kind, value) = Self.personal(round % 10, &draw)
      let decoy = draw.pick(Self.decoys)
      let text = draw.pick([
        "My number is \(value), \(decoy).", "\(value)? Yes; \(decoy)!", "It's \(decoy) and (\(value))",
        "“\(value)” — “\(decoy)”", "\(decoy)…\(value)—thanks",
      ])
      let masked = redactor.masked(text).text
      #expect(masked.utf8.count == text.utf8.count)
      found[kind, default: (0, 0)].all += 1
      if !masked.contains(value) { found[kind]!.masked += 1 }
      if !masked.contains(decoy) { alarms.append("\(decoy): \(masked)") }
    }
    for (kind, count) in found.sorted(by: { $0.key < $1.key }) {
      print("\(kind): \(count.masked) of \(count.all) masked")
      #expect(100 * count.masked >= 97 * count.all, "\(kind)")
    }
    print("false alarms: \(alarms.count) of 2000")
    #expect(alarms.count <= 20, "\(Set(alarms).sorted().prefix(10))")
  }

  @Test func starsTakeThePlaceOfLettersAndDigitsOnly() {
    let redactor = Redactor(record: Self.record)
    #expect(redactor.masked("Card 4111 1111 1111 1111 exp 12/27").text == "Card **** **** **** **** exp 12/27")
    #expect(redactor.masked("Mail a.b@example.com.").text == "Mail *.*********.***.")
    #expect(redactor.masked("Dear Ngozi, will you").text == "Dear *****, will you")
    #expect(redactor.masked("Nothing here").count == 0)
    #expect(redactor.masked("4111\u{A0}1111\u{A0}1111\u{A0}1111").text.allSatisfy { $0 == "*" })
    #expect(redactor.masked("0151\u{2013}555\u{2013}0123, £5").count == 1)
    #expect(redactor.masked("Müller").text == "*******")
    #expect(
      redactor.masked("My phone number is 2125550142, ring me on 5550142").text.contains { $0.isNumber } == false)
  }

  @Test func aConversationIsMaskedEverywhere() {
    var transcript = Transcript(id: "mail a@b.org")
    transcript.customer = Self.record
    var turn = Turn(role: .agent, text: "Thank you, Ngozi.", action: "refund")
    turn.arguments = [.init("iban", "DE89370400440532013000")]
    turn.why = "called +44 20 7946 0123"
    transcript.turns = [turn]
    let count = transcript.redact(with: Redactor(record: transcript.customer))
    #expect(count >= 8)
    let line = transcript.jsonLine
    for word in ["Ngozi", "ngozi", "DE89", "7946", "@b", "Mill"] { #expect(!line.contains(word), "\(word)") }
    #expect(line.contains("HH-48213"))
  }
}
