import RapportModel
import Testing

@testable import AuthoredFiles

@Suite struct MutationTests {
  static func tree(of good: Fixtures.Good) -> Tree {
    let outcome = CheckedFile.reading(good.bytes, file: good.name, as: good.kind)
    guard let file = outcome.file else { fatalError("\(outcome.diagnostics)") }
    return file.tree
  }

  static let mutations: [(good: Fixtures.Good, mutations: Mutations)] = Fixtures.good.map {
    ($0, Mutations(tree(of: $0), kind: $0.kind))
  }

  @Test(arguments: Fixtures.good) func `good files are good`(good: Fixtures.Good) {
    #expect(Fixtures.diagnostics(of: good.kind, at: good.path, holding: good.bytes) == [])
    let written = Emitter(Self.tree(of: good)).text
    #expect(Fixtures.diagnostics(of: good.kind, at: good.path, holding: Array(written.utf8)) == [])
  }

  @Test func `the good files hold every key of every table`() {
    let seen = Self.mutations.reduce(into: Set<String>()) { $0.formUnion($1.mutations.seen) }
    for kind in KeyTable.FileKind.allCases {
      for shape in ReferencePage.shapes(from: kind.shape) {
        for key in shape.keys {
          #expect(seen.contains("\(shape.name) / \(key.name)"), "\(shape.name) / \(key.name)")
        }
      }
    }
  }

  @Test(arguments: Fixtures.good) func `every key made wrong is reported where it stands`(good: Fixtures.Good) {
    let mutations = Self.mutations.first { $0.good.path == good.path }!.mutations.all
    #expect(mutations.count > 20)
    for mutation in mutations {
      let written = Emitter(mutation.tree)
      let expected =
        switch mutation.place {
        case .key(let path): written.keys[path]
        case .value(let path): written.values[path]
        case .text(let path): written.values[path].map { SourcePosition(line: $0.line, column: $0.column + 1) }
        }
      let found = Fixtures.diagnostics(of: good.kind, at: good.path, holding: Array(written.text.utf8))
      #expect(
        found.contains { $0.code == mutation.code && $0.position == expected },
        "\(mutation) at \(expected.map { "\($0.line):\($0.column)" } ?? "?"): found \(found.prefix(4).map { "\($0.code) \($0.position?.line ?? 0):\($0.position?.column ?? 0)" })"
      )
    }
  }
}
