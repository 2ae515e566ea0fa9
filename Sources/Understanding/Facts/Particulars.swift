import RapportModel

/// What a text names that is peculiar to its case: money, dates, times, order numbers.
package enum Particulars {
  package enum Kind: String, Sendable {
    case amount, date, time, number
  }

  package struct Found: Sendable, Hashable {
    package var kind: Kind
    package var span: Span
  }

  /// In text order, without overlaps.
  package static func found(in text: String) -> [Found] {
    let parsed = Tokenizer.text(of: Array(text.utf8))
    let values = ValueReader.values(in: parsed.tokens).compactMap { value -> Found? in
      guard let kind = value.value.kind.particular else { return nil }
      return Found(kind: kind, span: parsed.span(of: value.range))
    }
    let numbers = references(in: text).filter { number in !values.contains { $0.span.overlaps(number.span) } }
    return (values + numbers).sorted { $0.span < $1.span }
  }

  /// Order, invoice and parcel numbers: five characters or more of digits, capitals and hyphens, of which three are
  /// digits.
  private static func references(in text: String) -> [Found] {
    let bytes = Array(text.utf8)
    var found: [Found] = []
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex { !$0.isOfReference } ?? bytes.count
      if end == at {
        at += 1
        continue
      }
      var last = end
      while last > at, bytes[last - 1] == UInt8(ascii: "-") { last -= 1 }
      let isWord = (at == 0 || !bytes[at - 1].isLetter) && (end == bytes.count || !bytes[end].isLetter)
      let digits = bytes[at..<last].count { (0x30...0x39).contains($0) }
      if isWord, last - at >= 5, digits >= 3 { found.append(Found(kind: .number, span: Span(at, last))) }
      at = end
    }
    return found
  }
}

extension Value.Kind {
  fileprivate var particular: Particulars.Kind? {
    switch self {
    case .money: .amount
    case .duration: .time
    case .date: .date
    case .number: nil
    }
  }
}

extension UInt8 {
  fileprivate var isOfReference: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || self == UInt8(ascii: "-")
  }

  /// Of any alphabet: what is no ASCII counts as one.
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0x80 }
}
