import Foundation
import Testing

/// Mistakes that authors make, in scenarios that are good: each is found where it is, and the message says how to mend
/// it.
@Suite struct SeededMistakesTests {
  struct Mistake: Sendable, CustomStringConvertible {
    let description: String
    var file = "tutorial.yaml"
    let good: String
    let bad: String
    /// "rapport lint" or "rapport test".
    var command = "lint"
    let code: String
    /// What stands in the message and its notes.
    let says: [String]
  }

  static let mistakes = [
    Mistake(
      description: "a node's name misspelt", good: "go: guide", bad: "go: giude", code: "unknown-node",
      says: ["unknown node 'giude'", "did you mean 'guide'?"]),
    Mistake(
      description: "a key misspelt", good: "again:\n      - And which", bad: "agian:\n      - And which",
      code: "unknown-key", says: ["unknown key 'agian' in a node", "did you mean 'again'?"]),
    Mistake(
      description: "a fact misspelt in a condition", good: "when: [told delivery-day]",
      bad: "when: [told delivery-dya]",
      code: "unknown-fact", says: ["unknown fact 'delivery-dya'", "did you mean 'delivery-day'?"]),
    Mistake(
      description: "a fact misspelt in a text", good: "- Is there a page about",
      bad: "- \"{modle}?\"\n      - Is there a page about", code: "unknown-placeholder",
      says: ["'{modle}' is not the name of a fact", "did you mean 'model'?"]),
    Mistake(
      description: "a standard move misspelt", good: "said promises", bad: "said promise", code: "unknown-move",
      says: ["unknown move 'promise'", "did you mean 'promises'?"]),
    Mistake(
      description: "an action of another company", good: "when: [done send-article]",
      bad: "when: [done sent-article]",
      code: "unknown-action", says: ["unknown action 'sent-article'", "did you mean 'send-article'?"]),
    Mistake(
      description: "two conditions in one", good: "[said says-it-is-sent, not done send-article]",
      bad: "[said says-it-is-sent and not done send-article]", code: "bad-condition",
      says: ["write one condition an item; all must hold", "any: [said a, said b]"]),
    Mistake(
      description: "a colon in a line", good: "- Got it. That was easy!", bad: "- Got it: that was easy!",
      code: "wrong-shape", says: ["'says' must be text, found a mapping", "put text that holds ': '"]),
    Mistake(
      description: "a tab", good: "  hello:\n    says:", bad: "  hello:\n\tsays:", code: "tab",
      says: ["tab", "spaces"]),
    Mistake(
      description: "a line that YAML swallows", good: "- It's here, thank you! Anything else before I go?",
      bad: "- It's here for order #42, thank you!", code: "swallowed-text",
      says: ["what follows ' #' is a comment", "put the text in quotes"]),
    Mistake(
      description: "a key given twice", good: "difficulty: 1\n", bad: "difficulty: 1\nteaches: how to begin\n",
      code: "duplicate-key", says: ["'teaches' is given twice", "first given here"]),
    Mistake(
      description: "an outcome that there is none of", good: "ends: solved", bad: "ends: happy",
      code: "not-allowed",
      says: ["'ends' cannot be 'happy'", "'solved', 'worked around', 'declined well'"]),
    Mistake(
      description: "a needed key left out", good: "channel: chat\n", bad: "", code: "missing-key",
      says: ["a scenario needs 'channel'", "Where it takes place"]),
    Mistake(
      description: "a persona that is not there", good: "persona: looking-forward", bad: "persona: looking-foward",
      code: "unknown-persona",
      says: ["did you mean 'looking-forward'?", "it is looked for as 'personas/looking-foward.yaml'"]),
    Mistake(
      description: "no right end", good: "right outcomes: [solved]", bad: "right outcomes: [handed over]",
      code: "no-right-end", says: ["no node that can be reached ends in a right outcome"]),
    Mistake(
      description: "a desk that refuses", good: "turns: {good: 4, most: 8}",
      bad: "actions:\n  send-article:\n    kind: not yours\nturns: {good: 4, most: 8}", code: "goal-out-of-reach",
      says: [
        "goal 'article-sent' can never be met: 'done send-article' never holds",
        "'send-article' is somebody else's to decide; the desk refuses it",
      ]),
    Mistake(
      description: "a reaction that another always beats",
      good: "      - when: [said says-it-is-sent, not done send-article]",
      bad: "      - when: [done send-article, not done send-article]\n        says: Hm.\n"
        + "      - when: [said says-it-is-sent, not done send-article]",
      code: "never-holds", says: ["'done send-article' and 'not done send-article' exclude one another"]),
    Mistake(
      description: "the customer knows too much", file: "a-lid-by-monday.yaml", good: "    tells: [",
      bad: "    tells: [lids-back, ",
      code: "customer-cannot-know",
      says: ["the customer tells 'lids-back', which only the agent knows", "move the fact to 'both know'"]),
    Mistake(
      description: "a sample at the wrong branch", good: "- Thursday.\n", bad: "- Is there anything else?\n",
      command: "test",
      code: "sample-elsewhere", says: ["this sample of 'hello/1' takes", "'told delivery-day' does not hold"]),
    Mistake(
      description: "a branch that takes another's samples", good: "      - when: [told delivery-day]\n",
      bad: "      - when: [told delivery-day, not said sarcasm]\n        says: Hm.\n"
        + "      - when: [told delivery-day]\n",
      command: "test", code: "sample-elsewhere",
      says: ["this sample of 'hello/2' takes 'hello/1' instead", "the other comes first or asks for more"]),
    Mistake(
      description: "a customer who feels nothing",
      good: "    feels:\n      - feeling: excited\n"
        + "        because: her first coffee machine is coming, and her sister on Friday\n"
        + "        words: [\"sister\", \"friday\", \"first\", \"(look~ forward|excit~|exciting)\", \"impress~\"]\n",
      bad: "", code: "criterion-without-chance",
      says: ["nothing calls for empathy", "write under 'feels' of a node the customer's 'feeling'"]),
    Mistake(
      description: "a need that nothing gives away",
      good: "    hint: it is her first machine, and nobody has told her to rinse it\n",
      bad: "", code: "need-without-hint",
      says: ["nothing says what gives need 'a-good-first-jug' away", "write the customer's words under 'hint'"]),
    Mistake(
      description: "an example of two moves", good: "      - No, that's all\n",
      bad: "      - Sent! It's short, two minutes of reading\n",
      code: "example-of-two-moves",
      says: ["this is an example of 'says-it-is-sent' too", "it stands there as well"]),
    Mistake(
      description: "a conversation that never ends", good: "    ends: solved",
      bad: "    replies:\n      - go: hello",
      code: "no-right-end", says: ["ends"]),
  ]

  @Test func `there are twenty at least`() { #expect(Self.mistakes.count >= 20) }

  @Test(arguments: mistakes) func `is found, and the message mends it`(mistake: Mistake) throws {
    let program = try Program()
    let file = try program.copyScenarios().appending(path: mistake.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: mistake.good))
    try text.replacingCharacters(in: range, with: mistake.bad).write(to: file, atomically: true, encoding: .utf8)
    let result = try program.run([mistake.command, "scenarios/\(mistake.file)"])
    #expect(result.output.contains("[\(mistake.code)]"), "\(result.output) \(result.errors)")
    #expect(result.output.contains("scenarios/\(mistake.file):"))
    for words in mistake.says { #expect(result.output.contains(words), "\(words) in \(result.output)") }
    let isWarning = result.output.contains("warning: ") && !result.output.contains("error: ")
    #expect(result.code == (isWarning ? 0 : 1))
  }
}
