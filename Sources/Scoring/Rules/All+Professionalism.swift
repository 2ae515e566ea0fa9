extension Rule {
  static let professionalism: [Rule] = [doNotBlame, doNotDismiss, doNotMock, doNotShout]
}
