/// Faults, and whose they are.
extension CueWords {
  /// An unclear clause with one of these may own a fault.
  static let fault = keys("fault mistake responsible blame sorry apologise apologize error failing failed")

  /// With one of `ours` just before it, one of these is owned.
  static let owned = keys("fault mistake failing failure error oversight slip blame responsibility")

  static let ours = keys("our my")
}
