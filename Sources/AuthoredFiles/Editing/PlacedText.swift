import RapportModel

/// A phrasing of a scenario with the list in which it stands: a row of a spreadsheet.
package struct PlacedText: Sendable, Hashable {
  package var place: FileEditor.Place
  package var text: String

  package init(_ text: String, at place: FileEditor.Place) {
    self.text = text
    self.place = place
  }

  /// All of a scenario: the examples of its moves, then the samples of its branches.
  package static func all(in scenario: Scenario) -> [PlacedText] {
    let examples = scenario.moves.flatMap { move in
      move.examples.map { PlacedText($0, at: .example(ofMove: move.name)) }
        + move.counterExamples.map { PlacedText($0, at: .counterExample(ofMove: move.name)) }
    }
    let nodes: [(String?, [Reaction])] = scenario.nodes.map { ($0.name, $0.reactions) } + [(nil, scenario.anywhere)]
    return examples
      + nodes.flatMap { name, reactions in
        reactions.enumerated().flatMap { index, reaction in samples(of: reaction, name, index) }
      }
  }

  private static func samples(of reaction: Reaction, _ node: String?, _ index: Int) -> [PlacedText] {
    func placed(_ text: String, _ quality: Samples.Quality) -> PlacedText {
      PlacedText(text, at: .sample(node: node, index: index, quality))
    }
    return reaction.samples.good.map { placed($0, .good) }
      + reaction.samples.weak.map { placed($0.text, .weak($0.criterion)) }
      + reaction.samples.wrong.map { placed($0, .wrong) }
  }

  // MARK: Rows

  package static let columns = ["kind", "place", "criterion", "text", "about"]

  /// Kind, place, criterion, text, and what the place is about, which is for people alone.
  package func row(in scenario: Scenario) -> [String] {
    switch place {
    case .example(let move): return ["example", move, "", text, scenario.move(move)?.definition ?? ""]
    case .counterExample(let move): return ["not", move, "", text, scenario.move(move)?.definition ?? ""]
    case .sample(let node, let index, let quality):
      let words = quality.inWords.split(separator: " ").map(String.init)
      let reactions = node.map { scenario.node($0)?.reactions ?? [] } ?? scenario.anywhere
      let when = reactions[index].when.map(\.inWords).joined(separator: ", ")
      return [words[0], "\(node ?? "anywhere")/\(index + 1)", words.count > 1 ? words[1] : "", text, when]
    }
  }

  /// What a row says, or what is wrong with it.
  ///
  /// - Parameter fields: kind, place, criterion and text; further ones are for people alone.
  package static func reading(_ fields: [String], in scenario: Scenario) -> Result<PlacedText, Mistake> {
    guard fields.count >= 4 else { return .failure(Mistake("a row has kind, place, criterion and text")) }
    let (kind, place, criterion) = (fields[0].trimmed, fields[1].trimmed, fields[2].trimmed)
    let text = fields[3].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return .failure(Mistake("the text is empty")) }
    let known = scenario.facts.map(\.name) + ["customer", "company"]
    if let name = StructureCheck.placeholders(in: text).first(where: { !known.contains($0.name) })?.name {
      return .failure(Mistake("'{\(name)}' is not the name of a fact", near: known.nearest(to: name)))
    }
    if kind == "example" || kind == "not" {
      guard scenario.move(place) != nil else {
        return .failure(Mistake("no move '\(place)' here", near: scenario.moves.map(\.name).nearest(to: place)))
      }
      return .success(
        PlacedText(text, at: kind == "example" ? .example(ofMove: place) : .counterExample(ofMove: place)))
    }
    return quality(kind, criterion).flatMap { quality in
      branch(place, in: scenario).map { PlacedText(text, at: .sample(node: $0.node, index: $0.index, quality)) }
    }
  }

  /// Why a row cannot be taken.
  package struct Mistake: Error, Hashable {
    package var message: String

    init(_ message: String, near: String? = nil) {
      self.message = near.map { "\(message); did you mean '\($0)'?" } ?? message
    }
  }

  private static func quality(_ kind: String, _ criterion: String) -> Result<Samples.Quality, Mistake> {
    switch kind {
    case "good": return .success(.good)
    case "wrong": return .success(.wrong)
    case "weak":
      guard let criterion = Criterion(rawValue: criterion) else {
        let words = Criterion.allCases.map(\.rawValue)
        return .failure(
          Mistake("'\(criterion)' is no criterion for a weak sample", near: words.nearest(to: criterion)))
      }
      return .success(.weak(criterion))
    default:
      return .failure(Mistake("'\(kind)' is none of example, not, good, weak and wrong"))
    }
  }

  private static func branch(_ place: String, in scenario: Scenario) -> Result<(node: String?, index: Int), Mistake>
  {
    let parts = place.split(separator: "/").map(String.init)
    guard parts.count == 2, let number = Int(parts[1]) else {
      return .failure(
        Mistake("'\(place)' is no branch; write a node and a number, as in '\(scenario.nodes[0].name)/1'"))
    }
    let node = parts[0] == "anywhere" ? nil : scenario.node(parts[0])
    guard node != nil || parts[0] == "anywhere" else {
      let near = scenario.nodes.map(\.name).nearest(to: parts[0])
      return .failure(Mistake("no node '\(parts[0])' here", near: near))
    }
    let count = (node?.reactions ?? scenario.anywhere).count
    guard (1...max(1, count)).contains(number), count > 0 else {
      return .failure(
        Mistake("'\(parts[0])' has \(count == 1 ? "1 branch" : "\(count) branches"); there is no \(number)"))
    }
    return .success((node?.name, number - 1))
  }
}
