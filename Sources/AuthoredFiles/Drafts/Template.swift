import RapportModel

/// A file to begin with: complete, commented so that it teaches, and different on each channel.
///
/// Templates ship as `data/templates/KIND.yaml`. `%title%` and the like are filled in; a line that begins with channels
/// in brackets, as in `[chat,phone] …`, is kept on these alone.
package struct Template: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case decline, delay, fault, outreach, persona, company

    /// What it is about, in one line for those who choose.
    package var about: String {
      switch self {
      case .decline: "the customer asks for something that has to be refused"
      case .delay: "something is late, and where it is has to be found out"
      case .fault: "the mistake was ours"
      case .outreach: "the agent writes first, with bad news"
      case .persona: "no scenario, but a customer as a person"
      case .company: "no scenario, but your own trade: its desk, rules and articles"
      }
    }

    /// Where the file belongs, in a folder of scenarios: "personas/", "companies/" or nothing.
    package var folder: String {
      switch self {
      case .persona: "personas/"
      case .company: "companies/"
      case .decline, .delay, .fault, .outreach: ""
      }
    }

    package var isScenario: Bool { folder.isEmpty }

    var fileKind: KeyTable.FileKind {
      switch self {
      case .persona: .persona
      case .company: .company
      case .decline, .delay, .fault, .outreach: .scenario
      }
    }
  }

  /// What stands in the file in place of the marks.
  package struct Choices: Sendable {
    package var title: String
    package var channel: Channel
    package var company: String
    package var persona: String

    package init(title: String, channel: Channel, company: String, persona: String) {
      self.title = title
      self.channel = channel
      self.company = company
      self.persona = persona
    }
  }

  package let kind: Kind
  private let text: String

  /// - Parameter shipped: the files that ship with the program, by path.
  package init?(_ kind: Kind, shipped: [(path: String, bytes: [UInt8])]) {
    let path = "data/templates/\(kind.rawValue).yaml"
    guard let file = shipped.first(where: { $0.path == path }) else { return nil }
    self.kind = kind
    text = String(decoding: file.bytes, as: UTF8.self)
  }

  package func filled(_ choices: Choices) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return String(line) }
      let channels = line[line.index(after: line.startIndex)..<end].split(separator: ",")
      guard channels.contains(Substring(choices.channel.rawValue)) else { return nil }
      // A space parts the channels from the line; an empty line has none to keep.
      return String(line[end...].dropFirst(2))
    }
    return lines.joined(separator: "\n")
      .replacing("%schema%", with: Schema.path(for: kind))
      .replacing("%title%", with: YAMLText.scalar(choices.title))
      .replacing("%channel%", with: choices.channel.rawValue)
      .replacing("%company%", with: choices.company)
      .replacing("%persona%", with: choices.persona)
  }

  /// The id that a file with this title gets: "A lamp, 40 days old" is "a-lamp-40-days-old"; nil when nothing is left.
  package static func id(of title: String) -> String? {
    let name = StructureCheck.asName(title)
    return name.isEmpty ? nil : name
  }
}

/// The JSON Schemas of authored files, for editors.
package enum Schema {
  /// The folder for schemas, beside a folder's scenarios.
  package static let folder = "schema"

  /// From a new file of this kind to its schema.
  package static func path(for kind: Template.Kind) -> String {
    let up = kind.folder.isEmpty ? "" : "../"
    return "\(up)\(folder)/\(name(for: kind))"
  }

  /// "scenario.json".
  package static func name(for kind: Template.Kind) -> String { "\(kind.fileKind.rawValue).json" }

  package static func text(for kind: Template.Kind) -> String { JSONSchema.text(of: kind.fileKind) }
}
