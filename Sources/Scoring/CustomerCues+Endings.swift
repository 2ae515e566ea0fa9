import RapportModel

/// How a customer speaks of the matter after a reply, written from what each name means.
extension CustomerCues {
  static let confirms = "confirms"
  static let contradicts = "contradicts"
  static let complains = "complains"
  static let givesUp = "gives-up"
  static let thanks = "says-thanks"
  static let pleased = "is-pleased"
  static let accepts = "accepts"

  /// What stays as it was.
  private static let things =
    "(it|this|that|they|everything|all|result|results|problem|issue|error|fault|situation|screen|picture|nothing)"
  private static let uses = "use|open|log|see|send|get|access|connect|watch|play|call|surf|print|read|pay"

  static let endings = [
    cue(
      confirms,
      [
        "(that|this|it|they|everything|which) [really|finally] (works|worked|helps|helped|recovered) [now|again|fine]",
        "(that|this|it|they|you|which) [have|has|is|'s] [really|finally|now] "
          + "(fixed|solves|solved|did|does|done|sorted|cured|mended|cracked) (it|the trick|the problem|the issue)",
        "it did (work|help)", "(made|did|managed|fixed) it [by|all|just] (following|with your|thanks to)",
        "(works|working|runs|running) like (a charm|a dream|a treat|clockwork|new)",
        "good as new",
        "(working|works|sorted|fixed|solved|resolved|settled|fine|normal|recovered) (now|again|already)",
        "(it|that|everything|all) (is|'s|looks|seems|got|gets|goes) (ok|okay|normal|right|well) (now|again)",
        "(it|that|everything) (got|gets|is|went|goes) (normal|right)",
        "(problem|issue|fault|error|matter|it|they|everything) [is|are|was|were|has been|have been|was|'s|got] "
          + "[now|already|all|finally] (solved|fixed|sorted|resolved|settled|repaired|gone|handled)",
        "(solved|fixed|sorted|resolved) (my|the|our) (problem~|issue~|fault)",
        "all (sorted|good|set) [now]", "back to normal", "(is|are|came|come) back [on|now|again] [now]",
        "(got|received) (the|my|our) (refund|money|parcel|package|order|replacement|code|email|e-mail|credit)",
        "has arrived",
        "(has|have|just|it|they|parcel|box|letter|money|refund) [just|now|finally] (turned up|landed)",
        "just (arrived|came|turned up|landed|came through)", "(it|that) (went|has gone) through",
        "(ah|aha|oh|yes|just) found (it|them)", "there (it|they) (is|are)", "(it|they) (is|are) here [now|already]",
        "that (did|has done|does) it",
        "(bars|signal|power|heating|water|picture|sound|line|internet|wifi) (is|are) back",
        "(i am|we are) (back in|in) now", "(booked|paid|ordered) [it|them] [just] now",
        "just (paid|booked|ordered)",
        "(can|could) [finally] (make|" + uses + ") … (now|again)",
        "now (i|we) (can|could) [finally] (" + uses + ")",
        "(it|that|this|everything|all) [is|was|has been] [now|finally] (successful|successfully)",
        "successfully (installed|updated|logged|opened|sent|restored|recharged|cancelled|canceled|refunded|received|done"
          + "|solved|changed|connected)",
        "(problem|issue|fault|error|noise|message|warning|leak) … (gone|disappeared|went away)",
      ]),
    cue(
      contradicts,
      [
        "still (not|isn't|doesn't|won't|can't|cannot|no|the same)",
        "still (could|did|would|was|were|am|is|are) not",
        "(continue|continues|continued|keep|keeps|kept|still|remains) [on|going] without", "to no avail",
        "(i|we) can only (find|locate|reach|hear|view|choose|select|" + uses + ")",
        "(it|this|that) only (shows|gives me|takes me|brings|opens|loads|beeps|blinks|spins|lights|plays|offers)",
        "(it|that|this|which|they) (did|does|do) not (do anything|do the trick|do it|make [a|any] difference)",
        things + " (remain~|stay~|keeps being) [exactly|still|just|all] (the same|unchanged|broken)",
        "[have|had] already (done|did|checked|restarted|followed|been through) "
          + "(that|it|this|all|so|everything|these|those)",
        "(didn't|doesn't|does not|did not|don't|not) (work|working|help|solve|resolve|cure)",
        "(same|another) (problem|error|issue)", things + " (is|are|was) [exactly|still|just|all] the same",
        "(continue|continues|keep|keeps) [to|on] (have|having|get|getting|show|showing) … "
          + "(problem|issue|error|fault|message)",
        "(problem|issue|error|fault) (continues|persists|remains)",
        "no (luck|use|good|change|difference|effect)",
        "useless", "nothing (works|worked|changed|happens|happened)", "that's not (true|right|what i)",
        "(already|have) tried (that|it|this|all)",
        "not … any (further forward|further on|the wiser|wiser|closer|nearer|clearer)",
        "no i (can't|cannot|didn't|haven't)",
        "no it (isn't|doesn't|hasn't)", "(unable|failed|fails) to",
        "(doesn't|didn't|don't|does not|did not) answer (my|the|our) question~",
        "(tried|did|done) (that|it|this|all|these|those) [all|step|steps] (already|before|twice)",
        "already (did|done) (that|it|this|all)", "believe (it|that) when",
      ]),
    cue(
      complains,
      [
        "(complain|complains|complained)", "complaint~",
        "(terrible|awful|rubbish|garbage|trash|worst|horrible|pathetic|disgusting)",
        "(bad|poor) (service|attitude|quality|experience|product|signal|network)",
        "(so|too|very|really|most|extremely) (bad|slow|poor|inconvenient|troublesome|unhelpful)",
        "(shit|fuck|fucking|damn|crap|bloody|bullshit|hell)", "(cheat~|liar|lied|lying|scam~|fraud|deceive~)",
        "(ridiculous|unacceptable|disappointed|disappointing|angry|annoyed|annoying|fed up)", "shame on", "sick of",
        "waste of", "(a joke|kidding me)", "never (again|buy|use|trust)", "(report|sue) you",
        "(your|bad|poor|their) attitude", "(out of|lost|losing|lose) [my|all] patience", "thanks for nothing",
        "(just|oh) (great|brilliant|wonderful|perfect|lovely)",
        "(ashamed|shameless|speechless|hopeless|nonsense|stupid)", "shame … (you|your)",
        "(but you|you had|you have|you all) said", "you promised (a|an|me|us|my|our|that|the|this|it)",
        "not what you (said|promised)",
        "(irresponsible|incompetent|unreasonable|unfair|dishonest|outrageous|appalling|rude)",
        "(mislead~|misled|trick~|swindle~|rob~|stealing|hate~)",
        "(you|they|you've|they've|company) … (steal|steals|stole|stolen)", "(rip|ripped|ripping) [me|us] off",
        "how (can|could|dare) you", "(suck|sucks)",
        "(demand|claim|deserve|want|insist) … (compensation|compensated)",
        "(must|should|have to|going to) [all] compensate (me|us)", "empty (promise|promises|words)",
        "(you|they|company) … (go|going) bankrupt", "(pass|passes|passed|passing) (the buck|me around|us around)",
        "(shirk~|evade~|dodge~|shift~) … (responsibility|responsibilities|blame)",
        "not [at all|really|very|quite|even] (satisfactory|satisfied|acceptable|good enough)",
        "(unsatisfactory|unsatisfied|dissatisfied|inexplicable)", "(again and again|on earth)",
        "not believe (a word|any of it|you|anything you)", "not trust (a word|you)", "yeah right",
        "surprise surprise", "just wow", "for all the good",
      ]),
    cue(
      givesUp,
      [
        "(i|we) give up", "(given|gave|giving) up [on]", "(i'll|i will|i think i'll) pass", "forget it",
        "never mind", "do not bother [any more|anymore]", "(this|it|that) is (pointless|going nowhere)",
        "(round|around) in circles", "(lost|losing|lose) (a|another|me as a|my) (customer|custom|business)",
        "(i will|we will) (sort|do|fix|mend|find|handle|deal with) (it|this|that|one) [out] (myself|ourselves)",
        "(never|not) (coming|be coming|come|shop~|buy~|order~) [back|here|with you] (again|any more|anymore)",
        "not be (back|coming back)",
        "(i'll|i will|we'll|we will|going to|i'd rather) … (elsewhere|somewhere else|someone else|business elsewhere)",
        "(i'll|i will|we'll|we will|going to|i'd rather) (go|switch|move|change|turn) … another",
      ]),
    cue(
      thanks,
      [
        "(thank|thanks|thanked|thankful)", "cheers", "grateful", "appreciate~", "ta", "bless you", "much obliged",
        "(can't|cannot|couldn't|could never|can never) thank (you|her|him|them) [all] enough",
        "(can't|cannot) [even|really] tell you how (grateful|thankful|happy|glad|pleased|relieved|much)",
        "no words … (thank|grateful)", "(don't|do not) know how to thank you",
        "owe you (one|a drink|a pint|a coffee)",
      ]),
    cue(
      pleased,
      [
        "(great|perfect|excellent|brilliant|wonderful|lovely|awesome|amazing|superb|helpful|nice|fantastic)",
        "well done", "kudos",
        "(service|attitude|help|support|staff) (is|was|are) (so|very|really|most) "
          + "(good|nice|kind|great|considerate|helpful|friendly|patient)",
        "good (job|work|service|attitude)", "(love|loved) (it|you|this|that|the|your)",
        "(i|we) [really|do|also|quite|rather] (like|liked) (it|you|this|that|the|your)",
        "(glad|happy|pleased|delighted)", "(made|makes) my day", "thumb~ up", "(thumbs-up|thumb-up)",
        "(relief|relieved|phew|hooray|hurray|hurrah|yay|woohoo|yippee)",
        "(a|an|such a|what a|absolute|total|you|real) "
          + "(star|lifesaver|legend|gem|angel|hero|genius|diamond|treasure|godsend|wizard|saint|champion)",
        "(marvellous|marvelous|splendid|terrific|phenomenal|sensational|magnificent|genius|chuffed|thrilled|overjoyed)",
        "(over the moon|nice one|best news|good news at last)",
        "(weight|load|stone|lot) off (my|our) (mind|shoulders|chest|heart|plate)",
        "(saved|saves|rescued) (my|our|the) (day|morning|evening|afternoon|night|week|weekend|life|trip|holiday|party)",
        "(couldn't|can't|cannot|could not) be [any] (happier|better|gladder|more)",
        "never (been|seen|had|known) … (so|such) … "
          + "(fast|quick|smooth|good|easy|kind|helpful|friendly|happy|pleased|relieved|clear|lovely)",
        "like a (charm|dream|treat)", "not bad [at all]", "(kiss|hug) you",
        "you (are|'re|were|have been) [all] [so|very|really|truly|most] "
          + "(kind|helpful|good|powerful|quick|patient|prompt|professional|thoughtful)",
        "you [guys|people|all] (are|were|have been) [all|always|still|even|by far] [much] "
          + "(more|the most|so|very|really|truly|quite|extremely|pretty) "
          + "(reliable|efficient|fast|responsible|careful|considerate|friendly|attentive|responsive|trustworthy|nice|clever"
          + "|polite|honest|sweet|lovely|diligent|conscientious|punctual)",
        "you are the (best|fastest|kindest|nicest)",
        "(speed|signal|coverage|quality|sound|delivery|performance|reply|response|efficiency|work|packaging) (is|are) "
          + "[also|always|all] (really|very|so|quite|pretty|extremely) "
          + "(good|fast|quick|nice|stable|smooth|strong|clear|prompt|reliable)",
        "(very|so|really|most|extremely) (competent|friendly|professional|efficient|useful|good|nice|kind) "
          + "(help|support|service|advice|assistance)",
        "how (kind|thoughtful|sweet|good|generous) [of]", "(very|so|most) (kind|thoughtful|generous)",
      ]),
    cue(
      accepts,
      [
        "(ok|okay|alright|fine|understood|noted|sure)", "all right", "(that|this) is it", "i (see|know|understand)",
        "got it",
        "(i'll|i will|let me|going to) (try|do|check|call|wait)", "(give|have) (it|that) a (try|go)", "will do",
        "good",
        "yes please",
        "sounds (good|great|fair|fine)", "(that|it) (works for me|is fair)", "(deal|agreed)",
      ]),
  ]
}
