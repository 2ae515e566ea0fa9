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

  @Test(arguments: [
    ("0", 0), ("70", 700), ("-2.5", -25), ("-0.4", -4), ("100.0", 1000), ("007", 70), ("999.9", 9999),
  ])
  func aNumberIsReadAsItIsWritten(text: String, count: Int) {
    #expect(Tenths(written: text)?.count == count)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "-.5", "1.25", "1.2.3", "+5", "--5", "5-", " 5", "1000", "٣", "1e2",
    "-9223372036854775808",
  ])
  func whatIsNoSuchNumberIsNotRead(text: String) {
    #expect(Tenths(written: text) == nil)
  }

  @Test func holdingKeepsToTheRange() {
    #expect(Tenths(120).held(to: .zero...Tenths(100)) == Tenths(100))
    #expect(Tenths(-3).held(to: .zero...Tenths(100)) == .zero)
  }
}
