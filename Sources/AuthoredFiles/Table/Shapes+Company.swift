import RapportModel

extension KeyTable.Shape {
  static let company = Self(
    "company", "What scenarios share.",
    [
      .init("format", .format, required: true, "`company/1`"),
      .init("name", .text, required: true, "`Harbour Home`"),
      .init("about", .text, "One line for the brief."),
      .init("actions", .named(.action, .keys(.companyAction)), "What can be done at the desk."),
      .init("policies", .named(.policy, .keys(.article)), "Shown by `/policy`."),
      .init("articles", .named(.article, .keys(.article)), "The knowledge base, shown by `/kb`."),
      .init("required sentences", .named(.sentence, .keys(.sentence)), "Sentences that must be said."),
      .init("house phrases", .list(.text), "Set phrases that are never called templated."),
      .init("norms", .keys(.norms), "How the company speaks."),
      .init(
        "verified when", .conditions, "What counts as having verified the customer; nothing needs it unless given."),
      .init("escalation", .keys(.escalations), "When a case must, may or must not go to somebody else."),
    ])

  static let companyAction = Self(
    "company's action", "What the trainee can do at the desk.",
    [
      .init("title", .text, required: true, "One line for help: `book a free repair`."),
      .init("kind", .words(DeskAction.Kind.self), "Whose decision it is; `routine` unless given."),
      .init(
        "arguments", .named(.argument, .either(.words(FactKind.self), .keys(.argument))),
        "What is given with it, in this order."),
      .init("limit", .money, "The largest amount the agent may decide."),
      .init("needs", .conditions, "The desk refuses until these hold."),
      .init("permitted when", .conditions, "Otherwise the desk does it, and it is against policy."),
      .init("refused", .line, "What the desk shows when it refuses."),
      .init("result", .line, "What the desk shows when it is done."),
      .init("reveals", .list(.name(.fact)), "Facts that the agent knows afterwards."),
      .init("claimed by", .lines, "How a reply says that it has been or will be done."),
    ])

  static let action = Self(
    "action",
    "As a company's. The keys given change the company's action of that name; a new action needs a title.",
    companyAction.keys.map { KeyTable.Key($0.name, $0.kind, $0.about) })

  static let argument = Self(
    "argument", "What is given with an action; the kind alone is the short form.",
    [
      .init("kind", .words(FactKind.self), required: true, "What kind of value."),
      .init("choices", .list(.text), "What may be given; anything of the kind unless given."),
      .init("optional", .yesNo, "It may be left out."),
    ])

  static let article = Self(
    "article", "A policy or an article of the knowledge base.",
    [
      .init("title", .text, "Its name; made from the id unless given."),
      .init("text", .text, required: true, "What it says."),
    ])

  static let sentence = Self(
    "required sentence", "A sentence that must be said; one of `verbatim` and `paraphrase` is needed.",
    [
      .init("when", .conditions, "Always unless given."),
      .init("verbatim", .text, "Word for word."),
      .init("paraphrase", .patterns, "Patterns of which one is enough."),
    ],
    rules: [.atLeastOne(["verbatim", "paraphrase"]), .notBoth("verbatim", "paraphrase")])

  static let norms = Self(
    "norms", "How the company speaks.",
    [
      .init("address", .words(Company.Norms.Address.self), "`as they like` unless given."),
      .init("formality", .words(Company.Norms.Formality.self), "`plain` unless given."),
      .init("small talk", .words(Company.Norms.SmallTalk.self), "`brief` unless given."),
      .init("emoji", .words(Company.Norms.Emoji.self), "`sparing` unless given."),
    ])

  static let escalations = Self(
    "escalation", "When a case must, may or must not go to somebody else.",
    [
      .init("must", .list(.keys(.escalation)), "Not doing it fails the conversation."),
      .init("may", .list(.keys(.escalation)), "Where it is right to."),
      .init("must not", .list(.keys(.escalation)), "Where it is passing the buck."),
    ])

  static let escalation = Self(
    "escalation rule", "One of the rules.",
    [
      .init("to", .text, required: true, "Who takes it: `the safety team`."),
      .init("when", .conditions, required: true, "All must hold."),
      .init("because", .text, "Why, in one line."),
    ])
}
