/// How a customer is told to do something.
extension CueWords {
  /// Behind one of these stands what is written on the thing itself.
  static let pressing = keys("press hit hold tap push click")
  static let screens = keys("screen window page message box dialog prompt popup pop-up menu form tab list")
  static let controls = keys("button key switch keys buttons")

  /// What people do with things and screens.
  static let handling = keys(
    "press hold push pull turn switch unplug plug open close click tap select choose enter type go scroll install "
      + "uninstall download restart reboot reset remove insert empty fill wait copy paste delete upload sign "
      + "log check put clean rinse connect disconnect unscrew screw lift")

  /// Before an instruction; "and" alone begins none.
  static let before = keys("then and please now next first")
}
