/// How customers tell how a thing stands: that it does what it should, or that it does not.
///
/// Written by hand from what each class means, not from conversations.
extension CueWords {
  static let works = keys("works working worked functioning functioned operates operating")

  /// What things do when they work. In progress, or of "it" and the like, one of these says that it does.
  static let runs = keys(
    "run running print charge play connect start boot stream sync heat cool brew move flow flush scan "
      + "download upload display light glow receive send open lock unlock spin blow pump recognise recognize "
      + "detect drain")

  /// Behind one of these it is the thing that works, and not somebody who works somewhere.
  static let afterWorks = keys(
    "again now fine well perfectly great like properly ok okay beautifully smoothly nicely too perfect already and up "
      + "normally"
  )

  /// "It's coming out again".
  static let comesBack = keys("coming comes came")
  static let waysBack = keys("out on back through up in")

  static let better = keys(
    "better faster quicker easier nicer brighter clearer smoother cheaper happier kinder stronger lighter softer "
      + "sooner "
      + "quieter warmer sharper safer tidier")

  /// What things are or do when they do not work.
  static let failing = keys(
    "dead dying broken broke died crash crashed crashing froze frozen freezing kaput fail failed failing stuck "
      + "blinking "
      + "blinks flashing leaking leaks dripping beeping smoking buffering stalled stalling flickering rattling "
      + "overheating "
      + "unusable jammed jamming glitching worse faulty")

  /// Bad where it has not changed or is so again.
  static let offAgain = keys(
    "off down cold dark blank slow wrong empty red missing closed locked out silent black late lost nothing "
      + "broken dead")

  /// Trouble that is better gone.
  static let troubles = keys(
    "error problem issue fault noise leak drip beep blink crash delay lag flicker warning alarm smoke smell echo spam "
      + "interruption glitch bug buffering dropout trouble whistle whistling squeak hum buzz rattle hiss crackle")

  /// Behind "still" one of these says nothing ill.
  static let wellStill = keys(
    "under in on available possible open valid good great fine early young new love like have has need think hope "
      + "waiting "
      + "thank grateful works working here happy to be the a an my our for with at")

  static let ceasing = keys("stopped died went gone crashed froze quit cut failed broke dropped")

  /// Said of a person, it is no news of the thing.
  static let personal = keys(
    "i we you he she who i'm we're you're i've we've you've i'd we'd you'd i'll we'll you'll")

  /// What a thing is called by once it has been named.
  static let namedThing = keys("it that this they these those everything all both which it's they're")

  /// What is supposed, wished or promised is not so yet.
  static let unreal = keys(
    "if when whether unless until should would could might may hope hopefully wish want need try will shall let "
      + "how what "
      + "why where expect suppose ensure make can to nothing nobody none neither barely luck i'd i'll we'll it'll it'd"
  )

  static let supposed = keys("if when whether unless should would could might may hope")

  /// These may stand between a thing and how it stands.
  static let besideState = keys(
    "now finally really actually already even back just again also only so last yes yep totally completely fully "
      + "properly still too all is are am has have been was were gone got gets goes keeps went")

  static let ohs = keys("oh just")
  /// Before "not" one of these does the same.
  static let simpleAuxiliaries = keys("does do did has have is are")
  static let tryAlone = Word.key("tried")
  static let itAlone = Word.key("it")
  static let nothingAlone = Word.key("nothing")
  /// With one of these the thing does what it should, and badly.
  static let badly = keys(
    "so too only slowly slow badly late hardly barely poorly weakly low little less few half hard faintly")

  static let clauseJoiners = keys(
    "and but however though although so until then yet because while except")
  static let be = keys("is are it's they're there's am gone got gets goes keeps went")
  static let again = Word.key("again")
  static let still = Word.key("still")
  static let even = Word.key("even")
  static let back = Word.key("back")
  static let same = Word.key("same")
  static let them = keys("they they're both")
  static let atPresent = keys("now still")
  static let formerly = Word.key("before")
  static let past = keys("was were had been wasn't weren't")
  static let noMore = keys("more longer")
  static let another = Word.key("another")
  static let stretches = keys(
    "hour hours day days week weeks month months evening evenings morning afternoon night weekend minutes")
  static let then = keys("then now until before again")
  static let whatever = Word.key("whatever")
  static let determiners = keys("the a an my our your his her their this that these those any some of")
}
