import RapportModel
import Simulation
import Testing

@Suite struct ReactionTests {
  @Test func theReactionWithMostLeavesIsTaken() {
    let session = Fixture.session()
    session.begin()
    #expect(session.says(Fixture.reading("offers-repair")) == "When?")
    session.does("repair")
    let events = session.advance(.reply("done", Fixture.reading("offers-repair")))
    #expect(events.customerText == "Thank you, Ms Bright is happy.")
    #expect(events.last == .ended(.solved))
    #expect(session.transcript.turns[4].understood?.reaction == "complaint/2")
  }

  @Test func theDeskIsOpenAfterTheGoodbyeAndThatIsPlayedAgain() {
    let session = Fixture.session()
    session.begin()
    session.advance(.leave)
    let deed = Input.action(name: "repair", arguments: [], reason: nil)
    session.advance(deed)
    #expect(session.outcome == .agentEnded)
    #expect(session.transcript.turns.last?.action == "repair" && session.transcript.turns.last?.result == .ok)
    #expect(session.transcript.inputs == [.leave, deed])
    #expect(session.undo() && session.outcome == .agentEnded)
    #expect(session.transcript.inputs == [.leave])
  }

  /// The customer asks "Do I need to bring it in?", and no branch waits for the answer's words.
  private func asking() -> Play {
    Fixture.session {
      $0.nodes[0].says = ["It leaks. Do I need to bring it in?"]
      $0.nodes[0].reactions = [
        Reaction(when: [.said("offers-repair")], says: ["When?"]), Reaction(when: [], says: ["Good to know."]),
      ]
    }
  }

  @Test(arguments: [
    "No.", "Nope", "Yes, of course.", "Not at all.", "NO, THAT’S ALL", "Nothing, thank you", "No – sorry.",
  ])
  func aBareYesOrNoAnswersAQuestion(_ reply: String) {
    let session = asking()
    session.begin()
    let events = session.advance(.reply(reply, Reading()))
    #expect(events.customerText == "Good to know.")
  }

  @Test(arguments: [
    "No idea what you mean there", "Yes yes yes yes yes yes yes yes", "Bring", "", "Know", "Is it you?", "ja", "…",
  ])
  func whatIsNeitherYesNorNoIsNotUnderstood(_ reply: String) {
    let session = asking()
    session.begin()
    let events = session.advance(.reply(reply, Reading()))
    #expect(["Pardon?", "I don't follow."].contains(events.customerText))
  }

  @Test func aBareNoAnswersNothingWhereNothingWasAsked() {
    let session = Fixture.session()
    session.begin()
    session.advance(.reply("No.", Reading()))
    // "Pardon?" asks nothing new.
    session.advance(.reply("No.", Reading()))
    #expect(session.transcript.turns.compactMap(\.understood?.reaction) == ["confused", "confused"])
  }

  @Test func aBareNoIsHeardAfterWordsThatNobodyUnderstood() {
    let session = asking()
    session.begin()
    session.advance(.reply("xyzzy", Reading()))
    #expect(session.advance(.reply("No.", Reading())).customerText == "Good to know.")
  }

  @Test func wordsAfterTheEndAreIgnored() {
    let session = Fixture.session()
    session.begin()
    session.advance(.leave)
    #expect(session.outcome == .agentEnded)
    let count = session.transcript.turns.count
    #expect(session.advance(.reply("x", Fixture.reading("thanks"))).isEmpty)
    #expect(session.transcript.turns.count == count)
  }

  @Test func nobodySaysTheSameAgainWhileThereIsSomethingElseToSay() {
    let session = Fixture.session {
      $0.nodes[0].saysAgain = ["And now?", "So what now?"]
      $0.nodes[0].wayOn = ["Is it a yes or a no?"]
      $0.nodes[0].reactions = [Reaction(when: [.said("declines-refund")], says: ["Why not?"])]
      $0.persona.patience = 9
    }
    session.begin()
    let lines = (0..<4).map { _ in session.says(Fixture.reading("declines-refund")) }
    #expect(lines.first == "Why not?")
    #expect(Set(lines).count == 4)
  }

  @Test func theNodesReactionComesBeforeAnywhere() {
    let session = Fixture.session()
    session.begin()
    #expect(session.says(Fixture.reading("policy-wall")) == "Your policy!")
    #expect(session.says(Fixture.reading("policy-wall", "declines-refund")) == "Why not?")
  }

  @Test func aHarmfulMoveBeatsANeutralOneOfEqualLeaves() {
    let session = Fixture.session {
      $0.nodes[0].reactions.append(Reaction(when: [.said("policy-wall")], says: ["A wall."]))
    }
    session.begin()
    #expect(session.says(Fixture.reading("declines-refund", "policy-wall")) == "A wall.")
  }

  @Test func aBranchThatExcludesAHarmfulMoveIsNoHarmfulOne() {
    let session = Fixture.session {
      $0.nodes[0].reactions = [
        Reaction(when: [.said("declines-refund"), .not(.said("thanks"))], says: ["First."]),
        Reaction(when: [.said("declines-refund"), .not(.said("policy-wall"))], says: ["Second."]),
      ]
    }
    session.begin()
    #expect(session.says(Fixture.reading("declines-refund")) == "First.")
  }

  @Test func anUnmatchedReplyIsAskedAgainThenOfferedAWayOnThenCostsTheConversation() {
    let session = Fixture.session()
    session.begin()
    #expect(["Pardon?", "I don't follow."].contains(session.says(Reading())))
    #expect(session.says(Reading()) == "Can I have my money back or not? I haven't got all day.")
    let events = session.advance(.reply("?", Reading()))
    #expect(events.customerText == "Forget it.")
    #expect(session.outcome == .customerWithdrew)
    #expect(session.transcript.turns[1].understood?.reaction == "confused")
  }

  @Test func aHarmOfWhichNothingIsWrittenIsAnsweredAsOne() {
    let session = Fixture.session { $0.persona.says.hurt = ["That was unkind."] }
    session.begin()
    let patience = session.patience
    #expect(session.says(Fixture.reading("dismisses")) == "That was unkind.")
    #expect(session.patience == patience - 1)
    #expect(session.transcript.turns[1].understood?.reaction == "hurt")
    // A reaction that somebody wrote comes first, and a hard word alone hurts nobody.
    #expect(session.says(Fixture.reading("policy-wall")) == "Your policy!")
    let other = Fixture.session { $0.persona.says.hurt = ["That was unkind."] }
    other.begin()
    #expect(other.says(Fixture.reading("uses-jargon")) == "It still leaks.")
    #expect(other.patience == patience)
  }

  @Test func whoHasNoWordsForAHarmIsUnmoved() {
    let session = Fixture.session()
    session.begin()
    #expect(session.says(Fixture.reading("dismisses")) == "It still leaks.")
    #expect(session.transcript.turns[1].understood?.reaction == "unmoved")
  }

  @Test func beingAskedForAFactIsAnsweredWithoutAuthoring() {
    let session = Fixture.session()
    session.begin()
    #expect(session.says(Fixture.reading(asked: ["order"])) == "It's HH-1.")
    #expect(session.agentKnows.contains("order"))
    let patience = session.patience
    #expect(session.says(Fixture.reading(asked: ["order"])) == "I told you: It's HH-1.")
    #expect(session.patience == patience - 1)
    #expect(session.says(Fixture.reading(asked: ["secret"])).hasPrefix("No idea."))
    #expect(session.transcript.turns[1].understood?.reaction == "asked")
  }

  @Test func understoodWithoutEffectRepeatsTheConcern() {
    let session = Fixture.session()
    session.begin()
    #expect(session.says(Fixture.reading("acknowledges-feeling")) == "It still leaks.")
    #expect(session.says(Fixture.reading("thanks")) == "You're welcome.")
    #expect(session.patience == 3)
  }

  @Test func standingStillCostsPatienceAndBringsAWayOn() {
    let session = Fixture.session { $0.persona.patience = 5 }
    session.begin()
    #expect(session.says(Fixture.reading("acknowledges-feeling")) == "It still leaks.")
    #expect(session.patience == 5)
    #expect(session.says(Fixture.reading("acknowledges-feeling")) == "Can I have my money back or not?")
    #expect(session.patience == 4)
    #expect(session.transcript.turns[3].understood?.reaction == "way on")
    session.says(Fixture.reading("declines-refund"))
    session.says(Fixture.reading("declines-refund"))
    #expect(session.patience == 3)
  }

  @Test func nobodySaysTheSameTwiceRunning() {
    let session = Fixture.session {
      $0.persona.patience = 10
      $0.nodes[0].reactions[2].says = ["Why not?", "But why?", "Why?"]
    }
    session.begin()
    let answers = (0..<8).map { _ in session.says(Fixture.reading("declines-refund")) }
    #expect(zip(answers, answers.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test func sayingGoodbyeTwiceEndsTheConversation() {
    let session = Fixture.session()
    session.begin()
    session.says(Fixture.reading("closes"))
    #expect(session.outcome == nil)
    #expect(session.says(Fixture.reading("closes", "thanks")) == "Bye.")
    #expect(session.outcome == .agentEnded)
  }

  @Test func silenceHasItsOwnReactionAndOtherwiseCostsPatience() {
    let session = Fixture.session()
    session.begin()
    #expect(session.advance(.silence(seconds: 20)).customerText == "Hello?")
    #expect(session.patience == 2)
    #expect(session.advance(.silence(seconds: 20)).customerText == "Still there?")
    #expect(session.patience == 2)
  }

  @Test func aDeedSpeaksForItselfWhateverTheWords() {
    let session = Fixture.session {
      $0.nodes[0].reactions.append(Reaction(when: [.done("repair")], says: ["It's booked? Good."]))
    }
    session.begin()
    #expect(["Pardon?", "I don't follow."].contains(session.says(Reading())))
    session.does("repair")
    #expect(session.says(Reading()) == "It's booked? Good.")
    // Once: afterwards it is no news.
    #expect(session.says(Reading()) != "It's booked? Good.")
  }
}
