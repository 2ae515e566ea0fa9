import RapportModel
import Simulation
import Testing

@Suite struct ChannelTests {
  private func social() -> Play {
    Fixture.session {
      $0.channels = [.social]
      $0.facts[0].level = .neverInThisChannel
      $0.actions.append(DeskAction(name: "private", title: "go on in direct messages"))
    }
  }

  private func visibilities(_ session: Play) -> [Turn.Visibility?] { session.transcript.turns.map(\.visibility) }

  @Test func everybodyReadsAlongUntilItIsPrivate() {
    let session = social()
    session.begin()
    session.says(Fixture.reading("thanks"))
    session.does("private")
    session.says(Fixture.reading("thanks"))
    #expect(visibilities(session) == [.public, .public, .public, nil, .private, .private])
    #expect(session.undo())
    #expect(session.undo())
    session.says(Fixture.reading("thanks"))
    #expect(visibilities(session).last == .public)
  }

  @Test func inOtherChannelsNothingIsSaidAboutIt() {
    let session = Fixture.session()
    session.begin()
    session.says(Fixture.reading("thanks"))
    #expect(visibilities(session).allSatisfy { $0 == nil })
  }

  @Test func whatIsNeverForThisChannelIsToldInPrivateAlone() {
    let session = social()
    session.begin()
    #expect(!session.says(Fixture.reading(asked: ["order"])).contains("HH-1"))
    #expect(!session.agentKnows.contains("order"))
    session.does("private")
    #expect(session.says(Fixture.reading(asked: ["order"])).contains("HH-1"))
    #expect(session.agentKnows.contains("order"))
  }
}
