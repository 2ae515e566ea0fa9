import Bytes

/// The key table as JSON Schema (draft 7), for editors that complete and check.
struct JSONSchema {
  private let kind: KeyTable.FileKind
  private var definitions: [(name: String, schema: JSON)] = []
  private var begun: Set<String> = []

  private init(_ kind: KeyTable.FileKind) {
    self.kind = kind
  }

  /// The schema of a kind of file, indented, with a line end.
  static func text(of kind: KeyTable.FileKind) -> String {
    var schema = JSONSchema(kind)
    guard case .object(let root) = schema.object(kind.shape) else { return "" }
    schema.define("condition") { _ in condition }
    let members: [JSON.Member] =
      [
        .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
        .init("title", .string("Rapport \(kind.format)")),
      ] + root + [
        .init(
          "definitions", .object(schema.definitions.sorted { $0.name < $1.name }.map { .init($0.name, $0.schema) }))
      ]
    return JSON.object(members).indented + "\n"
  }

  private mutating func define(_ name: String, _ make: (inout JSONSchema) -> JSON) {
    guard begun.insert(name).inserted else { return }
    let schema = make(&self)
    definitions.append((name, schema))
  }

  private static func reference(_ name: String) -> JSON { ["$ref": .string("#/definitions/\(name)")] }

  private mutating func object(_ shape: KeyTable.Shape) -> JSON {
    let properties = shape.keys.map { key -> JSON.Member in
      var schema = self.schema(key.kind)
      if case .object(let members) = schema {
        // Beside a $ref other words are ignored.
        let described: [JSON.Member] = [.init("description", .string(StructureCheck.plain(key.about)))]
        schema =
          members.contains { $0.name == "$ref" }
          ? .object(described + [.init("allOf", [schema])]) : .object(described + members)
      }
      return .init(key.name, schema)
    }
    var members: [JSON.Member] = [
      .init("description", .string(StructureCheck.plain(shape.about))), .init("type", "object"),
      .init("properties", .object(properties)), .init("additionalProperties", false), .init("minProperties", 1),
    ]
    let required = shape.keys.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    if !shape.rules.isEmpty { members.append(.init("allOf", .array(shape.rules.map(Self.rule)))) }
    return .object(members)
  }

  private static func rule(_ rule: KeyTable.Rule) -> JSON {
    switch rule {
    case .atLeastOne(let keys): ["anyOf": .array(keys.map { ["required": [.string($0)]] })]
    case .notBoth(let one, let other): ["not": ["required": [.string(one), .string(other)]]]
    case .needs(let one, let other): .object([.init("dependencies", .object([.init(one, [.string(other)])]))])
    }
  }

  private mutating func schema(_ kind: KeyTable.Kind) -> JSON {
    switch kind {
    case .text, .line, .pattern, .name, .factValue, .money: return Self.text
    case .id: return ["type": "string", "pattern": .string("^\(ConditionGrammar.name)$")]
    case .days: return ["type": "string", "pattern": "^[0-9]{1,4} +(day|days|week|weeks)$"]
    case .oneOf(let words): return ["enum": .array(words.map { .string($0) })]
    case .number(let range):
      return ["type": "integer", "minimum": JSON(range.lowerBound), "maximum": JSON(range.upperBound)]
    case .band: return Self.band
    case .yesNo: return ["enum": [true, false, "yes", "no", "true", "false"]]
    case .condition: return Self.reference("condition")
    case .list(let inner):
      let item = schema(inner)
      return ["anyOf": [item, ["type": "array", "items": item, "minItems": 1]]]
    case .keys(let shape):
      define(shape.name) { $0.object(shape) }
      return Self.reference(shape.name.replacing(" ", with: "%20"))
    case .named(_, let inner):
      return [
        "type": "object", "propertyNames": ["pattern": .string("^\(ConditionGrammar.name)$")],
        "additionalProperties": schema(inner), "minProperties": 1,
      ]
    case .byWord(let words, let inner):
      return [
        "type": "object", "propertyNames": ["enum": .array(words.map { .string($0) })],
        "additionalProperties": schema(inner), "minProperties": 1,
      ]
    case .either(let short, let long): return ["anyOf": [schema(short), schema(long)]]
    case .format: return ["const": .string(self.kind.format)]
    }
  }

  /// What YAML takes for a number or for yes and no is text where text is expected.
  private static let text: JSON = ["type": ["string", "number", "boolean"], "pattern": "\\S"]

  private static let band: JSON = {
    let score = "(100(\\.0)?|[0-9]{1,2}(\\.[0-9])?)"
    return [
      "anyOf": [
        ["type": "integer", "minimum": 0, "maximum": 100],
        ["type": "string", "pattern": .string("^\(score)\\.\\.\(score)$")],
      ]
    ]
  }()

  private static var condition: JSON {
    let leaves = ConditionGrammar.leaves.filter { !$0.schema.isEmpty }
    let forms = leaves.map { "\($0.begins) \($0.schema)".replacing(" ", with: "\\s+") }
    let several: JSON = [
      "anyOf": [reference("condition"), ["type": "array", "items": reference("condition"), "minItems": 1]]
    ]
    return [
      "description": "A few words, or 'any:' or 'not:' with further conditions",
      "anyOf": [
        ["type": "string", "pattern": .string("^\\s*(not\\s+)*(\(forms.joined(separator: "|")))\\s*$")],
        [
          "type": "object", "properties": ["any": several, "not": several], "additionalProperties": false,
          "minProperties": 1, "maxProperties": 1,
        ],
      ],
    ]
  }
}

extension JSON {
  /// On several lines, indented by two.
  fileprivate var indented: String { indented(by: 0) }

  private func indented(by depth: Int) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(JSON.string($0.name).text): \($0.value.indented(by: depth + 1))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    case .array(let values) where values.contains { $0.members != nil }:
      let lines = values.map { inner + $0.indented(by: depth + 1) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    default: return text
    }
  }
}
