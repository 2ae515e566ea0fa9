/// Adds up digits; numbers too long to count keep their digits as key only.
struct NumberReader {
  var key: [UInt8] = []
  var isWhole = true
  private var whole = 0
  private var fraction: [Int] = []

  var hundredths: Int {
    whole * 100 + (fraction.first ?? 0) * 10 + (fraction.count > 1 ? fraction[1] : 0)
  }

  mutating func add(digit: Int) {
    key.append(UInt8(0x30 + digit))
    if !isWhole {
      fraction.append(digit)
    } else if whole < 100_000_000_000_000 {
      whole = whole * 10 + digit
    }
  }

  mutating func point() {
    isWhole = false
    key.append(UInt8(ascii: "."))
  }
}
