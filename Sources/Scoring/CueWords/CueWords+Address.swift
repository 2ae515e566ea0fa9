/// How somebody is spoken to.
extension CueWords {
  /// A sentence with one of these speaks to the customer.
  static let you = keys("you your yours you'll you've you're")

  /// One of these is polite.
  static let courtesy = keys("please thank thanks kindly would could may welcome happy glad appreciate pleasure")
}

/// How customers say who they are, and how anyone is addressed.
extension CueWords {
  static let introducing = keys("is it's i'm am of name's name under this")
  static let introducingOneself = keys("it's i'm am")
  static let isAlone = Word.key("is")
  static let thisAlone = Word.key("this")
  static let naming = keys("name name's called")
  static let signingOff = keys(
    "regards best thanks thank sincerely faithfully wishes yours truly cheers respectfully you greetings")
  static let formsOfAddress = keys("mr mrs ms miss mx dr")
  static let addressing = keys("dear hello hi")
  static let anybody = keys("valued customer sir madam user client guest member")

  static let greeting = keys("hi hello hey hiya greetings")
  static let whoeverIsThere = keys(
    "there friend friends mate buddy sir madam team everyone everybody folks guys all")
  /// Said on meeting and parting, these say nothing of a matter.
  static let meeting = keys("hi hello hey hiya greetings bye goodbye")
  /// And these, said by who answers.
  static let meetingAnswers = meeting.union(keys("problem worries sorry thanks thank"))
  /// "Wrong number", "wrong person, sorry".
  static let misdirected = keys("wrong number person chat window company department sorry")
  static let wrongAlone = Word.key("wrong")
}
