import RapportModel

/// A desk action as typed after its name: "20 because it arrived late", "amount=20 reason".
package struct ActionLine: Hashable {
  /// In the order of the action's parameters.
  package var arguments: [Transcript.Field] = []
  package var reason: String?

  /// What to write instead.
  package struct Mistake: Error, Hashable {
    package var message: String
  }

  /// Reads arguments by order or as NAME=VALUE, and a reason after "because".
  ///
  /// The last parameter without choices takes all the words that are left, so that nothing needs quotes.
  ///
  /// - Throws: what to write instead.
  package init(_ text: String, for action: DeskAction) throws(Mistake) {
    let words = Word.split(text)
    let reasonStart = action.takesReason ? words.firstIndex(where: \.isBecause) : nil
    if let reasonStart {
      let reason = words[(reasonStart + 1)...].map(\.text).joined(separator: " ")
      self.reason = reason.isEmpty ? nil : reason
    }
    var values: [String: String] = [:]
    var rest = Array(words[..<(reasonStart ?? words.endIndex)])
    try Self.takeNamed(&rest, into: &values, of: action)
    for parameter in action.parameters where values[parameter.name] == nil && !rest.isEmpty {
      let isLast = parameter == action.parameters.last(where: { values[$0.name] == nil })
      values[parameter.name] = Self.take(parameter, from: &rest, isLast: isLast)
    }
    if let surplus = rest.first {
      throw Mistake(message: "'\(surplus.text)' is one word too many; write \(action.usage)")
    }
    for parameter in action.parameters {
      guard let value = values[parameter.name] else {
        if parameter.isRequired { throw action.lacks(parameter) }
        continue
      }
      arguments.append(Transcript.Field(parameter.name, try parameter.checked(value)))
    }
    if action.kind == .discretionary, reason == nil {
      throw Mistake(message: "this is yours to decide, so say why; write \(action.usage)")
    }
  }

  /// Takes out what is written as NAME=VALUE; the words after it belong to it while the next is no name.
  private static func takeNamed(
    _ words: inout [Word], into values: inout [String: String], of action: DeskAction
  ) throws(Mistake) {
    var rest: [Word] = []
    var open: DeskAction.Parameter?
    for word in words {
      if let (name, value) = word.named {
        guard let parameter = action.parameters.first(where: { $0.name == name }) else {
          let names = action.parameters.map(\.name)
          let cure = names.nearest(to: name).map { "; did you mean '\($0)'?" } ?? "; write \(action.usage)"
          throw Mistake(message: "'/\(action.name)' takes no '\(name)'" + cure)
        }
        values[name] = value
        open = parameter
      } else if let parameter = open, parameter.choices.isEmpty, parameter.kind.mayHoldSpaces {
        values[parameter.name, default: ""] += " " + word.text
      } else {
        rest.append(word)
      }
    }
    words = rest
  }

  private static func take(_ parameter: DeskAction.Parameter, from words: inout [Word], isLast: Bool) -> String {
    // A choice of several words before one of fewer.
    for length in stride(from: words.count, to: 0, by: -1) {
      let start = words[..<length].map(\.text).joined(separator: " ")
      if parameter.choice(start) != nil {
        words.removeFirst(length)
        return start
      }
    }
    let takesAll = isLast && parameter.choices.isEmpty
    let taken = takesAll ? words[...] : words.prefix(1)
    words.removeFirst(taken.count)
    return taken.map(\.text).joined(separator: " ")
  }
}

/// A word of a command line; one in quotes is never a "because".
private struct Word: Hashable {
  var text = ""
  var isQuoted = false

  var isBecause: Bool { !isQuoted && text.lowercased() == "because" }

  /// NAME and VALUE of "NAME=VALUE".
  var named: (name: String, value: String)? {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return nil }
    let name = text[..<sign]
    let isName = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    return isName ? (String(name), String(text[text.index(after: sign)...])) : nil
  }

  /// Split at white space; double quotes hold words together, also after "NAME=".
  static func split(_ line: String) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var isOpen = false
    for character in line {
      if character == "\"", isOpen || word == nil || word?.text.last == "=" {
        isOpen.toggle()
        word = word ?? Word()
        word?.isQuoted = true
      } else if character.isWhitespace, !isOpen {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = word ?? Word()
        word?.text.append(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}

extension DeskAction {
  /// What to type: "/refund AMOUNT because REASON".
  package var usage: String {
    let places = parameters.map { parameter in
      let shown = parameter.choices.isEmpty ? parameter.name.uppercased() : parameter.choices.joined(separator: "|")
      return parameter.isRequired ? shown : "[\(shown)]"
    }
    let reason = kind == .discretionary ? ["because REASON"] : []
    return (["/\(name)"] + places + reason).joined(separator: " ")
  }

  /// Whether "because" begins a reason; in a routine action's free text it is a word like others.
  fileprivate var takesReason: Bool {
    guard kind == .routine, let last = parameters.last else { return true }
    return !(last.kind == .text && last.choices.isEmpty)
  }

  fileprivate func lacks(_ parameter: Parameter) -> ActionLine.Mistake {
    let kind = parameter.kind == .yesNo ? "yes or no" : parameter.kind.rawValue
    let expected = parameter.choices.isEmpty ? kind : "one of " + parameter.choices.joined(separator: ", ")
    return ActionLine.Mistake(message: "'/\(name)' needs \(parameter.name) (\(expected)); write \(usage)")
  }
}

extension DeskAction.Parameter {
  /// The choice that is meant, whatever its capitals.
  fileprivate func choice(_ text: String) -> String? {
    choices.first { $0.lowercased() == text.lowercased() }
  }

  fileprivate func checked(_ value: String) throws(ActionLine.Mistake) -> String {
    if !choices.isEmpty {
      if let choice = choice(value) { return choice }
      // All are listed; "sunday" is no slip of the pen for "monday".
      let near = choices.filter { $0.first == value.lowercased().first }.nearest(to: value)
      let cure = near.map { "; did you mean '\($0)'?" } ?? ""
      throw ActionLine.Mistake(
        message: "\(name) is one of \(choices.joined(separator: ", ")), not '\(value)'" + cure)
    }
    switch kind {
    case .money where Money.hundredths(in: value) == nil:
      throw ActionLine.Mistake(message: "\(name) is an amount such as 20 or 20.50, not '\(value)'")
    case .number where Int(value) == nil:
      throw ActionLine.Mistake(message: "\(name) is a whole number, not '\(value)'")
    case .yesNo where !["yes", "no"].contains(value.lowercased()):
      throw ActionLine.Mistake(message: "\(name) is yes or no, not '\(value)'")
    case .yesNo: return value.lowercased()
    default: return value
    }
  }
}

extension FactKind {
  fileprivate var mayHoldSpaces: Bool {
    switch self {
    case .text, .date, .duration, .article: true
    case .money, .number, .yesNo: false
    }
  }
}
