import LineEditing
import Testing

@Suite struct StopwatchTests {
  /// A clock that stands until it is moved.
  private final class Hand {
    var seconds = 100.0
  }

  @Test func aPauseIsNotCounted() {
    let hand = Hand()
    let watch = Stopwatch { hand.seconds }
    hand.seconds += 5
    watch.pause()
    hand.seconds += 60
    #expect(watch.seconds == 5)
    #expect(!watch.isRunning)
    watch.go()
    watch.go()
    hand.seconds += 2
    #expect(watch.seconds == 7)
  }

  @Test func whatWasNoTimeIsForgotten() {
    let hand = Hand()
    let watch = Stopwatch { hand.seconds }
    hand.seconds += 5
    let before = watch.seconds
    hand.seconds += 3600
    watch.goBack(to: before)
    #expect(watch.seconds == 5)
    hand.seconds += 1
    #expect(watch.seconds == 6)
    watch.pause()
    watch.goBack(to: 2)
    hand.seconds += 1
    #expect(watch.seconds == 2)
  }
}
