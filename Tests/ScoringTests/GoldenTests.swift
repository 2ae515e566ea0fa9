import RapportModel
import Scoring
import Testing

@Suite struct GoldenTests {
  @Test func `an excellent run is at least 85 on both axes and passes`() throws {
    let card = Fixture.card(Golden.excellent)
    #expect(try #require(card.service) >= Tenths(85))
    #expect(try #require(card.care) >= Tenths(85))
    #expect(card.passed == true)
    #expect(card.level == .exceptional)
    #expect(card.critical.isEmpty)
  }

  @Test func `solving coldly reaches the service mark with care far below`() throws {
    let card = Fixture.card(Golden.cold)
    let service = try #require(card.service)
    #expect(service >= Tenths(70))
    #expect(try #require(card.care) <= service - Tenths(25))
    #expect(card.passed == false)
  }

  @Test func `warmth without a solution is care far above service and does not pass`() throws {
    let card = Fixture.card(Golden.warm)
    let service = try #require(card.service)
    #expect(try #require(card.care) >= service + Tenths(25))
    #expect(card.passed == false)
    #expect(card.score == service)
    #expect(card.evidence.contains { $0.rule == "Foundation" && $0.subject == .score })
  }

  @Test func `a poor run is at most 35 on both axes`() throws {
    let card = Fixture.card(Golden.poor)
    #expect(try #require(card.service) <= Tenths(35))
    #expect(try #require(card.care) <= Tenths(35))
    #expect(card.toReview)
  }

  @Test func `silence is nothing`() {
    let card = Fixture.card(Golden.silent)
    #expect(card.score == .zero)
    #expect(card.service == .zero)
    #expect(card.care == .zero)
    #expect(card.passed == false)
  }

  @Test func `doing nothing politely is nearly nothing`() throws {
    let card = Fixture.card(Golden.polite)
    #expect(try #require(card.score) <= Tenths(5))
    #expect(try #require(card.care) <= Tenths(5))
  }

  @Test(arguments: [Golden.excellent, Golden.cold, Golden.warm, Golden.poor, Golden.silent, Golden.polite])
  func `sums close`(script: Script) {
    #expect(Fixture.card(script).closes(under: Fixture.rubric))
  }
}
