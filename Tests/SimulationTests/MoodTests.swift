import RapportModel
import Simulation
import Testing

@Suite struct MoodTests {
  @Test func effectsAreScaledByTemperament() {
    let session = Fixture.session()
    session.begin()
    #expect(session.mood == Mood(calm: 40, trust: 50, warmth: 50))
    session.says(Fixture.reading("policy-wall"))
    // The move costs 8 × 150 % on calm and trust, the reaction 16 × 150 % on trust.
    #expect(session.mood == Mood(calm: 28, trust: 14, warmth: 50))
    session.says(Fixture.reading("acknowledges-feeling"))
    #expect(session.mood.calm == 36)
  }

  @Test func aGoodEffectIsNotHadTwiceRunning() {
    let session = Fixture.session()
    session.begin()
    session.says(Fixture.reading("acknowledges-feeling", "acknowledges-feeling"))
    #expect(session.mood.calm == 48)
    session.says(Fixture.reading("acknowledges-feeling"))
    #expect(session.mood.calm == 48)
    session.says(Fixture.reading("policy-wall"))
    session.says(Fixture.reading("policy-wall"))
    #expect(session.mood.calm == 24)
  }

  @Test func halvesRoundAwayFromZero() {
    let mood = Mood(calm: 50, trust: 50, warmth: 50)
    let temperament = Temperament(warms: 81, sours: 119)
    let moved = mood.moved(by: MoodChange(calm: 1, trust: -1, warmth: 3), temperament: temperament)
    // 8 × 0.81 = 6.48, 8 × 1.19 = 9.52, 24 × 0.81 = 19.44.
    #expect(moved == Mood(calm: 56, trust: 40, warmth: 69))
    #expect(mood.moved(by: MoodChange(calm: -3), temperament: Temperament(warms: 0, sours: 300)).calm == 0)
  }

  @Test func timeBringsTheMoodBackToRest() {
    let rest = Mood(calm: 60, trust: 40, warmth: 50)
    let mood = Mood(calm: 10, trust: 90, warmth: 50)
    #expect(mood.settled(toward: rest, percent: 20) == Mood(calm: 20, trust: 80, warmth: 50))
  }
}
