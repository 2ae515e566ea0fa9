import RapportModel
import Testing

@Suite struct TenthsTests {
  @Test(arguments: [
    (0, 3, "0.0"), (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 16, "6.3"), (3, 3, "100.0"),
    (-1, 3, "-33.3"),
    (-1, 16, "-6.2"),
  ])
  func sharesAreRoundedHalfUpOnce(part: Int, all: Int, expected: String) {
    #expect(Tenths(100, times: part, of: all).description == expected)
  }

  @Test func theWeightedMeanIsRoundedOnce() {
    let mean = Tenths.mean([(Tenths(count: 333), 1), (Tenths(count: 666), 1)])
    #expect(mean?.description == "50.0")
    #expect(Tenths.mean([(Tenths(90), 50), (Tenths(80), 25), (Tenths(70), 25)]) == Tenths(count: 825))
    #expect(Tenths.mean([]) == nil)
    #expect(Tenths.mean([(Tenths(90), 0)]) == nil)
  }

  @Test func roundingIsNeverMoreThanHalfATenthOff() {
    for all in 1...60 {
      for part in -all...all {
        let exact = 1000 * part
        let off = Tenths(100, times: part, of: all).count * all - exact
        #expect(-all < 2 * off && 2 * off <= all, "\(part) of \(all)")
      }
    }
  }

  @Test func holdingKeepsToTheRange() {
    #expect(Tenths(120).held(to: .zero...Tenths(100)) == Tenths(100))
    #expect(Tenths(-3).held(to: .zero...Tenths(100)) == .zero)
  }
}
