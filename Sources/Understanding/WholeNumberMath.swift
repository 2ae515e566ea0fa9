extension Int {
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
