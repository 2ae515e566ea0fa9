/// A JSON value that keeps what was written: the order of members, and numbers digit by digit.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  /// As written: "12.50", "18446744073709551615", "1e999".
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value in an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member; nil when this is no object or has no such member.
  package subscript(name: String) -> JSON? {
    members?.first { $0.name == name }?.value
  }
}

extension JSON {
  package var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var elements: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A whole number that fits: 3, 3.0 and 3e0 are 3; nil for 3.5 and for what is no number.
  package var intValue: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
  }

  /// A whole number from 0 that fits into 64 bits, exact over the whole range when written in digits alone.
  package var uint64Value: UInt64? {
    guard case .number(let text) = self else { return nil }
    return UInt64(text) ?? Double(text).flatMap { UInt64(exactly: $0) }
  }

  /// The nearest finite number of double precision; nil when it is too large, as 1e999 is.
  package var doubleValue: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else { return nil }
    return value
  }
}

extension JSON {
  package init(_ value: Int) { self = .number(String(value)) }

  /// The shortest digits that read back as the same number, whole ones without a decimal point.
  ///
  /// The number is finite.
  package init(_ value: Double) {
    precondition(value.isFinite, "JSON has no infinity")
    let text = value == 0 ? "0" : value.description
    self = .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// The string, or null.
  package init(_ value: String?) { self = value.map { .string($0) } ?? .null }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self.init(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSON {
  /// A share in whole thousandths as a decimal, at least one digit after the point: 0.91, 1.0.
  package static func thousandths(_ count: Int) -> JSON {
    let magnitude = count.magnitude
    let padded =
      String(repeating: "0", count: max(0, 3 - String(magnitude % 1000).count)) + String(magnitude % 1000)
    var digits = padded
    while digits.count > 1 && digits.hasSuffix("0") { digits.removeLast() }
    return .number("\(count < 0 ? "-" : "")\(magnitude / 1000).\(digits)")
  }
}
