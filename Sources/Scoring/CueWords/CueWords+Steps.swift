/// What happens next, and what only holds off.
extension CueWords {
  /// An unclear clause with one of these may state a step or a time.
  static let steps = keys(
    "next then send book call email arrange today tomorrow monday tuesday wednesday thursday friday saturday "
      + "sunday soon until")

  /// A sentence of these alone holds the customer off.
  static let holding = keys(
    "check look find see moment minute second sec bit bear hold wait patient line sure quick quickly straight away "
      + "soon shortly back moments")

  /// What an agent or the company does about a matter.
  static let companyDeeds = keys(
    "reply respond answer contact call callback ring phone email text write message check verify investigate inspect "
      + "examine review reexamine re-examine look study handle process solve resolve settle sort fix repair mend replace "
      + "refund credit pay reimburse compensate send dispatch ship deliver post forward feed pass transfer report reflect "
      + "escalate raise book rebook arrange schedule order reorder install visit come collect pick cancel change update "
      + "correct amend inform notify tell confirm follow issue open register record restore reset unlock activate "
      + "deactivate waive remove move add extend swap exchange print prepare work chase speak talk bring drop analyse "
      + "analyze evaluate trace search track deduct return discuss back take adjust switch enable disable disconnect "
      + "connect clean measure test paint cook bake keep let hold reserve charge coordinate deal research consider assess "
      + "explore consult negotiate communicate urge supplement launch release upgrade expand rebuild dispose inquire enquire query"
  )

  /// What is done by one of these is done by the company, whoever speaks of it: "it will be repaired".
  static let doneByUs = keys(
    "repair mend fix replace rebuild build expand extend upgrade release launch complete finish restore dispatch send sent "
      + "ship deliver refund credit reimburse compensate process handle solve resolve settle investigate inspect check "
      + "verify review examine analyse analyze forward report pass escalate contact call answer inform notify arrange "
      + "schedule book waive test exchange return resend reissue reship redeliver construct built rebuilt")
  /// Between "will" and what is done one of these may stand.
  static let besideToBe = keys("soon also then now gradually successively shortly further all")
  /// Behind "will" one of these tells what comes, and of nobody that does it.
  static let foreseen = keys("be undergo receive get take start begin")
  static let willAlone = Word.key("will")

  /// One of these means well and does nothing yet: "we will strive to improve".
  static let intentions = keys(
    "try strive improve improving optimise optimize reinforce strengthen endeavour effort efforts best attention "
      + "aim hope continue")

  /// What is announced with one of these changes nothing: "they will tell you the same".
  static let nothingNew = keys("same nothing neither nobody")

  /// One of these is willing: "happy to help".
  static let willing = keys(
    "happy glad pleased pleasure willing ready delighted gladly available help helping assist assistance serve "
      + "support aid")

  /// Announces a deed of whoever stands before it.
  static let futures = keys("will shall")
  static let ownFutures = keys("i'll we'll")

  /// All that can announce a deed.
  static let announces = futures.union(ownFutures).union(requesting).union([going, needs])

  /// For one of these something is asked: "for verification".
  static let checks = keys("verification investigation processing inspection checking follow-up")

  /// People of the company beside `desks`.
  static let staff = keys(
    "editor staff service agent agents representative personnel operator plumber electrician fitter doctor nurse "
      + "pharmacist driver installer adviser advisor assessor colleagues engineers technicians teams support someone director "
      + "somebody person board")

  /// An unclear clause with one of these may tell a time.
  static let times = days.union(
    keys(
      "hour minute day week month noon midday midnight morning afternoon evening weeks fortnight hours minutes days"
    )
  )

  /// Before a length of time one of these says that it is over or comes again and again.
  static let pastOrHabit = keys("recent past last previous every each per ago since earlier already")

  /// Behind a length of time one of these makes it a period of the terms: "14 days after renewal".
  static let periods = keys("after of from since following")

  /// One of these looks ahead.
  static let looksAhead = keys("will i'll we'll you'll it'll shall should going expect arrive reach receive")

  /// Forms of these that look back, as written.
  static let looksBack: Set = ["arrived", "reached", "received"]

  /// A length beside one of these is how long something holds.
  static let validity = keys("warranty guarantee valid validity contract")

  /// What may do one of these happens by itself: "it may take two days".
  static let happening = keys("take be come arrive show get see have find expect look last need")

  static let unitsOfTime = keys("minute minutes hour hours day days week weeks month months year years")

  /// Before a unit of time one of these makes a length of it.
  static let quantities = keys(
    "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty few couple several half "
      + "next this coming working business same the within")

  /// Before a unit of time one of these begins what is to come: "within the week", "in two years".
  static let intoTime = keys("in within next after later of")
  static let years = keys("year years")
  static let theAlone = Word.key("the")
  /// Behind one of these somebody else than the customer does something, or it happens.
  static let othersFutures = keys("will shall i'll we'll it'll he'll she'll they'll going")

  /// With one of `likings` one of these wishes, and announces nothing.
  static let wouldOneself = keys("i'd we'd")
  static let likings = keys("love like prefer")
  static let theyWill = Word.key("they'll")

  /// To close one of these ends the matter, and does nothing about it.
  static let matters = talks.union(keys("file enquiry inquiry query complaint"))
  static let closingMatter = keys("close closing closed")

  /// Before `thisOne` and a noun that is none of `noPlaces`, one of these says where.
  static let whereAt = keys("at in on under via through into onto behind inside to")
  static let thisOne = keys("the your our this that its")
  static let noPlaces = times.union(
    keys(
      "meantime moment instance case end future beginning same next last first latest least once way form future problem issue matter"
    ))
  static let onlineAlone = Word.key("online")
  static let atAlone = Word.key("at")

  /// A question that begins with one of these asks what the customer would like.
  static let askingWish = keys("want like rather prefer shall")

  /// Whoever is at one of these now tells why, with one of `beforeOccasions` behind it.
  static let gettingInTouch = keys("calling ringing phoning writing contacting emailing messaging texting reaching")
  static let beforeOccasions = keys("about because regarding concerning with as on from in behalf out")
  /// Behind "to", what an agent who gets in touch is about.
  static let sayingWhy = keys("tell let say inform apologise apologize explain")

  /// Whoever does one of these tells what is there.
  static let perceiving = keys("see find found noticed understand")

  static let needs = Word.key("need")
  static let going = Word.key("going")
  static let toAlone = Word.key("to")
  static let soAlone = Word.key("so")
  static let forAlone = Word.key("for")
  static let doneAlone = Word.key("done")
  static let have = Word.key("have")
  static let has = Word.key("has")
  static let had = Word.key("had")
  static let keep = Word.key("keep")

  /// Before a participle one of these says what the speaker has done.
  static let haveDone = keys("i've we've ive weve")
  /// Before one of `doneToIt` one of these says what has been done.
  static let isDone = keys("is has have been")
  /// Without one of these or an apostrophe nothing says what has been done.
  static let perhapsDone = haveDone.union(isDone).union(oneself)
  static let besideDone = keys("just already now also")
  static let wouldHave = keys("should would could might must ought")
  /// The same in all tenses: "I put it in your cart" may be a habit.
  static let unchanging = keys("put set read let cut")
  static let relatives = keys("which that who")
  static let been = keys("been now all")
  static let beenAlone = Word.key("been")
  /// Behind a participle that opens a sentence one of these goes on with what was done.
  static let afterClipped = keys("it that this them for as and from off the your all both")
  static let irregular = keys(
    "sent put made taken set reset written spoken given paid found frozen got done told brought dealt held kept let read "
      + "rung"
  )

  /// What one has done without doing anything about the matter.
  static let noDeeds = keys(
    "received noticed learned learnt tried wanted needed expected hoped apologised apologized mentioned explained stated "
      + "asked experienced attempted seen heard understood got told read looked listed advised answered found checked "
      + "searched attached included informed promised planned decided valued known noted hoped believed wished worked"
  )

  /// What has been done by one of these may have solved the matter; who has recorded or passed it on has not.
  static let remedies = keys(
    "cancelled canceled booked rebooked refunded credited sent dispatched posted replaced reset restored unlocked changed "
      + "corrected waived removed repaired fixed reserved arranged activated reactivated reordered lifted")

  /// Said of the matter, one of these tells of a deed.
  static let doneToIt = keys(
    "cancelled canceled booked rebooked refunded credited sent dispatched posted replaced reset restored unlocked "
      + "changed updated corrected moved waived removed repaired fixed reserved arranged escalated forwarded activated "
      + "reactivated reordered paid completed processed lifted frozen stopped closed")
}
