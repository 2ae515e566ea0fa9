import AuthoredFiles
import RapportModel
import Shipped
import Testing

/// Whether the library makes its angry, helpless or mistaken customers of one kind: what they do is drawn without
/// a look at their name, their age or how they know English.
@Suite struct WhoIsShownTests {
  /// A customer of the library, in the words of the table.
  struct Person: Hashable {
    var traits: [String: Bool]
    var groups: [String: String]
  }

  /// Surnames that are long at home in Britain; judged by hand, for no file says where a name comes from.
  static let homeNames: Set = ["Fell", "Kelso", "Hallett", "Clarke", "Prothero", "Whitlock", "Aldous", "Penrose"]
  static let traits = ["sours quickly", "knows little", "is mistaken"]
  static let groups = ["name", "age", "English"]

  static let people: [Person] = {
    let library = ShippedLibraryTests.library
    let scenarios = library.scenarios().compactMap { library.scenario($0.id).value }
    let byPersona = Dictionary(grouping: scenarios, by: \.persona.id)
    return byPersona.values.compactMap { scenarios -> Person? in
      guard let persona = scenarios.first?.persona, let age = persona.age else { return nil }
      let surname = persona.name.split(separator: " ").last.map(String.init) ?? ""
      return Person(
        traits: [
          "sours quickly": persona.temperament.sours >= 110, "knows little": persona.knowHow == .little,
          "is mistaken": scenarios.contains { !$0.mistaken.isEmpty },
        ],
        groups: [
          "name": homeNames.contains(surname) ? "British" : "from elsewhere",
          "age": age < 40 ? "under 40" : age < 60 ? "40 to 59" : "60 and over",
          "English": persona.english == .first ? "first language" : "learnt",
        ])
    }
  }()

  /// Of each group the people who show a trait, and all of them.
  static func counts(_ trait: String, by group: String) -> [(group: String, showing: Int, all: Int)] {
    Dictionary(grouping: people) { $0.groups[group] ?? "" }
      .map { ($0.key, $0.value.count { $0.traits[trait] == true }, $0.value.count) }
      .sorted { $0.0 < $1.0 }
  }

  /// Pearson's mean square contingency, from 0 (independent) to 1 (one tells the other) for a yes or no.
  static func contingency(_ trait: String, by group: String) -> Double {
    let rows = counts(trait, by: group)
    let share = Double(rows.map(\.showing).reduce(0, +)) / Double(people.count)
    guard share > 0, share < 1 else { return 0 }
    let squares = rows.map { row -> Double in
      let expected = share * Double(row.all)
      let off = Double(row.showing) - expected
      return off * off / expected + off * off / (Double(row.all) - expected)
    }
    return squares.reduce(0, +) / Double(people.count)
  }

  @Test func temperamentCompetenceAndErrorDoNotGoWithNameAgeOrEnglish() {
    #expect(Self.people.count >= 10)
    print("Who is shown, of \(Self.people.count) customers: how many of each group")
    for trait in Self.traits {
      for group in Self.groups {
        let cells = Self.counts(trait, by: group).map { "\($0.group) \($0.showing) of \($0.all)" }
        print("  \(trait), by \(group): \(cells.joined(separator: ", "))")
        #expect(Self.contingency(trait, by: group) < 0.25, "\(trait) goes with \(group)")
      }
    }
  }
}
