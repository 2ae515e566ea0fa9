/// How questions begin.
extension CueWords {
  /// A sentence that begins with one of these asks, if its words are in a question's order.
  static let questions = keys("what why how when where which who whose")

  static let orAlone = Word.key("or")
  static let why = Word.key("why")
  static let how = Word.key("how")
  static let which = Word.key("which")
  static let whose = Word.key("whose")
  static let about = Word.key("about")
  /// Before whom or what is told to do something one of these proposes it, behind "why".
  static let unwilling = keys("not don't can't won't couldn't dont cant")
  /// Behind "why don't" one of these is told what to do.
  static let proposedTo = keys("you they we")
  /// What a company owes anyone, so that whoever asks why they do not reproaches: "why don't you reply?"
  static let owed = keys(
    "reply answer respond call tell say explain help care listen know understand see have get do work keep contact read "
      + "solve fix pay give let admit apologise apologize even ever just")
  /// With something better behind it one of these proposes: "wouldn't it be better to".
  static let proposing = keys("would wouldn't isn't is")
  /// What is proposed is thanked for by one of these names.
  static let proposals = keys(
    "suggestion suggestions idea ideas proposal proposals feedback advice opinion opinions comment comments requirement "
      + "requirements wish wishes request input")
  /// Of a proposal one of these says that it was heard.
  static let valuing = keys("value consider considered consideration adopt adopted good great noted interesting")
  static let when = Word.key("when")
  static let `where` = Word.key("where")
  static let who = Word.key("who")
  static let come = Word.key("come")

  /// Behind "how" one of these asks for an amount.
  static let measures = keys("much many long often far big large small old soon fast heavy wide high tall")

  /// Behind "what" or "which" one of these asks for a time.
  static let timeKinds = keys("time day date month year week hours")

  /// With "you" behind it, one of these asks for a deed.
  static let askingPolitely = keys("can could will would can't couldn't won't please")

  /// A question with one of these is met by telling what to do.
  static let ways = keys("can could may able possible way ways solution how where")
  static let doing = keys("do way ways solution step steps about")
  /// "Can I", "is there a way", but not "can they".
  static let askers = keys("i we it there one you")

  /// With one of these first and a subject behind it, a sentence asks: "Can I pay by card".
  static let inverting = keys("can could will would is are was does did has isn't aren't can't doesn't")

  /// With one of these first it does so only with a pronoun behind it: "Have you", but not "Have a nice day".
  static let ordering = keys("have do don't")
  static let pronouns = keys("i you we they he she it")

  /// These may stand before the first word of a question.
  static let beforeQuestions = keys("and so but wow oh ah well okay ok right great thanks really seriously")

  /// With one of these near its beginning what looks like a statement may still ask.
  static let modals = keys("can could will would should shall may might any")

  static let auxiliaries = keys(
    "is are was were am do does did can could will would shall should must may might has have had isn't aren't wasn't "
      + "weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't happens happened")

  /// What a verb is said of.
  static let subjects = keys(
    "i you we they he she it this that these those there my our your the a an i'm i've i'd i'll you're you've it's "
      + "they're we're any anyone someone somebody")

  /// Between a verb of asking and what is asked these may stand: "tell me exactly how".
  static let besideTold = keys("me us please exactly just about of precisely first")
  static let wondering = keys("wonder wondering curious")
  static let wantingToKnow = keys("know hear learn understand ask")
  static let wishingToKnow = keys("want wanted need like love wish i'd we'd")
  static let tellingMe = keys("tell explain")
  static let what = Word.key("what")
  static let articles = keys("a an")
  static let yesses = keys("yes yeah yep")

  /// With one of these somebody asks for a deed, without a question: "I need that to stop".
  static let askingWithout = keys("need want please wish expect i'd we'd insist demand")
  /// With "I" behind it one of these asks for something or for leave.
  static let askingLeave = keys("can could may might shall")
  static let having = keys("have get speak talk")
  static let apologies = keys("sorry apology apologies apologise apologize")
  /// "What is the use of" with a deed behind it asks for nothing.
  static let uses = keys("use point sense good")

  /// These begin subordinate clauses as well.
  static let relating = keys("when where which who")

  static let comparing = keys("more worse")

  /// Who says one of these of those they ask reproaches them.
  static let reproachful = keys(
    "fool fools idiot idiots moron morons shameless shame outrageous ridiculous absurd disgraceful disgusting "
      + "indecent dishonest cheat cheating swindle deceive nonsense pathetic stupid lazy rude bully bullying harass "
      + "oppress lying")

  /// A question that begins with one of these may be a verdict: "Is this your service?"
  static let judging = keys(
    "is are was were isn't aren't am do does don't doesn't haven't hasn't didn't wasn't weren't")

  /// Alone one of these asks for nothing.
  static let interjections = keys("seriously serious hello understand understood wow huh sure okay right")
}
