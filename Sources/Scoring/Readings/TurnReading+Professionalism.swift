import RapportModel

extension TurnReading {
  /// Is courteous, and neither blames nor shouts.
  var professionalism: Tenths {
    var signs = [450] + signs(["greets": 200, "thanks": 250, "closes": 150, "apologises": 100])
    signs.append(120 * min(reply.words.all.count { CueWords.courtesy.contains($0.key) }, 3))
    signs.append(10 * min(reply.words.all.count, 12))
    let shouted = 60 * min(reply.words.all.count(where: \.isShouted), 5)
    return tenths(signs, less: harm + shouted + deductions(["policy-wall": 150, "hollow-script": 50]))
  }
}
