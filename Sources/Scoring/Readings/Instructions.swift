/// What the customer is told to do: "click Settings", "please restart it", "you can dial".
enum Instructions {
  /// How many of these words give an instruction.
  static func count(in words: [Word]) -> Int {
    words.indices.count { at in verbs.contains(words[at].key) && isInstruction(at, in: words) }
  }

  /// A verb of the list is one at the start of its sentence, after "please" and the like, or after "you can".
  private static func isInstruction(_ at: Int, in words: [Word]) -> Bool {
    var start = at
    while start > 0, !words[start].beginsSentence, fillers.contains(words[start - 1].key) { start -= 1 }
    if words[start].beginsSentence || words[start..<at].contains(where: { $0.key == please }) { return true }
    return leads.contains { lead in words[..<start].suffix(lead.count).elementsEqual(lead) { $0.key == $1 } }
  }

  private static let please = Word.key("please")
  private static let fillers = CueWords.keys("please kindly then first firstly next also just directly simply and")

  private static let leads = SignalWords.phrases(
    """
    you can,you may,you could,you might,you need to,you should,you must,you have to,you just need to,you only need to,\
    you can also,you'll need to,suggested to,advised to,recommended to,suggest you,suggest to,suggest that you,\
    recommend you,recommend that you,advise you,try to,suggested that you,recommended that you,by,if you
    """)

  private static let verbs = CueWords.keys(
    """
    add adjust allow apply ask bring buy call cancel change charge check choose clean clear click close confirm \
    connect consult contact copy create deactivate delete dial disable disconnect download edit enable enter exit \
    fill find follow format give go handle hold inquire insert install keep leave log login look make modify move \
    open operate order pay perform plug power press process pull purchase push put query read reboot receive \
    recharge recover refer refresh register reinstall reload remove replace reply reset restart restore retry return \
    run save scan scroll search see select send set sign start stop subscribe swipe switch take tap test touch \
    transfer try turn type uninstall unlock unplug unsubscribe update upgrade upload use verify view visit wait \
    watch wipe write
    """)
}
