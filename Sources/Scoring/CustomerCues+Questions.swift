/// Questions that ask for nothing: about what the company is, what drives it or how outrageous this is, and those of
/// politeness. No fact and no deed about the matter answers them.
///
/// Written by hand from what they mean, not from conversations.
extension CustomerCues {
  static let asksNothing = "asks-nothing"
  /// Such only where they end the sentence: "Is this fair?", but not "Is it fair to mix two tickets?"
  static let asksNothingAtEnd = "asks-nothing-at-end"

  /// Asks only as one does out of politeness.
  static let asksPolitely = "asks-politely"

  static let missesAnswer = "misses-answer"
  /// Needs no reply any more, whatever was asked before.
  static let needsNoReply = "needs-no-reply"

  /// What is looked for in the form or the matter of questions.
  static let spots: [(name: String, patterns: [String])] = [
    (asksNothing, motives + characters + verdicts),
    (asksPolitely, courtesies + ofOthers + marvels),
    (
      asksNothingAtEnd,
      [
        "(is|was|be) (it|this|that) [really|even|supposed to be] (fair|reasonable|acceptable|appropriate|proper)",
        "(is|was) not (it|this|that) [very|a bit] (fair|reasonable|funny|strange|odd|sad)",
        "(is|are|was|were) your … (so|that|too) " + faults, "(is|are) … too " + faults,
        "(am i|are we) [just|only|really|actually] (talking|speaking|writing|chatting) (to|with) [a|an|the|some] [answering] "
          + "(machine|robot|robots|bot|bots|chatbot|parrot|parrots|wall|brick wall)",
        "(is|are) (it|this|that|you|they|there) [just|all|really|only|even|nothing but] [a|an|the|some] "
          + "(answering machine|answering machines|robot|robots|bot|bots|chatbot|parrot|parrots|tape recorder|autoreply|auto-reply)",
        "(do|does) (you|anyone|anybody|nobody) care", "what [is] the (point|use|sense)", "why me",
        "what (kind|sort|type) of [a|customer] " + conduct, "how [is] (that|this|it) fair",
      ]
    ),
    (
      needsNoReply,
      [
        "(figured|worked|sorted|found) (it|this|that) (out|myself)", "(solved|fixed|sorted) (it|this|that) myself",
        "no need to (reply|answer|respond|write)",
        "oh i (see|get it|got it|understand) [now]", "i (see|get it|got it|understand) now",
        "do not (need|have) to (reply|answer|respond)",
      ]
    ),
    (
      missesAnswer,
      [
        "not [really|even|actually] (answer|answered|answering|address|addressed) (my|the|me|about|what|that|it|any)",
        "not [really|even|actually] (answer|answered) (question|questions)", "not an answer",
        "no answer to (my|the|that)",
        "you (did|do|have) not [even|really|actually] (tell|told|say|said|explain|explained|mention|mentioned) [me|us] "
          + "(what|why|how|where|when|who|which|whether|if)",
        "not what i (asked|mean|meant|wanted|was asking)", "not my question", "irrelevant", "off topic",
        "(meaningless|wrong|useless|canned|standard) (answer|reply|response)", "beside the point",
        "nothing to do with (my|what i|the question)", "(ignore~|dodge~|avoid~|evade~) (my|the) question",
        "(answer|read) (my|the) [actual|original|first] (question|questions|message)",
        "asked you [a] (question|something)",
        "still [do] not know (how|what|when|where|why|who|which|whether|if)",
      ]
    ),
  ]

  /// What drives them.
  private static let motives = [
    "(are|were|is|was) (you|they|this) [just|all|really|even|people|guys|seriously|actually|honestly] "
      + "(kidding|joking|serious)",
    "(are|were) (you|they) [just|all|really|even|people|guys] (crazy|mad|insane|stupid|blind|deaf|dumb|ashamed|lying)",
    "playing [with|games|tricks] (us|me)", "playing (games|tricks)", "lying to (us|me|people|customers)",
    "(do|does|did|are|is|were|was|will|would|can|could|why) … (you|your|they) … (deceive~|cheat~|swindle~|mock~)",
    "(do|does|did|are|is|were|was|will|would|why) … (you|your|they|this|that) … "
      + "(fool|fooling|trick|tricking|rob|robbing|scam|scamming|bully|bullying|rip|ripping) (me|us|people|customers)",
    "(do|does|did) (you|they) (even|really|actually|people|guys|not) care",
    "care about (me|us|people|customers|your customers) [at all]",
    "do not (want|wish|intend) to (help|answer|solve)",
    "do (not you|you not) [even|really|ever] "
      + "(care|understand|realise|realize|think|see|feel|need to|have to|want to|know that|know how|test|check)",
    "(do|does|did|have|has) (you|they|anyone|anybody|nobody) … "
      + "ever (think|thought|consider|considered|care|cared|wonder|test|try)",
    "(do|does|did|must|should) (i|we) … (everything|all the|all this|all that|always)",
    "you do not [even|really] care",
    "what (do|does|did|has) (this|that|it) … (to do|got to do) with",
    "(do|did) you [really|honestly|seriously|just] expect (me|us|anyone|people|customers) to",
    "(are|were|is|was) (you|they|your company|this) [just|all|really|deliberately|even|people|guys|seriously] trying to "
      + "(trip|catch|annoy|wind|drive|push|provoke|ruin|confuse|exhaust|punish|hide|avoid|get rid|get out|put me|put us"
      + "|make me|make us|make fun|fob|wear|squeeze|milk|rob|force)",
    "(is|are) (anyone|anybody|someone|there anyone|there anybody|there somebody|any human|a human) [even|actually|really] "
      + "(reading|listening|awake|alive|human)",
    "do you [people|guys|even|ever|actually|really] (read|look at) (what|my|our|anything|messages|complaints|these)",
    "do you [even|really|honestly] call (this|that|it)",
    "do you [even|really] want (to|my|our) (lose|business|custom|customers)",
    "do you [even] (realise|realize)", "do you [even] know (that|i am|we are|i have|we have|this is)",
    "do you [even] know how (long|many|much|often) (i|we|this|it) (have|has|am|are|is|was|had|spent|lost|waited)",
    "why can (not you|not your|not they|you not|your not|they not) … be (more|a bit|any|better|faster|quicker|nicer)",
    "how dare", "who cares", "why bother",
    "what do you take (me|us|people) for", "who do you think you are",
  ]

  /// What they are, and how they treat people.
  private static let characters = [
    "(have|has|is|are) (you|they|there) [got] no (shame|conscience|heart|manners|decency|respect)",
    "where (is|are|was) (the|your|their|any|all the|all your) [basic|famous|promised|so-called] "
      + "(shame|conscience|decency|professionalism|integrity|manners|ethics|honesty|credibility|fairness|justice|respect"
      + "|sincerity|trust|humanity|courtesy)",
    "(do|does|have|has|had|is|are|where) … (you|your|they|people) … "
      + "(shame|conscience|decency|professionalism|integrity|manners|ethics|morals|morality|humanity)",
    "(do|does|have|has) … (you|your|they) … professional (ability|quality|skill|skills|ethics|attitude)",
    "[have|has|had|got] the (courtesy|nerve|cheek|gall|audacity|face|guts) to",
    "why (are|is|were) (you|they) [people|guys|all|always|being] so "
      + "(stingy|careless|rude|lazy|greedy|irresponsible|unprofessional|incompetent|stupid|slow|useless|arrogant|mean)",
    "how (can|could) (you|they|anyone|people|your company|your staff) … "
      + "(be so|do this to|do that to|treat me|treat us|treat people|treat customers|treat your|sleep)",
    "what (kind|sort|type) of [a|customer] " + conduct + " [is|are|was] (this|that|it|you|they)",
    "(is|are) (this|that|these) (your|the) [customer|own|usual] (attitude|service|efficiency|manner|manners|quality|logic"
      + "|responsibility)",
    "(this|that|it) is (your|the) [customer] (attitude|service) [of|you|attitude]",
    "where (is|are) your [sincere|basic] (sincerity|apology|attitude|responsibility|honesty|credibility|respect|morals)",
    "do you want to (make|drive|see|punish|ruin|kill|torture|scare|annoy|threaten) me",
    "why (do|did|must) you (talk|speak) to (me|us|people|customers)",
    "(regarded|considered|counted|called) … (cheat~|fraud|robbery|theft|scam)",
    "(is|are) (you|your company|your firm|your service) … (monopoly|bandits|robbers|thieves|swindlers)",
    "what else can you (say|do)",
    "why (is|are) your (efficiency|service|attitude|staff) [always|so|all|at] … (low|bad|poor|slow|rude|lazy)",
    "what about your (efficiency|attitude|service|promise|promises|responsibility|quality)", "what [is] the logic",
    "what kind of logic",
    "(do|does) (you|they) [all|always|really] (do business|treat~|serve~|behave|work) … like (this|that)",
    "how (can|could|should|do) (i|we|you|anyone|people|users|customers) [still|ever|make] … (trust|believe) (you|your|them|us)",
    "why (do|did) (not you|you not|not they|they not) [just|simply|all] (resign|quit|close down|shut down|go bankrupt"
      + "|give up|go out of business)",
    "(do|must|should) (i|we) (have to|need to|must) … (complaint|complain|sue|court|lawyer|police)",
    "(this|that) [is] how (you|your|they|a)", "(this|that) [is] how … (serve~|treat~|reward~|thank~|repay~)",
    "(is|was) (this|that) (how|what) (you|your|they|a) (treat~|serve~|call|help|handle|company|staff|people)",
    "call (this|that|it|yourself|yourselves) [a|an|good|customer|proper] (service|support|help|answer|company"
      + "|professional)",
    "can you (be|get) [any|a bit|a little] [more] (efficient|professional|careful|responsible|honest|polite"
      + "|slower|worse)",
    "wrong with you", "(am i|are we) [just|only] a joke", "would you feel if", "how would you (feel|like it)",
  ]

  /// How outrageous it is.
  private static let verdicts = [
    "(is|was|are) [not] (this|that|it|you|your) … (ridiculous|absurd|outrageous|disgraceful|shameful|laughable"
      + "|unacceptable)",
    "(do|does) [not] (you|anyone|anybody) [really|honestly] (think|find|call|consider) … "
      + "(reasonable|fair|ridiculous|acceptable|appropriate|professional|funny|stupid)",
    "(is|was) (it|this|that) … (fair|reasonable|appropriate|acceptable) (for you|of you|that you|on me|on us)",
    "(is|was) not (it|this|that) [just|plain|simply|called] [a] "
      + "(cheating|fraud|robbery|theft|stealing|deception|discrimination|extortion|bullying|scam|lie|nonsense)",
    "(is|was) (this|that|it) [your idea of|some|a] [kind of|sort of|supposed to be|meant to be] [a] (joke|prank)",
    "what [is] the (point|use|sense) (in|of) "
      + "(this|that|it|all|having|calling|asking|paying|complaining|writing|you|your)",
    "what [is] the (point|use|sense) of … (service|support|company|hotline|helpline|department|desk)",
    "(is|was) (it|this|that) [really] (so|that) (hard|difficult|complicated|much)", "(too|so) much to ask",
    "[do you know|do you have any idea|have you any idea] how (long|often|hard|annoying|many times) (i|we) have",
    "how many [more] times (do|must) (i|we) [have to|need to] (say|tell|ask|call|write|explain|repeat)",
    "who (would|wants to) (buy|trust|believe|dare)", "who would have (thought|known|guessed|imagined)",
  ]

  private static let courtesies = [
    "(can|do) you [still] hear me", "are you [still] there", "how are you", "how [is] it going", "how do you do",
    "(know|see) what i mean", "you know what",
    "(can|could|may|might) i [please|just|quickly] ask [you] (a|one|another|some|something) [question|questions|thing]",
  ]

  /// Put to other customers.
  private static let ofOthers = [
    "(anyone|anybody|any one|friend|friends|others) … (same [problem|issue|trouble|thing|situation]|like me|as me)",
    "any (friend|friends|one of you)",
  ]

  private static let faults =
    "(inefficient|bad|poor|unreliable|careless|irresponsible|terrible|rude|incompetent|unprofessional|low|disappointing)"

  /// How pleasantly it surprises.
  private static let marvels = [
    "(would|can|could) you believe (it|that|this)",
    "who (knew|would have thought|would have guessed|would have known)",
    "(is|was) not (it|this|that) (something|great|wonderful|lovely|amazing|brilliant|fantastic|nice|marvellous)",
    "how (about|cool is|great is|good is|nice is) that", "what would (i|we) do without (you|it)",
    "where have you been all my life",
  ]

  private static let conduct =
    "(service|attitude|company|people|person|joke|support|treatment|logic|manners|behaviour|behavior|nonsense|answer"
    + "|excuse|business|management|shop|firm|bank|airline)"
}
