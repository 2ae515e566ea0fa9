import RapportModel

/// Warns of text that YAML reads as something else than its author: marks that belong to no text, and marks that do
/// and were not meant to.
extension CheckedFile {
  mutating func warnOfMisreadText() {
    for list in tree.flowLists(in: source) { warnOfCommas(in: list) }
    for scalar in tree.plainScalars {
      warnOfCurlyQuotes(around: scalar)
      warnOfDashes(in: scalar)
    }
  }

  /// "[And what, please, went wrong?]" is a list of three.
  ///
  /// An item that begins small behind one that begins large goes on with its sentence.
  private mutating func warnOfCommas(in list: Tree) {
    for (before, item) in zip(list.items, list.items.dropFirst()) {
      guard case .scalar(let first, .plain) = before.content, case .scalar(let second, .plain) = item.content,
        first.first?.isUppercase == true, second.first?.isLowercase == true
      else { continue }
      return warn(
        "comma-in-list", "a comma ends the text before this one, which is an item of its own", at: item.at,
        notes: [.init("put the whole sentence in quotes, \"…\", or write each on a line that begins with '- '")])
    }
  }

  private mutating func warnOfCurlyQuotes(around scalar: Tree) {
    guard let text = scalar.text, let first = text.first, let last = text.last, text.count > 1 else { return }
    let isAround = "“„”".contains(first) && "”“".contains(last) || "‘‚".contains(first) && last == "’"
    let isTorn = "“„".contains(first) && !text.dropFirst().contains { "”“".contains($0) }
    guard isAround || isTorn else { return }
    warn(
      "curly-quotes", "quotation marks of this kind become part of the text", at: scalar.at,
      notes: [.init("write \"…\" around text that needs quotes; other text needs none")])
  }

  /// What looks like an item and is text: "-We tuned it lower", "– We tuned it lower", and "- We tuned it lower" that
  /// stands further right than the item above. Below another text it goes on with it.
  private mutating func warnOfDashes(in scalar: Tree) {
    guard let text = scalar.text else { return }
    for number in scalar.at.line...min(scalar.at.line + Self.longestText, source.lineCount) {
      let line = source.line(number).drop { $0 == 0x20 }
      let column = source.line(number).count - line.count + 1
      let isFirst = number == scalar.at.line
      if isFirst {
        if scalar.at.column != column { continue }
      } else if !text.contains(String(decoding: line, as: UTF8.self).trimmedOfASCIISpace) {
        return
      }
      guard let slip = ItemSlip(line, goesOn: !isFirst) else { continue }
      let at = SourcePosition(line: number, column: column)
      switch slip {
      case .noSpace:
        return warn(
          "dash-without-space", "this is no item of its own: '-' belongs to the text", at: at,
          notes: [.init("put an ordinary space after '-', or the text in quotes when it does begin with '-'")])
      case .otherMark(let mark):
        return warn(
          "not-an-item", "this is no item of its own: '\(mark)' belongs to the text", at: at,
          notes: [
            .init("an item begins with '- ', a hyphen and a space; put the text in quotes when it is meant so")
          ])
      case .tooFarRight:
        return warn(
          "not-an-item", "this is no item of its own: it goes on with the text above", at: at,
          notes: [.init("let its '-' stand right below that of the item before, or put the whole text in quotes")])
      }
    }
  }

  /// So many lines of a text without quotes are looked through.
  private static let longestText = 40
}

/// How the beginning of a line fails to make it an item of a list.
enum ItemSlip: Equatable {
  /// "-We sold it"
  case noSpace
  /// "– We sold it", as word processors write it.
  case otherMark(Character)
  /// "- We sold it" within a text.
  case tooFarRight

  /// - Parameters:
  ///   - line: without its indentation.
  ///   - goesOn: the text began in a line above.
  init?(_ line: ArraySlice<UInt8>, goesOn: Bool) {
    let start = String(decoding: line.prefix(Self.longestStart), as: UTF8.self)
    guard let mark = start.first, let next = start.dropFirst().first else { return nil }
    if mark == "-" {
      if next.isLetter || !next.isASCII {
        self = .noSpace
      } else if next == " ", goesOn {
        self = .tooFarRight
      } else {
        return nil
      }
    } else if Self.marks.contains(mark), next.isWhitespace || next.isLetter && mark != "*" {
      // "*sigh*" is no item, and was not meant as one.
      self = .otherMark(mark)
    } else {
      return nil
    }
  }

  private static let marks: Set<Character> = ["–", "—", "‒", "―", "−", "‐", "‑", "•", "·", "‣", "●", "▪", "◦", "*"]
  /// Enough bytes for a mark and what follows it.
  private static let longestStart = 16
}

extension Tree {
  /// Lists in brackets.
  fileprivate func flowLists(in source: Source) -> [Tree] {
    switch content {
    case .scalar: return []
    case .list(let items):
      let inner = items.flatMap { $0.flowLists(in: source) }
      return source.byte(at: at) == UInt8(ascii: "[") ? [self] + inner : inner
    case .mapping(let entries): return entries.flatMap { $0.value.flowLists(in: source) }
    }
  }
}
