/// The words by which drills see what a reply does, beside its moves.
extension CueWords {
  static let since = Word.key("since")
  static let asAlone = Word.key("as")
  static let notAlone = Word.key("not")
  static let neverAlone = Word.key("never")
  static let hereAlone = Word.key("here")
  static let nowAlone = Word.key("now")
  static let wishAlone = Word.key("wish")
  static let happyAlone = Word.key("happy")
  static let goodAlone = Word.key("good")
  static let thatAlone = Word.key("that")

  // A no.
  static let noes = keys("impossible unavailable refuse decline")
  static let harmlessBehindNot = keys(
    "sure yet just quite charge cost trouble bother surprised everyone everybody wonder hurry hard thanks")
  static let cants = keys("can't cant cannot can couldn't could")
  static let donts = keys("don't dont do")
  static let isnts = keys("isn't isnt is aren't are 're it's that's i'm we're")
  /// Behind "isn't" one of these cannot be had.
  static let toBeHad = keys("possible available able allowed option something on included covered going cards")
  static let working = keys("be work do go happen stretch")
  /// Denied, one of these refuses nothing that was asked for.
  static let notRefused = unable.union(
    keys("know think want need mind believe doubt wish expect remember blame like worry help complain enough argue")
  )
  static let besideDenials = keys(
    "really just simply also currently unfortunately sadly actually normally usually even")
  /// "There's no way", "we have no visits on Sundays".
  static let havingNo = keys("there's there is are have got so answer say offer do be it's a that's")

  // A reason.
  static let clauseOpeners = keys(
    "the we it it's that that's you they there there's every everyone everybody all our your this these prices nobody "
      + "no i he she his her")
  static let beforeComparingAs = keys(
    "same such well soon long much far many just like known twice as regular good")
  static let behindSinceOfTime = days.union(keys("last then when yesterday this early late"))
  static let beggingPardon = keys("sorry afraid unfortunately apologise apologize apologies pardon regret wish")
  static let allOfThem = keys("everyone everybody every all each same")

  // Another way.
  static let nobody = keys("nobody nothing none nowhere")
  static let offering = keys(
    "can could may might would will i'd we'd you'd they'd i'll we'll you'll he'll she'll it'll they'll")
  static let onlyPossible = keys("could might would i'd we'd you'd they'd")
  static let havingSomething = keys("it one the a an ours yours them this that some our your")
  static let besideOffers = keys(
    "always gladly happily also still instead just easily then meanwhile even certainly")
  static let notOffered = unable.union(
    keys("help ask try check do love like appreciate apologise apologize rather need look be suit"))
  static let isWords = keys("is are it's that's")
  static let free = keys("free possible available open fine")

  // Whose fault.
  static let uncertain = keys("if whether perhaps maybe might probably possibly may")
  static let helpers = keys("would could will can i'll we'll wouldn't couldn't can't won't must")
  static let nobodyOfUs = keys("nobody no somebody someone")
  static let goneWrong = keys(
    "wrong twice error mistake broke broken lost late missed dropped overcharged mixed messed unread crashed cut failed "
      + "forgot without neglected overlooked misled muddled slipped botched")
  /// "We didn't receive it" owns nothing.
  static let noFailing = keys(
    "receive get hear know have need ask mean want expect think make do see lose fail "
      + "break charge miss")

  // What comes.
  static let over = keys("was were had did yesterday ago ended happened came went been")
  static let coming = keys(
    "is are it's he's she's he'll she'll they'll they're we're i'm goes go get gets leave leaves land lands start starts take takes coming going "
      + "comes there'll has have")
  static let partsOfDay = keys("morning afternoon evening night noon midday minute moment lunchtime")
  static let beforeTimes = keys("by between until till within before after at")

  // Goodbye.
  static let havingDays = keys("a an fun your another lovely great good nice safe")
  static let goodThings = keys("luck night evening day weekend bye")
  /// Who takes leave with nothing but these says nothing to anybody.
  static let bareFarewells = keys(
    "bye bye-bye goodbye good-bye cheerio cheers farewell ok okay right alright well then so now and for good fine "
      + "that's all it over done")
  static let partingWords = keys("bye bye-bye goodbye good-bye cheerio farewell")
  static let partings = keys("enjoy bye goodbye cheerio cheers wish shout ring farewell")
}
