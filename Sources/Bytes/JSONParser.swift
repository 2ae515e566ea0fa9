/// A strict reader that goes over the bytes once.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private var depth = 0
  /// A name that an object had twice, and where the first such object begins.
  private(set) var repeated: (name: String, start: Int)?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func value() throws(JSONError) -> JSON {
    skipSpace()
    guard let byte = peek else { throw error("expected a value") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error("expected a value")
    }
  }

  /// That an object had a name twice.
  var repeatError: JSONError? {
    repeated.map { error("an object has the name '\($0.name)' twice", at: $0.start) }
  }

  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw error("expected nothing more after the value") }
  }

  /// - Parameter element: takes each with the bytes that it was read from, and a name that it has twice.
  mutating func topLevelArray(_ element: (JSON, Range<Int>, JSONError?) -> Void) throws(JSONError) {
    skipSpace()
    try take("[", "expected an array")
    depth += 1
    skipSpace()
    if skip("]") { return }
    while true {
      skipSpace()
      let start = position
      let value = try value()
      element(value, start..<position, repeatError)
      repeated = nil
      skipSpace()
      if skip("]") { return }
      try take(",", "expected ',' or ']' after an element")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    guard depth < JSON.depthLimit else {
      throw error("arrays and objects stand more than \(JSON.depthLimit) deep in one another")
    }
    depth += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONError) -> JSON {
    position += 1
    var values: [JSON] = []
    skipSpace()
    if skip("]") { return .array([]) }
    while true {
      values.append(try value())
      skipSpace()
      if skip("]") { return .array(values) }
      try take(",", "expected ',' or ']' after an element")
    }
  }

  private mutating func object() throws(JSONError) -> JSON {
    let start = position
    position += 1
    var members: [JSON.Member] = []
    skipSpace()
    if skip("}") { return .object([]) }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("expected a name in double quotes") }
      let name = try string()
      skipSpace()
      try take(":", "expected ':' after a name")
      members.append(JSON.Member(name, try value()))
      skipSpace()
      if skip("}") {
        guard let name = members.repeatedName else { return .object(members) }
        repeated = repeated ?? (name, start)
        return .object(members.lastOfEachName())
      }
      try take(",", "expected ',' or '}' after a member")
    }
  }
}

// MARK: - Small steps

extension JSONParser {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  func error(_ message: String, at offset: Int? = nil) -> JSONError {
    JSONError(message, at: offset ?? position, in: bytes)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func take(_ character: Unicode.Scalar, _ message: String) throws(JSONError) {
    guard skip(character) else { throw error(message) }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard peek == word.utf8Start[index] else { throw error("expected '\(word)'") }
      position += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = skip("-")
    if skip("0") {
      if let byte = peek, byte.isDigit { throw error("a number does not begin with 0") }
    } else {
      try digits()
    }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    guard let byte = peek, byte.isDigit else { throw error("expected a digit") }
    while let byte = peek, byte.isDigit { position += 1 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

extension [JSON.Member] {
  /// Of members of the same name the last value, in the place of the first.
  fileprivate func lastOfEachName() -> [JSON.Member] {
    var places: [String: Int] = [:]
    places.reserveCapacity(count)
    var members: [JSON.Member] = []
    for member in self {
      if let place = places[member.name] {
        members[place].value = member.value
      } else {
        places[member.name] = members.count
        members.append(member)
      }
    }
    return members
  }

  /// The first that stands again; few are compared with one another.
  fileprivate var repeatedName: String? {
    if count > 16 {
      var names: Set<String> = []
      names.reserveCapacity(count)
      return first { !names.insert($0.name).inserted }?.name
    }
    for (index, member) in enumerated() {
      for earlier in self[..<index] where earlier.name == member.name { return member.name }
    }
    return nil
  }
}
