extension Int {
  /// The largest whole number whose square is not larger.
  var squareRoot: Int {
    guard self > 0 else { return 0 }
    var root = 0
    var bit = 1 << ((bitWidth - 1 - leadingZeroBitCount) & ~1)
    var rest = self
    while bit != 0 {
      if rest >= root + bit {
        rest -= root + bit
        root = (root >> 1) + bit
      } else {
        root >>= 1
      }
      bit >>= 2
    }
    return root
  }

  /// The logarithm to base 2, in 256ths, of a number greater than zero.
  var logarithm: Int {
    let whole = bitWidth - 1 - leadingZeroBitCount
    var mantissa = whole >= 30 ? self >> (whole - 30) : self << (30 - whole)
    var fraction = 0
    for _ in 0..<8 {
      mantissa = (mantissa * mantissa) >> 30
      fraction <<= 1
      if mantissa >= 1 << 31 {
        mantissa >>= 1
        fraction |= 1
      }
    }
    return whole * 256 + fraction
  }
}
