/// How replies answer, and how they put an answer off.
extension CueWords {
  /// A sentence that begins with one of these says yes, no or how far.
  static let verdicts = keys(
    "yes yeah yep no nope sure certainly definitely absolutely indeed exactly correct never always probably possibly "
      + "maybe perhaps unlikely likely hopefully only both neither either unfortunately not same")

  /// Before what a sentence says.
  static let interjecting = keys("oh ah well er erm um so")

  static let bothOrNeither = keys("both neither either")

  /// Before one of these it does not: "not sure", "no problem", "only when I have checked".
  static let afterNoVerdict = keys("sure problem problems worries worry matter doubt thank thanks only just that")

  /// A sentence of a few words that begins with one of these and one of `auxiliaries` says yes or no: "It is."
  static let standIns = keys("it that this they he she we you i there")

  /// "That's a screenshot" answers "What's that?"
  static let pointing = keys("that's it's this that it these those")

  static let answeringTimes = keys(
    "minute minutes hour hours day days week weeks month months year years noon midnight midday morning afternoon "
      + "evening night immediately now already daily weekly monthly january february march april may june july august "
      + "september october november december half quarter instantly")

  static let amounts = keys(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand nothing "
      + "none free half all twice once penny pennies cent cents dozen zero unlimited every double single couple few"
  )

  /// Where something is.
  static let placing = keys(
    "in at on opposite near behind under between outside inside beside next above below from")
  static let placed = keys("here there upstairs downstairs everywhere anywhere online home abroad nearby")

  /// Times that say nothing of when.
  static let vagueTimes = keys("soon shortly eventually sometime hopefully later asap whenever someday")
  static let hedges = keys("maybe perhaps possibly think guess fingers crossed sometime hopefully")

  static let perhaps = keys("may might depends")

  /// Behind a denial of the speaker's, one of these says that they have no answer.
  static let knowing = keys("sure know idea clue certain tell say share disclose reveal")
  static let notSure = keys("i i'm we we're i'd don't can't couldn't have am are do can")

  /// Before a number one of these makes a time of day of it.
  static let atHours = keys("at by from until till before after between around about past to")
  static let hourNumbers = keys("one two three four five six seven eight nine ten eleven twelve")

  static let causes = keys("because since due owing reason caused cause causes therefore hence so as means")

  static let persons = keys(
    "me myself us i'm team colleague manager department supervisor office engineer driver nurse doctor staff"
  )

  /// A question of these alone asks whether what was said before it is so.
  static let confirming = keys("right correct true okay")

  static let because = Word.key("because")

  /// Behind one of these a word of asking begins what is wanted.
  static let learning = keys("tell know say explain show see find check ask wonder understand idea sure")

  /// Who has one of these speaks in a sentence of their own.
  static let speaking = keys("i we you he she they i'm we're you're i've we've i'll we'll please dear editor")

  /// These only keep the talk going.
  static let backchannels = keys(
    "okay noted received understood understand hello good morning afternoon evening sorry regards sincerely")

  /// What is done with a matter before anything can be said of it.
  static let lookingInto = keys(
    "check verify reply respond report feed feedback handle follow contact investigate look transfer forward pass "
      + "record improve optimise optimize strive attention inquire enquire consult discuss ask call update contacted "
      + "get help assist process deal")

  /// What has been done with it, when nothing is said of it yet.
  static let lookedInto = keys(
    "report forward record receive note transfer pass escalate log attention feed submit")

  /// What is so for a while keeps somebody from a deed, and says nothing more.
  static let outOfOrder = keys("down offline unavailable busy frozen closed")

  static let dealing = keys("fix fixing solve resolve repair work working examine study")

  /// Who does so.
  static let deskSide = keys(
    "we i we'll i'll we've i've our my us staff department team colleague colleagues editor personnel")

  static let intending = keys("will shall we'll i'll going are am is try")

  /// What one of these has begun is going on only with a word in "ing" behind it.
  static let being = keys("are am is")

  /// One of these holds off.
  static let waits = keys("wait patient patiently patience tuned")

  /// A sentence with one of these and one of `readable` sends the customer off to read.
  static let reading = keys("visit see refer consult check read find browse view log")
  static let readable = keys(
    "website web site page pages terms conditions faq homepage newsletter bulletin article hall")
}
