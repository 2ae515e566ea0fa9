/// Which words belong to which class.
enum WordList {
  /// By the word as written.
  static let byWord: [(WordClass, String)] = [
    ([.negator, .small], "not never no neither nor"),
    ([.negator], "without hardly barely nothing none nobody nowhere nope"),
    ([.negator, .denial], "unable impossible unavailable unlikely unwilling incapable powerless reluctant"),
    ([.auxiliary, .small], "am is are was were be been being have has had having do does did"),
    ([.modal, .auxiliary, .small], "will would can could shall should may might must"),
    ([.firstPerson, .small], "i we"),
    ([.secondPerson, .object, .small], "you"),
    ([.thirdPerson, .small], "he she they it this that these those there somebody someone"),
    ([.object, .small], "me us it them him her"),
    (
      [.determiner, .small],
      "a an the this that these those my our your his her its their any some every each all both another"
    ),
    ([.questionWord], "what when where who whom whose which why how whether"),
    ([.conjunction, .small], "and or but so because since although though while whereas if unless until then"),
    (
      [.preposition, .small],
      "of in on at by for with from to into onto about over under after before between through within per as up"
    ),
    (
      [.adverb, .small],
      """
      also just really very quite too now then already still even only actually certainly definitely really
      absolutely gladly happily quickly personally immediately simply kindly please always again completely totally
      truly sincerely fully right here away straight first
      """
    ),
    ([.auxiliary, .small], "able"),
    ([.small], "oh ah well yes yeah yep okay sure hmm um uh"),
    ([.greeting], "hello hi hey morning afternoon evening welcome greetings"),
    ([.emotive], "sorry afraid glad happy pleased sad delighted grateful unfortunately sadly regret"),
    (
      [.past, .verb],
      """
      sent made got gave told said paid found took bought brought broke lost left kept felt understood heard came knew
      rang drove flew grew threw drew wore tore woke stole froze shook ran led fell stood taught
      saw thought held spoke wrote chose meant went did tried sold began forgot met spent dealt built caught
      """
    ),
    (
      [.past, .participle, .verb],
      """
      sent made got gotten given told said paid found taken bought brought broken lost left kept felt understood heard
      known seen thought held spoken written chosen meant gone done sorted sold begun forgotten met spent dealt rung sat
      """
    ),
  ]

  /// By the stem, for all forms.
  static let byStem: [(WordClass, String)] = [
    ([.negator, .denial, .verb], "refuse decline deny reject"),
    ([.negator, .verb], "fail lack"),
    ([.report, .verb], "say tell promise mention claim assure state assume expect hear inform report insist"),
    ([.attempt, .verb], "try attempt"),
    ([.factive, .verb], "know realise notice understand mean blame doubt wonder appreciate"),
    ([.finding, .verb], "see check ask find look know wonder confirm investigate clarify verify"),
    (
      [.verb],
      """
      accept access add advise agree allow apologise apply appreciate approve arrange arrive ask assist assure be
      become begin believe break bring build buy cancel carry catch change check choose clarify clear close collect
      come compensate complete confirm connect consider contact continue correct cover create deal decide deliver
      describe disconnect discuss do eat enable end ensure enter escalate expect expedite explain extend feel figure
      file fill find finish fix follow forget forward get give go handle happen have hear help hold honour hope
      imagine improve inconvenience inform inspect install insist investigate involve issue jump keep know leave
      let like listen live load locate log look lose love make manage mean mention mind miss monitor move need
      notice notify obtain offer open organise pack pass pay pick prefer prepare press prevent prioritise proceed
      process provide push put raise reach read realise reassure receive recommend reconnect redeliver refund
      reimburse reinstall remember remind remove reopen repair replace reply report request resend reserve
      reset resolve respond restart return review revise rush save say schedule see seem select sell send
      set settle ship show sign skip solve sort sound speak speed start stay stop submit suggest supply
      switch take talk tell test thank think track transfer treat trouble try turn understand unlock unplug
      update upgrade use verify visit wait waive walk want warn wonder work worry write post
      happen hate deserve care refuse decline call ring phone email message text book order charge credit
      drop keep mend swap dispatch fetch bend break bear hang
      """
    ),
    ([.light], "like want get give make let go take come need know put see do try keep have just look help"),
    (
      [.noun],
      """
      refund repair order call email message text book charge credit return request report change offer
      post note update upgrade visit process trouble care test start end transfer cover issue file log reply
      review exchange help search sound move stay drop access permit ring mind look contact wait credit repair work
      delay point share
      """
    ),
  ]
}
