/// Amounts of money as authors and trainees write them.
package enum Money {
  /// "£20", "20.50", "20 GBP" in hundredths; nil when it is no amount.
  package static func hundredths(in text: String) -> Int? {
    var digits = 0
    var decimals: Int?
    var hasDigit = false
    var isOver = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard !isOver, digits < 1_000_000_000_000, (decimals ?? 0) < 2 else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
        hasDigit = true
      case UInt8(ascii: "."):
        guard decimals == nil, hasDigit else { return nil }
        decimals = 0
      case UInt8(ascii: ","): guard hasDigit, decimals == nil else { return nil }
      case UInt8(ascii: "-"): return nil
      default: isOver = hasDigit
      }
    }
    guard hasDigit else { return nil }
    return digits * (decimals == 2 ? 1 : decimals == 1 ? 10 : 100)
  }

  /// "20" or "20.50".
  package static func text(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
