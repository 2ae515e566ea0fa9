import RapportModel

/// The words in which conditions are written.
enum ConditionGrammar {
  /// One kind of leaf.
  struct Leaf: Sendable {
    /// "said", "mood".
    let begins: String
    /// As an author reads it: "said MOVE".
    let form: String
    /// What the name in it names; nil when it holds none.
    let namespace: KeyTable.Namespace?
    /// A regular expression for what follows the first words, for the JSON Schema alone.
    let schema: String
    let about: String
  }

  static let name = "[a-z][a-z0-9-]*"
  static let silences = 1...3600
  static let timesAsked = 1...99
  static let moods = 0...100

  static let leaves: [Leaf] = [
    Leaf(
      begins: "said", form: "said MOVE", namespace: .move, schema: name,
      about: "This reply makes the move; in goals, needs and personal touches any reply so far."),
    Leaf(begins: "ever said", form: "ever said MOVE", namespace: .move, schema: name, about: "Any reply so far."),
    Leaf(begins: "done", form: "done ACTION", namespace: .action, schema: name, about: "At any time so far."),
    Leaf(
      begins: "just done", form: "just done ACTION", namespace: .action, schema: name,
      about: "Since the customer last spoke."),
    Leaf(begins: "told", form: "told FACT", namespace: .fact, schema: name, about: "The agent has told the fact."),
    Leaf(begins: "knows", form: "knows FACT", namespace: .fact, schema: name, about: "The agent knows the fact."),
    Leaf(begins: "met", form: "met NEED", namespace: .need, schema: name, about: "The need is met."),
    Leaf(
      begins: "mood", form: "mood SCALE below 40", namespace: nil,
      schema: "(calm|trust|warmth) (below|at least) (100|[1-9]?[0-9])",
      about: "A scale is `calm`, `trust` or `warmth`; 0 to 100."),
    Leaf(
      begins: "mood", form: "mood SCALE at least 60", namespace: nil, schema: "", about: "Likewise."),
    Leaf(
      begins: "asked", form: "asked FACT", namespace: .fact, schema: name + "( [1-9][0-9]? times)?",
      about: "The agent has asked for the fact."),
    Leaf(
      begins: "asked", form: "asked FACT 2 times", namespace: .fact, schema: "",
      about: "At least so often; up to 99."),
    Leaf(
      begins: "silent", form: "silent 30", namespace: nil, schema: "[1-9][0-9]{0,3}",
      about: "The customer has waited so many seconds; up to 3600."),
    Leaf(
      begins: "visited", form: "visited NODE", namespace: .node, schema: name,
      about: "The conversation has been there."),
    Leaf(
      begins: "variant", form: "variant NAME", namespace: .variant, schema: name, about: "This variant is played."),
  ]

  static var forms: String { leaves.map { "'\($0.form)'" }.joined(separator: ", ") }

  /// A name in a condition: what it names, and how many bytes into the text it stands.
  struct Name {
    var namespace: KeyTable.Namespace
    var name: String
    var offset: Int
  }

  /// Why a text is no condition, and what to write.
  struct Failure: Error {
    var message: String
    var notes: [String]
    var offset: Int
  }

  /// Reads a leaf: "not said declines-refund".
  static func parse(_ text: String) -> Result<(Condition, [Name]), Failure> {
    let words = split(text)
    let negations = words.prefix { $0.word == "not" }.count
    return leaf(Array(words.dropFirst(negations)), in: text).map { condition, names in
      (negations % 2 == 1 ? .not(condition) : condition, names)
    }
  }

  typealias Word = (word: String, offset: Int)

  private static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: Int?
    let bytes = Array(text.utf8) + [0x20]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        if let from = start { words.append((String(decoding: bytes[from..<index], as: UTF8.self), from)) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    return words
  }

  private static func leaf(_ words: [Word], in text: String) -> Result<(Condition, [Name]), Failure> {
    let plain = words.map(\.word)
    func named(_ index: Int, _ namespace: KeyTable.Namespace, _ make: (String) -> Condition)
      -> Result<(Condition, [Name]), Failure>
    {
      .success((make(plain[index]), [Name(namespace: namespace, name: plain[index], offset: words[index].offset)]))
    }
    switch (plain.first ?? "", plain.count) {
    case ("said", 2): return named(1, .move, Condition.said)
    case ("ever", 3) where plain[1] == "said": return named(2, .move, Condition.everSaid)
    case ("done", 2): return named(1, .action, Condition.done)
    case ("just", 3) where plain[1] == "done": return named(2, .action, Condition.justDone)
    case ("told", 2): return named(1, .fact, Condition.told)
    case ("knows", 2): return named(1, .fact, Condition.knows)
    case ("met", 2): return named(1, .need, Condition.met)
    case ("visited", 2): return named(1, .node, Condition.visited)
    case ("variant", 2): return named(1, .variant, Condition.variant)
    case ("asked", 2): return named(1, .fact) { .asked($0, times: 1) }
    case ("asked", 4) where plain[3] == "times" || plain[3] == "time":
      guard let times = Int(plain[2]), timesAsked.contains(times) else { break }
      return named(1, .fact) { .asked($0, times: times) }
    case ("silent", 2):
      guard let seconds = Int(plain[1]), silences.contains(seconds) else { break }
      return .success((.silent(seconds: seconds), []))
    case ("mood", 4) where plain[2] == "below", ("mood", 5) where plain[2] == "at" && plain[3] == "least":
      guard let scale = Mood.Scale(rawValue: plain[1]), let bound = Int(plain[plain.count - 1]),
        moods.contains(bound)
      else { break }
      return .success((plain.count == 4 ? .moodBelow(scale, bound) : .moodAtLeast(scale, bound), []))
    default: break
    }
    return .failure(Failure(words, in: text))
  }
}
