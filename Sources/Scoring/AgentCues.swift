import RapportModel

/// What no standard move stands for and every reply is looked through for.
///
/// Written by hand from everyday sales English; neither fitted nor validated on labelled conversations.
enum AgentCues {
  /// Something to buy.
  static let sells = "sells"
  /// Advice against the company's short interest.
  static let advisesAgainst = "advises-against-buying"

  /// Makes fun of the customer.
  static let mocks = "mocks"
  /// Calls the customer names.
  static let insults = "insults"
  /// Takes the customer's word.
  static let believes = "believes"
  /// Says that what the customer is ashamed of is nothing unusual.
  static let normalises = "normalises"
  /// Asks to hear what steps led to.
  static let checksSteps = "checks-steps"

  static let marks: [(name: String, patterns: [String])] = [
    (
      sells,
      [
        "(percent|5|10|15|20|25|30|40|50|60|70) off",
        "(special|great|exclusive|limited) (offer|offers|deal|deals)", "(on|in the) sale [now]",
        "discount on (our|all|the|any|selected)", "promotion on", "upgrade to (our|the|a)",
        "(interested|like|love|consider) … (subscription|membership|insurance|premium|extended warranty|upgrade)",
        "(add|take out|sign up for) … (subscription|membership|insurance|premium|extended warranty|our plan)",
        "(buy|order|get) (one|two|yours|it) (now|today) (and|for)",
        "our (new|latest|best selling) (range|model|plan)",
        "(last|limited|only) chance", "(while|whilst) (stocks|supplies) last",
        "(offer|price|deal) (ends|expires|is only)",
      ]
    ),
    (
      advisesAgainst,
      [
        "(not|isn't|wouldn't be|is not) [the] right (one|thing|model|plan|choice) for you",
        "(wouldn't|would not|don't|do not) (recommend|advise|suggest) (it|that|this|the|buying|upgrading|paying|a)",
        "(don't|do not|wouldn't|needn't) (need|buy|pay for|need to buy|have to buy) (it|that|this|the|a|another|one)",
        "save (your|yourself the) money", "(cheaper|better) (elsewhere|at|from another|with another)",
        "(not|isn't|wouldn't be|is not) worth (it|the|your|paying)",
        "(what you have|the one you have|your old one) (is enough|will do|is fine|does)",
      ]
    ),
    (
      mocks,
      [
        "(it is|that is|then it is) your loss", "your loss not (ours|mine)", "boo hoo", "cry me a river",
        "(tough|hard) luck", "suck it up", "not my problem",
        "(tried|considered) being [a bit|a little|more] "
          + "(gentle|gentler|careful|nice|nicer|polite|patient|reasonable|quiet|grateful|smarter)",
        "you must be [really|so|very|quite|pretty] (rough|careless|clumsy|heavy|lazy|blind|bored|forgetful)",
        "(einstein|sherlock)", "knock yourself out", "first world problem~", "poor baby",
        "good luck with that",
        "(shall|should) i (call|get|fetch) [you] your (mum|mom|mother)",
      ]
    ),
    (
      insults,
      [
        "you [absolute|complete|total|utter|silly|stupid|rude|dim|daft|bloody|ungrateful|little|old] "
          + "(idiot|cow|moron|fool|muppet|pig|liar|brat|hag|clown|loser|imbecile)",
        "(you are|you're) [so|just|really|very|quite|too] (stupid|thick|dumb|pathetic|hysterical|an idiot|a liar)",
        "(lol|lmao|rofl) … (you|your)",
      ]
    ),
    (
      believes,
      [
        "(i|we) [do|fully|absolutely|certainly|completely|of course] believe (you|every|what you)",
        "(i|we) (take|have taken) your word", "your word is (enough|good|fine)",
        "(i|we) (don't|do not|never) doubt (you|it|that|what|your|a word)",
        "nobody (doubts|accuses|suspects) you",
      ]
    ),
    (
      normalises,
      [
        "happens to (the best|all|everyone|everybody|most|many|lots|plenty)", "(easily|so easy) done",
        "(you're|you are) not the (first|only)",
        "(it is|that is|there is|it's|that's|there's) no (embarrassment|shame|disgrace)",
        "nothing to be (embarrassed|ashamed|sheepish) (about|of)",
        "no need to (be|feel) (embarrassed|ashamed|sheepish|silly|bad)",
        "(we've|we have) all (been there|done it|done that)",
      ]
    ),
    (
      checksSteps,
      [
        "(let me know|let us know|tell me|tell us|write back|write to me|come back to me|say) "
          + "(when|once|if|how|whether|what)",
        "(let me know|tell me|say) … (done|finished|ready|worked|happens|see)",
        "(does|did) (that|this|it) (work|help|make sense)", "how (does|did) (it|that) go", "how is it going",
        "(is|does) (it|that|this|everything) (working|work|running|done|solved|fixed|better) [now|again|yet]",
        "how you get on",
        "(is|was) (that|this|everything|all of that) (clear|okay|all right)",
        "what (do|can) you see [now]", "what (does|did) (it|the screen|the display) (say|show)",
        "(shout|call|ring|write) if [you are|you get] (stuck|lost|unsure)",
      ]
    ),
  ]
}
