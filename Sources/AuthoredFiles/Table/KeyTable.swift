import RapportModel

/// What an author's file may hold: one table that drives the loader, the JSON Schema and the reference page.
enum KeyTable {
  /// The kinds of files, as in `format: scenario/1`.
  enum FileKind: String, CaseIterable, Sendable {
    case scenario, persona, company, journey, drill, conversation, rubric, moves, project

    /// The number after the slash that this version reads.
    static let version = 1

    var format: String { "\(rawValue)/\(Self.version)" }

    var shape: Shape {
      switch self {
      case .scenario: .scenario
      case .persona: .persona
      case .company: .company
      case .journey: .journey
      case .drill: .drill
      case .conversation: .conversation
      case .rubric: .rubric
      case .moves: .moves
      case .project: .project
      }
    }
  }

  /// A mapping with fixed keys.
  struct Shape: Sendable {
    /// As the heading of its table: "reaction".
    let name: String
    /// What it is, in one line.
    let about: String
    let keys: [Key]
    let rules: [Rule]

    init(_ name: String, _ about: String, _ keys: [Key], rules: [Rule] = []) {
      self.name = name
      self.about = about
      self.keys = keys
      self.rules = rules
    }

    func key(_ name: String) -> Key? { keys.first { $0.name == name } }
  }

  /// What holds between the keys of a mapping.
  enum Rule: Sendable {
    case atLeastOne([String])
    case notBoth(String, String)
    /// The first does nothing without the second.
    case needs(String, String)
  }

  /// One key of a mapping.
  struct Key: Sendable {
    let name: String
    let kind: Kind
    let isRequired: Bool
    /// One line for the reference page and for editors.
    let about: String

    init(_ name: String, _ kind: Kind, required: Bool = false, _ about: String) {
      self.name = name
      self.kind = kind
      isRequired = required
      self.about = about
    }
  }

  /// What names are names of.
  enum Namespace: String, Sendable, CaseIterable {
    case node, fact, move, action, need, goal, variant, company, persona, scenario, conversation
    case argument, touch, policy, article, sentence, check

    /// "personal touch" for messages.
    var inWords: String {
      switch self {
      case .touch: "personal touch"
      case .sentence: "required sentence"
      default: rawValue
      }
    }
  }

  /// What may stand at a key.
  indirect enum Kind: Sendable {
    /// Text that nobody in the conversation says.
    case text
    /// Text that may hold `{fact}`.
    case line
    case pattern
    case oneOf([String])
    case number(ClosedRange<Int>)
    /// A range of scores: `85..100`.
    case band
    case yesNo
    case money
    /// "7 days".
    case days
    /// The name of something that is defined elsewhere.
    case name(Namespace)
    /// An id that is nobody's yet, or no longer.
    case id
    case factValue
    case condition
    case list(Kind)
    case keys(Shape)
    /// A mapping whose keys are names that the author gives.
    case named(Namespace, Kind)
    /// A mapping whose keys are some of these words.
    case byWord([String], Kind)
    /// The short form, and the long one, which is a mapping.
    case either(Kind, Kind)
    /// `format: scenario/1`
    case format
  }
}
