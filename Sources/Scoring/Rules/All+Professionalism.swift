extension Rule {
  static let professionalism: [Rule] = [doNotBlame, doNotDismiss, doNotMock, doNotShout, doNoHarm]
}

extension Rule.Source {
  /// Why a tone that is read from words costs, and yet is critical only when a person confirms it.
  static let tone = Self.decision(
    "What hurts the customer costs. Yet where 2 % of replies fail, a reader with a sensitivity of 90 % and a "
      + "specificity of 97 % is wrong in 62 % of its reports, so a person decides what is critical.")
}
