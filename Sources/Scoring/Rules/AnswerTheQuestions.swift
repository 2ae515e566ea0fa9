import RapportModel

extension Rule {
  static let answerTheQuestions = Rule(
    "AnswerTheQuestions", .clarity, rests: .state,
    means: "Each question of the customer is answered before they have to speak again; three quarters when later, "
      + "and in a recording a quarter when the customer's last word does not take it, and in full when it takes what "
      + "was said, whatever that was; what may be a reproach weighs half and is taken up by its reason, too, "
      + "by an apology for a half, and a proposal only counts where it is taken up.",
    source: .decision("A customer who has to ask twice has lost a turn, and yet a late answer is an answer."),
    helpedBy: ["explains-reason"]
  ) { rule, conversation in
    let of = Tenths(8)
    return conversation.questions.map { question in
      switch question.answer {
      case .atOnce(let turn):
        rule.earned(of, of: of, at: turn, "answered: \(question.text)")
      case .later(let turn):
        rule.earned(Tenths(6), of: of, at: turn, "answered late: \(question.text)")
      case .taken(let turn):
        rule.earned(of, of: of, at: turn, "the customer takes what was said: \(question.text)")
      case .takenUp(let turn):
        rule.earned(
          Tenths(4), of: Tenths(4), at: turn,
          "\(question.purpose == .proposal ? "a proposal" : "a reproach") in the form of a question is taken up: "
            + question.text)
      case .soothed(let turn):
        rule.earned(
          Tenths(2), of: Tenths(4), at: turn,
          "a reproach in the form of a question is met with an apology, and no reason is given: \(question.text)")
      case .inVain(let turn):
        rule.earned(
          question.purpose == .reproach ? Tenths(1) : Tenths(2), of: question.purpose == .reproach ? Tenths(4) : of,
          at: turn,
          "a reply speaks to it, and the customer comes back to the matter: \(question.text)")
      case .missing:
        switch question.purpose {
        case .answer: rule.missed(of: of, at: question.turn, "not answered: \(question.text)")
        case .deed: rule.missed(of: of, at: question.turn, "asked for, and not taken up: \(question.text)")
        case .reproach, .proposal:
          rule.missed(
            of: Tenths(4), at: question.turn,
            "a reproach in the form of a question is not taken up: \(question.text)")
        }
      case .unclear:
        rule.notJudged(at: question.turn, "whether this was answered is unclear: \(question.text)")
      }
    }
  }
}
