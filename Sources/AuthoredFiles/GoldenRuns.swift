import RapportModel

/// Whole conversations that authors keep with their scenarios; each file is read once.
///
/// They stand as files `conversation/1` in the folder `conversations` beside a scenario, and wherever else the user says;
/// there also as text, a line a reply or desk action as typed in `practice`: "SCENARIO.NAME.txt",
/// "SCENARIO+VARIANT.NAME.txt".
package struct GoldenRuns {
  /// A conversation before its scenario is known.
  private struct Draft {
    var id: String
    var scenario: String
    var variant: String?
    var file: String
    var script: (Scenario) -> ConversationScript
  }

  /// Of paths that the user gave and that are not there.
  package private(set) var mistakes: [Diagnostic] = []
  private let library: Library
  private var given: [Draft] = []
  private var beside: [String: [Draft]] = [:]

  /// - Parameter paths: files and folders that are looked at for every scenario.
  package init(_ library: Library, at paths: [String] = []) {
    self.library = library
    for path in paths {
      if FileReading.isFolder(path) {
        let names = FileReading.names(in: path) + FileReading.names(in: path, endingIn: ".txt")
        given += names.sorted().compactMap { Self.draft(at: "\(path)/\($0)") }
      } else if case .failure(let mistake) = FileReading.bytes(of: path) {
        mistakes.append(mistake.diagnostic)
      } else {
        given += [Self.draft(at: path)].compactMap(\.self)
      }
    }
  }

  /// Those with a scenario and its variants, in the order of their files. What is wrong in one is for `test` to say.
  package mutating func runs(with sampled: SampledScenario) -> [ConversationScript] {
    let scenario = sampled.scenario
    let drafts = besideScenario(at: sampled.file) + given
    return drafts.filter { $0.scenario == scenario.id }.compactMap { draft in
      guard let variant = draft.variant else { return draft.script(scenario) }
      return scenario.applying(variant: variant).map(draft.script)
    }
  }

  private mutating func besideScenario(at file: String) -> [Draft] {
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    if let known = beside[folder] { return known }
    // One that ships has its folder inside the program.
    let found: [Library.Found]
    if FileReading.exists(file) {
      let paths = FileReading.names(in: "\(folder)/conversations").map { "\(folder)/conversations/\($0)" }
      found = paths.compactMap { try? Library.found(at: $0).get() }
    } else {
      found = library.entries(in: "conversations/").compactMap { entry in
        try? library.find(entry.id, in: "conversations/")?.get()
      }
    }
    let drafts = found.compactMap(Self.draft)
    beside[folder] = drafts
    return drafts
  }

  private static func draft(at path: String) -> Draft? {
    guard case .success(let found) = Library.found(at: path) else { return nil }
    return path.hasSuffix(".txt") ? textDraft(of: found) : draft(of: found)
  }

  private static func draft(of found: Library.Found) -> Draft? {
    let outcome = CheckedFile.reading(found.bytes, file: found.name, as: nil)
    let isUsable = !outcome.diagnostics.contains { $0.severity == .error }
    guard let file = outcome.file, file.kind == .conversation, isUsable, let scenario = file.tree["scenario"]?.text
    else { return nil }
    return Draft(id: found.id, scenario: scenario, variant: file.tree["variant"]?.text, file: found.name) {
      Build.conversation(file.tree, id: found.id, scenario: $0, file: found.name)
    }
  }

  private static func textDraft(of found: Library.Found) -> Draft? {
    let id = String(found.id.dropLast(".txt".count))
    guard let name = id.split(separator: ".").first else { return nil }
    let parts = name.split(separator: "+", maxSplits: 1).map(String.init)
    let lines = String(decoding: found.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let says = lines.map { String($0).trimmed }.filter { !$0.isEmpty }.map { ConversationScript.Line($0) }
    return Draft(id: id, scenario: parts[0], variant: parts.count > 1 ? parts[1] : nil, file: found.name) {
      ConversationScript(id: id, scenario: $0, says: says, file: found.name)
    }
  }
}
