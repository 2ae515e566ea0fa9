/// Words that are verbs, by WordNet 3.0: `scripts/verbs` writes this file.
enum WordNetVerbs {
  /// Base forms.
  static let bases = """
    abandon abet abide abolish absorb abuse accelerate accentuate acclaim accommodate accompany accomplish accord accost
    accumulate accuse ache achieve acknowledge acquiesce acquire activate adapt adhere adjourn adjust administer admire
    admit adopt adorn advocate affect affirm affix afford aggravate alienate align allege alleviate allocate allot alter
    amend amplify analyze announce annoy anticipate appear appease applaud appoint apportion apprehend approximate argue
    arise arouse arrest articulate ascend ascertain ascribe assail assemble assert assess assign assimilate associate
    astound attach attain attend attest attract attribute augment authorize avail avert avoid await awaken babble bake
    balk ban banish baptize bask bawl beat beckon befall beg behave behold belie bellow beset besmirch bestow bet
    bethink betray bevel bid bind birdie bleed blend bless blink blush boast boil bolster boom bore borrow bother bounce
    brace brandish broaden broil buck budge buffet bump burgeon burn burst bury buzz bypass cackle calculate calibrate
    capitalize capture caress carve catapult cater cause cavort cease celebrate centrifuge certify challenge chant
    characterize cheat cherish chew chide choke choreograph chortle chuckle circulate cite clamber clamp clang clap
    clasp classify click climb cling clog clutch coalesce coax cock coincide collaborate collapse combine commemorate
    commence commend commit communicate commute compare compel compete compile complain comply compose comprehend
    compress comprise compute conceal concede conceive concentrate conclude concur condemn conduct confess confide
    confine confront confuse congratulate conquer conserve consign consist consolidate conspire constitute construct
    construe consult consume consummate contain contaminate contemplate contend contradict contribute converse convert
    convey convict convince cook cooperate coordinate correlate correspond corroborate cough count counteract crave
    crawl creak creep cringe criticize croon cross crouch crucify cruise crush crystallize cuddle culminate cultivate
    curl curse curtail cut dab dampen dangle dare darken dart dash dazzle deceive declare decompose decorate decrease
    decry dedicate deduce deduct deem defend defer define defy delegate demonstrate demythologize denote denounce dent
    depart depend depict deposit depress deprive derive descend design designate despise destine destroy detect
    deteriorate determine detonate devastate develop deviate devise devote diagnose dial dialyze dictate die differ
    differentiate diffuse dig dilate dilute diminish dip disagree disappear disappoint disapprove discard discern
    disclose discontinue discount discourage discover discriminate dismiss dismount disobey dispel dispense disperse
    displace display dispose disregard disrupt disseminate dissipate dissolve dissuade distill distinguish distort
    distract distribute distrust disturb divert divide dodge dominate donate doom downgrade doze drag drain dramatize
    drape draw dread drift drill drip drive drown duck dump duplicate dwarf dwindle earn ease economize educate
    ejaculate eject elapse elect elevate elicit eliminate elude embody embrace emerge emit emphasize employ enact
    enclose encompass encourage endanger endear endorse endow endure enforce engage engender engulf enhance enjoin enjoy
    enlarge enlist enrich enroll ensue entail entertain entitle entrust envision envy epitomize equate equip erase err
    erupt escape escort espouse establish evade evaluate evoke evolve exaggerate examine exceed exclaim exclude execute
    exemplify exert exhaust exhibit exist expand expel expend expire explode exploit explore export expose expound
    express exterminate extract extrapolate facilitate fade fall falsify falter fasten fathom feed fete fight filter
    finance fit flap flatten flatter flaunt flee flicker flinch fling flip float flop flounder flourish fly forbid
    forecast foresee forestall forge forgive formulate forsake fortify foster fractionate freeze fret frighten frown
    frustrate fulfill fumble furnish fuss gain gallop gather gaze gear generalize generate gesticulate giggle glaze
    glide glint glisten glorify glower glue gnaw gobble gouge govern grab grapple grasp graze grin grind groan grope
    grow growl grumble grunt guarantee guess guide gulp gush halt hamper harangue harass harden hasten haul haunt heal
    heave heed heighten hesitate hide hinder hint hire hit hitch hobble holler hook hoot hover huddle hum hurl hurry
    hurtle hush hustle identify ignite ignore illuminate illumine illustrate imbed imitate impair impart impede
    implement implore imply impose impress imprison improvise impute inaugurate incite incline include incorporate incur
    indicate induce induct indulge infect infer infiltrate inflict infuriate ingest inhabit inherit inhibit initiate
    inject injure inquire insert inspire institute instruct insulate insure integrate intend intensify intercept
    interfere interlace interpose interpret interrupt intersect intervene intimidate intone introduce intrude inure
    invade invent invest invite invoke irritate itch itemize jeer jeopardize jerk join judge justify kick kidnap kill
    kiss kneel knit knock lash laugh launch lay lead lean leap learn leer lend lessen levy liberate lick lie lift linger
    loathe lock lodge loom loosen lug lurch lure lurk magnify mail maintain manifest manipulate marry marvel masquerade
    match materialize maximize measure meditate meet melt memorize merge migrate mingle minimize misunderstand mitigate
    moan mobilize modernize modify moisten mold monopolize mop motivate mount mourn multiply mumble murmur muse muster
    mutter nag necessitate neglect negotiate nestle neutralize nod nominate notch nourish nudge obey oblige obliterate
    observe obstruct occupy occur officiate offset omit operate oppose ordain orient originate ought oust outdistance
    outweigh overcome overhear overlap overlook overpower overreach override overrun overtake overthrow overturn owe
    pacify paint pant pardon participate patronize pause peck peel peer penalize penetrate perceive perch perform perish
    perpetuate persist personify persuade pertain pervade pierce pinch plague play plead pledge plod plow pluck plunge
    poise poke polarize ponder pop populate portray pose possess postpone postulate pour praise pray preach precede
    precipitate predict prescribe preserve preside presume presuppose pretend prevail prick print probe proclaim procure
    prod produce profess prohibit promote prompt pronounce propel propose prosecute prosper protect protrude prove
    provoke prowl pry publicize publish pucker puff pull punch punish purchase purl purport pursue puzzle qualify
    quarrel quell query quicken quiver quote radiate rally ram ransack rape ratify rationalize rattle react reactivate
    reaffirm reap reappear rearrange reassemble rebuff rebuild rebuke rebut recall recapture recede recite reckon
    recognize recollect reconcile reconsider reconstruct recount recover recreate recruit recur redeem reduce reek
    reelect reenact reexamine refer reflect refuel refute regain regard register regulate rehearse reign reinforce
    reiterate rejoice rejoin relate relax relegate relent relieve relinquish remain remand reminisce remodel render
    renew reorganize repay repeal repeat repel replenish represent reproduce repudiate reread rescind rescue resemble
    resent reside resign resist resort restore restrain restrict resume resuspend retain retire retort retrace retract
    retreat retrieve reunite revamp reveal revel revere reverse revert revive rewrite riddle ride rip rise roam roast
    romanticize rotate rub run rustle sag sail salute salvage sanction satisfy savor scamper scan scatter scoff scold
    scoot scowl scramble scrape scratch scream screech screw scribe scrub scrutinize scuttle secede secure seek seep
    segregate seize serve sew shake sharpen shatter shave shed shine shiver shoot shorten shout shove shrink shrug
    shudder shuffle shun sicken sidestep sidle sigh signify simmer simplify sing sink sip sit situate skedaddle skid
    slacken slam slap slash sleep slide slip slump smack smash smile smolder smother smuggle snap snarl snatch sneak
    sniff snore snort snub snuggle soar soften solder solicit sorb sour sow spare spear specialize specify speculate
    spend spill spin spit splash spoil sponsor sprawl spread sprinkle sprout squawk squeak squeeze squint squirm stagger
    stalk stammer stamp stand stare starve steal steam steer stiffen stifle stimulate stipulate stir stoop straddle
    straggle straighten strangle strengthen stretch strew strike strive stroll stud stumble stun submerge subscribe
    subside subsidize subtract succeed succumb suck suffer suffice suffocate suffuse summarize summon superimpose
    supersede supervise supplant suppose suppress surmise surmount surpass surrender surround survive suspect suspend
    sustain swallow swarm sway swear sweep swerve swim swing swirl swoop symbolize sympathize systematize tabulate tack
    tackle tailor tap teach tear tease televise tempt tend terminate testify thaw thicken thrash threaten thrive throb
    throw thrust thump thwart tighten tilt tingle tolerate topple torture toss totter touch tramp trample transcend
    transform translate transmit transmute transplant transpose travel traverse tread tremble trim trot trudge trundle
    trust tuck tug tumble twine twirl twist twitch uncover underestimate undergo underlie underline undermine underscore
    undertake underwrite undo unfold unify unleash unload unscrew untie uphold urge utilize utter vacate validate vanish
    vary veer veil victimize vie violate visualize vote vow wail wake wallop wallow wander wane warp warrant wash watch
    waver weaken wear weave weep weigh whip whirl whisper whistle whoop widen wield wiggle win wince wink wipe wish
    withdraw withhold withstand wobble woo wrap wreck wrench wrestle writhe yawn yelp yield
    """

  /// Each line: the base form, then past forms that no ending explains.
  static let irregularForms = """
    arise arisen arose
    beat beaten
    befall befallen befell
    behold beheld beholden
    bethink bethought
    bid bade bidden
    bless blest
    burn burnt
    bypass bypast
    chide chidden
    cling clung
    creep crept
    curse curst
    dig dug
    draw drawn drew
    drive driven drove
    fall fallen
    fight fought
    fling flung
    fly flew flown
    forbid forbad forbade forbidden
    foresee foresaw foreseen
    forgive forgave forgiven
    forsake forsaken forsook
    freeze froze frozen
    gnaw gnawn
    grow grew grown
    heave hove
    hide hidden
    kneel knelt
    lay laid
    lean leant
    leap leapt
    learn learnt
    lend lent
    lie lain
    meet met
    melt molten
    misunderstand misunderstood
    overcome overcame
    overhear overheard
    override overridden overrode
    overrun overran
    overtake overtaken overtook
    overthrow overthrew overthrown
    prove proven
    rebuild rebuilt
    repay repaid
    rewrite rewritten rewrote
    ride ridden rode
    rise risen
    run ran
    seek sought
    sew sewn
    shake shaken shook
    shave shaven
    shine shone
    shrink shrank shrunk shrunken
    sing sang sung
    sink sank sunk sunken
    sit sat
    sleep slept
    slide slidden
    sneak snuck
    sow sown
    spend spent
    spill spilt
    spin spun
    spit spat
    spoil spoilt
    stand stood
    steal stole stolen
    strew strewn
    strike struck
    strive striven strove
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    teach taught
    tear tore torn
    thrive thriven throve
    throw threw thrown
    tread trod trodden
    undergo undergone underwent
    underlie underlain underlay
    undertake undertaken undertook
    underwrite underwritten underwrote
    undo undid undone
    uphold upheld
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    withdraw withdrawn withdrew
    withhold withheld
    withstand withstood
    """
}
