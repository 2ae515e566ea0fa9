import RapportModel
import Understanding

extension TurnReading {
  /// Says much, takes up the matter and is easy to follow.
  var clarity: Tenths {
    if isIdle { return idle }
    var signs: Signs = [400, 4 * min(reply.words.content.count, 25)]
    add(
      ["states-next-step": 300, "gives-time": 200, "explains-reason": 200, "paraphrases": 200], to: &signs)
    signs.append(100 * min(shared, 3))
    let longest = reply.words.sentences.map { reply.words.within($0).count }.max() ?? 0
    let lengthy = 15 * min(max(longest - 20, 0), 30)
    let crowded = 120 * max(reply.words.questionMarks.count - 1, 0)
    return tenths(signs, less: lengthy + crowded + harm + deductions(["uses-jargon": 200, "hollow-script": 100]))
  }
}
