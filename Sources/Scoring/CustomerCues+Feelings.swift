import RapportModel

/// What customers feel, in their own words: how they say it of themselves, what they call others, and how they write.
///
/// The kinds are the anger, fear and sadness of Shaver and others (1987, "Emotion knowledge"), with the confusion and
/// embarrassment that service conversations have beside. The words were written from the kinds, not from conversations.
extension CustomerCues {
  static let feelings = felt.map(\.name)

  static let felt = [frustrated, worried, disappointed, confused, sad, embarrassed]

  static let angry = "feels-frustrated"

  private static let frustrated = cue(
    angry,
    [
      "(frustrate~|annoy~|irritate~|infuriate~|exasperate~|aggravating|insult~|resent~)",
      "(outrage|outraged|outrageous|frustration|annoyance|irritation)",
      "(angry|furious|fuming|livid|seething|enraged|irate|mad at|pissed|cross with)", "(anger|rage|fury)",
      "(fed up|sick of|tired of|bored of|had enough|enough is enough|had it with|lost patience|lose patience)",
      "(drive|drives|driving|drove|driven) [me|us] (mad|crazy|nuts|insane|up the wall)", "(crazy|insane)",
      "(ridiculous|unacceptable|unbelievable|absurd|intolerable|inexcusable|unforgivable|indefensible|preposterous)",
      "(terrible|horrible|awful|dreadful|appalling|atrocious|abysmal|disgusting|disgraceful|lousy|pathetic|shoddy)",
      "(horrendous|shocking|shambolic|shameful|shameless|useless|hopeless|crappy|worst)",
      "(is|are|was|such|absolute|absolutely|total|utter|complete|your) (rubbish|garbage|trash|crap)",
      "(shit|shitty|bullshit|fuck|fucking|damn|damned|dammit|bloody|sucks|wtf|ffs|hell)",
      "(can't|cannot|couldn't|don't) believe",
      "(a joke|a farce|a shambles|a nightmare|a disgrace|a scandal|a rip off|a con|waste of)",
      "kidding me",
      "(liar|liars|crooks|rogues|thieves|scammers|bandits|robbers|cheats)", "(lying|are lying) to (me|us)",
      "(you|you're|what) [are] [a|such a|just a] (liar|crook|rogue|thief|scammer|cheat|cheater)",
      "(cheat|cheated|cheating|scammed|robbed|conned|tricked|swindled|fooled|deceived|ripped off)",
      "(incompetent|irresponsible|rude|dishonest|arrogant|lazy|greedy|stupid|nonsense|speechless|unfair)",
      "(bad|poor|worse) (service|attitude|experience|company|quality|manners)", "(so|too|just too|really) bad",
      "(your|this|that) … attitude (is|was|leaves|towards|toward|to|of|really|stinks)",
      "(what|such) [a|an] attitude", "(shame on|ashamed of) [you|yourselves]", "shame on", "how dare",
      "[is] this (is how|how) you", "call (yourself|yourselves)",
      "what (kind|sort) of (a|service|company|attitude)",
      "what [the] (hell|heck|on earth)", "on earth", "for (god's|goodness|heaven's|christ's) sake",
      "(again and again|time after time|time and again|over and over|how many times|every single time)",
      "(third|fourth|fifth|tenth|umpteenth|hundredth) time",
      "(nobody|no one|none of you) [has|have|is|ever|even] [ever|even|yet] "
        + "(tells|answered|answers|replied|replies|written|called|calls|rang|rung|came|come|cares|listens|helps|helped"
        + "|bothered|dealt|responded|told)",
      "(ignore|ignores|ignored|ignoring) (me|us|my|our|customers|people)", "you [just|simply|only|all] ignore",
      "(got|have|has|had) the (nerve|cheek|gall|audacity)",
      "(owe|owes) (me|us) (an|a) (explanation|apology|answer)",
      "(demand|demanding) (an|a|my|that|to|compensation)",
      "(called|rang|rung|phoned|asked|written|wrote|complained|reported|explained|told) … "
        + "(three|four|five|six|seven|eight|ten|many|several|countless|numerous|dozens of) times",
      "(for|on) (two|three|four|five|six|several|many) (consecutive|straight) (days|nights|evenings|mornings|weeks"
        + "|months)",
      "(days|weeks|months|evenings|nights) (running|in a row|on end)",
      "(wasted|wasting|wastes) (my|our|so much|a whole|an entire) (time|money|day|morning|afternoon|evening|week)",
      "(oppress~|bully|bullying|torment~|harass~|despicable|exploit~)",
      "squeeze~ (us|me|customers|people|every|money)",
      "(pass|passes|passing|passed) the buck", "(fob|fobbed|fobbing|brush|brushed|brushing) [me|us] off",
      "(don't|doesn't|do not|couldn't|never) [even|really] care",
      "(lost|losing|no) (all|any|more) (faith|trust|confidence|patience)", "(hate|hated|despise) (you|this|your)",
      "(never|won't ever) (again|buy|use|trust|come back|order|recommend)", "(given up|giving up)",
      "how (can|could|am|should) i … (trust|believe) you", "(empty|broken) promises",
      "(switch|switching|change|changing|move|moving|go|going) to (another|a different) (company|provider|bank)",
      "(your|the) (competitor|competitors|competition)",
      "(still|been|kept) waiting", "(waited|waiting|wait) … (hours|days|weeks|months|forever|ages)",
      "(run|running|ran) out of patience", "(out of|testing|trying) my patience", "at (my|our) (wit|wits) end",
      "(i|we) (can not|cannot|can't|won't) [just|simply|possibly] (accept|take|stand|bear|tolerate) (this|that|it|any)",
      "(won't|will not) (put up with|stand for)", "(sick and tired|beyond a joke|last straw|enough of this)",
      "(heartless|cruel|callous|inhuman|inhumane|merciless|insensitive|disrespectful|unprofessional|unkind)",
      "(screaming|scream|yelling|yell) (at|for|in)", "(makes|made|could|want to) … (scream|yell)", "ridiculously",
      "(such|what|complete|total) a [complete|total|real] (hassle|pain|mess|headache|ordeal)",
      "(bugs|bugging|bothers|irks) me", "damn you", "(waited|waiting|queued|queuing) … (hour|half an hour)",
      "not good enough", "(i|i'll|i will|want to|going to) (complain|report you|sue)",
    ])

  static let worries = "feels-worried"

  /// An outcry, which joy has as well.
  static let criesOut = "cries-out"
  static let outcries = [
    cue(criesOut, ["oh [my] (god|goodness|lord|dear god)", "(oh no|good grief|dear god|my god|omg)"])
  ]

  private static let worried = cue(
    worries,
    [
      "(have|has|had) not slept", "(sleepless|awful|terrible) night~", "had to sit down",
      "could (have|'ve) (died|been killed|been hurt|been worse)",
      "(in a panic|panicky|shaken up)", "heart … (mouth|boots)",
      "(worry~|stress~|panic~|terrify~|worrying|worried|stressful|panicking|terrified|terrifying)",
      "(anxious|anxiety|nervous|scared|afraid|fear|frightened|frightening|frantic)",
      "(desperate|desperately|alarmed|alarming|unsafe|uneasy|apprehensive)",
      "(am|i'm|we're|very|really|so|quite|getting) concerned",
      "(need|needed|needs) it (by|for|before|today|tonight|tomorrow)", "(don't|do not) know what [else] to do",
      "(can't|cannot|couldn't) sleep", "(on edge|freaking out|out of my mind|losing sleep)",
      "(i'm|i am|we're|we are|still|been) [still|all|just] (shaking|trembling|sick with)",
      "beside (myself|ourselves)",
      "(lose|losing|lost) (everything|all my|all our|the lot)",
      "(lose|losing|costs me|costing me|costs us|costing us) [so much|a lot of|all this] (money|customers"
        + "|business|work|a fortune)", "(running|run) out of time",
    ])

  static let letDown = "feels-disappointed"

  private static let disappointed = cue(
    letDown,
    [
      "(disappoint~|disappointment|devastate~|ruin~|spoil~|spoilt|upset~|dissatisfied|dissatisfaction)",
      "(let|lets|letting) (me|us|my|our|her|him) … down",
      "let down", "(gutted|heartbroken|crushed|bitter|miserable|unhappy|crestfallen|disheartened|disillusioned)",
      "(not|never|hardly|far from|isn't|wasn't|aren't) (happy|pleased|satisfied|impressed|thrilled)",
      "was looking forward", "expected (better|more)",
      "(not|isn't|wasn't) what (i|we) (expected|wanted|hoped|ordered)",
      "(wish|regret) (i|we|i'd|we'd|buying|ordering|choosing|joining|ever)", "(such|what) a (shame|pity|letdown)",
      "(hurt|hurts|wounded) (me|my|us|that|when|by)",
    ])

  private static let confused = cue(
    "feels-confused",
    [
      "(confuse~|puzzle~|baffle~|bewilder~|perplex~|mystified|confusion)",
      "(makes|make|making) no sense", "(i'm|i am|totally|all) lost",
      "none the wiser", "at a loss", "(can't|cannot|couldn't) make (head|sense)", "over my head",
    ])

  static let grieved = "feels-sad"

  private static let sad = cue(
    grieved,
    [
      "(sad|sadly|saddened|lonely|grief|grieving|mourning|tearful|depressed|depressing)",
      "(crying|cried|in tears|burst into tears)", "heart (aches|ached|breaks|broke|sank)",
      "(miss|missing) (him|her|them) [so|very|every]",
      "(passed away|bereave~|funeral)",
    ])

  static let ashamed = "feels-embarrassed"

  private static let embarrassed = cue(
    ashamed,
    [
      "(embarrass~|humiliate~|embarrassment|humiliation)",
      "(i|i'm|me|we|feel|felt|feeling) … (ashamed|mortified|foolish)",
      "(feel|felt|feeling|look|looked) (silly|stupid|daft|dumb)",
      "(silly|stupid|daft|dumb) question", "in front of (everyone|everybody|the whole|my)",
    ])
}
