import RapportModel
import Records
import Testing

@Suite struct ProgressTests {
  /// A graded attempt; `score` is that of empathy too.
  static func attempt(
    _ scenario: String, day: Int = 0, passed: Bool? = true, score: Int = 80, variant: String? = nil,
    mode: Mode = .coached, isAssisted: Bool = false
  ) -> Attempt {
    Attempt(
      task: .init(scenario: scenario, variant: variant), day: day, mode: mode, isAssisted: isAssisted,
      grade: Grade(score: Tenths(score), passed: passed, criteria: [.empathy: Tenths(score), .clarity: Tenths(90)]))
  }

  @Test func nothingYet() {
    let progress = Progress([])
    #expect(progress.score == nil)
    #expect(progress.criteria.isEmpty)
    #expect(progress.weakest == nil)
    #expect(progress.passesInARow.isEmpty)
  }

  @Test func firstBestAndStable() throws {
    let scores = [40, 90, 60, 70, 50]
    let course = try #require(Progress(scores.map { Self.attempt("a", score: $0) }).score)
    #expect((course.first, course.best, course.stable) == (Tenths(40), Tenths(90), Tenths(60)))
    let two = try #require(Progress(scores.prefix(2).map { Self.attempt("a", score: $0) }).score)
    #expect(two.stable == nil)
    #expect(two.latest == Tenths(40))
  }

  @Test func helpIsCountedApart() {
    let progress = Progress([
      Self.attempt("a", passed: false, score: 30), Self.attempt("a", score: 95, isAssisted: true),
      Self.attempt("b", passed: false, score: 95, isAssisted: true),
    ])
    #expect(progress.score?.scores == [Tenths(30)])
    #expect((progress.assisted.count, progress.assisted.passed) == (2, 1))
    #expect(progress.tasksPassed == 0)
  }

  @Test func variantsAndDays() {
    let progress = Progress([
      Self.attempt("a", day: 1), Self.attempt("a", day: 1, variant: "v"), Self.attempt("a", day: 3),
      Self.attempt("b", day: 4, passed: false),
    ])
    #expect((progress.tasksPassed, progress.daysPassed) == (2, 2))
  }

  /// Two of four and one of one: C(2,1)/C(4,1) = 1/2 and 1, C(2,2)/C(4,2) = 1/6, C(2,3)/C(4,3) = 0.
  @Test func passesInARowAreEstimatedByTask() {
    let open = Self.attempt("c", passed: nil)
    let attempts = [true, false, true, false].map { Self.attempt("a", passed: $0) } + [Self.attempt("b"), open]
    let rows = Progress(attempts).passesInARow
    #expect(rows.map(\.tries) == [1, 2, 3])
    #expect(rows.map { Int(($0.share * 1000).rounded()) } == [750, 167, 0])
    #expect(rows.map(\.tasks) == [2, 1, 1])
  }

  @Test func onlyTheFirstAssessedAttemptAtATaskIsAFirst() {
    let progress = Progress([
      Self.attempt("a", mode: .coached), Self.attempt("a", passed: false, mode: .assessed),
      Self.attempt("a", mode: .assessed), Self.attempt("a", variant: "v", mode: .assessed),
    ])
    #expect((progress.firstAttempts.count, progress.firstAttempts.passed) == (2, 1))
  }

  @Test func theWeakestIsWhatIsLowOfLate() {
    #expect(Progress([Self.attempt("a", score: 20)]).weakest == .empathy)
    #expect(Progress([20, 95, 95, 96].map { Self.attempt("a", score: $0) }).weakest == .clarity)
  }
}

@Suite struct RepetitionTests {
  private func due(_ attempts: Attempt...) -> Int? { Repetition(attempts).due }

  @Test func pausesGrowWithEachPassOnAnotherDay() {
    #expect(due() == nil)
    #expect(due(ProgressTests.attempt("a", day: 10)) == 12)
    #expect(due(ProgressTests.attempt("a", day: 10), ProgressTests.attempt("a", day: 10)) == 12)
    #expect(due(ProgressTests.attempt("a", day: 10), ProgressTests.attempt("a", day: 12)) == 19)
    let days = [10, 12, 19, 40]
    #expect(Repetition(days.prefix(3).map { ProgressTests.attempt("a", day: $0) }).due == 40)
    #expect(Repetition(days.map { ProgressTests.attempt("a", day: $0) }).due == 61)
  }

  @Test func aFailComesAgainTheNextDayAndStartsAnew() {
    let fail = ProgressTests.attempt("a", day: 12, passed: false)
    #expect(due(ProgressTests.attempt("a", day: 10), fail) == 13)
    #expect(due(ProgressTests.attempt("a", day: 10), fail, ProgressTests.attempt("a", day: 13)) == 15)
  }

  @Test func helpAndOpenVerdictsChangeNothing() {
    #expect(due(ProgressTests.attempt("a", day: 10, isAssisted: true)) == nil)
    #expect(due(ProgressTests.attempt("a", day: 10), ProgressTests.attempt("a", day: 11, passed: nil)) == 12)
  }
}

@Suite struct SuggestionTests {
  private let candidates = [
    Suggestion.Candidate(scenario: "a", difficulty: 3, variants: ["v"]),
    Suggestion.Candidate(scenario: "b", difficulty: 1, variants: []),
    Suggestion.Candidate(scenario: "c", difficulty: 2, variants: []),
  ]

  private func weakest(_ attempts: [Attempt], today: Int) -> Suggestion? {
    .weakest(candidates, attempts: attempts, today: today)
  }

  @Test func theFirstIsTheEasiest() {
    let first = weakest([], today: 5)
    #expect(first?.scenario == "b")
    #expect(first?.reasons == [.neverTried])
    #expect(Suggestion.weakest([], attempts: [], today: 5) == nil)
  }

  @Test func whatIsDueComesBeforeWhatIsNewAndTheWeakestFirst() {
    let attempts = [
      ProgressTests.attempt("a", day: 1, score: 70), ProgressTests.attempt("b", day: 2, passed: false, score: 40),
    ]
    #expect(weakest(attempts, today: 2)?.scenario == "c")
    let next = weakest(attempts, today: 3)
    #expect(next?.scenario == "b")
    #expect(
      next?.reasons == [
        .weakest(.empathy, Tenths(40)), .lowHere(.empathy, Tenths(40)), .notPassed(daysAgo: 1),
      ])
  }

  @Test func withNothingNewOrDueTheNextOneComesEarly() {
    let attempts = [
      ProgressTests.attempt("a", day: 9), ProgressTests.attempt("b", day: 8), ProgressTests.attempt("c", day: 9),
    ]
    let next = weakest(attempts, today: 9)
    #expect(next?.scenario == "b")
    #expect(next?.reasons.suffix(2) == [.passed(daysAgo: 1, pause: 2), .early(days: 1)])
  }

  @Test func theVariantTriedLeastIsTaken() {
    let next = Suggestion.weakest(
      [candidates[0]], attempts: [ProgressTests.attempt("a", day: 1)], today: 3)
    #expect(next?.variant == "v")
    #expect(next?.reasons.last == .variantTriedLeast)
  }

  @Test func drawsAreTheSameForASeedAndReachEverything() {
    func drawn(_ seed: UInt64, _ attempts: [Attempt] = []) -> Suggestion? {
      .random(candidates, attempts: attempts, today: 10, seed: seed)
    }
    #expect(drawn(7) == drawn(7))
    #expect(Set((0..<50).compactMap { drawn($0)?.scenario }) == ["a", "b", "c"])
    let passed = [ProgressTests.attempt("a", day: 10), ProgressTests.attempt("b", day: 10)]
    #expect(Set((0..<20).compactMap { drawn($0, passed)?.scenario }) == ["c"])
    #expect(drawn(1, passed)?.reasons == [.drawn(among: 1, areOpen: true)])
    let all = passed + [ProgressTests.attempt("c", day: 10)]
    #expect(drawn(1, all)?.reasons == [.drawn(among: 3, areOpen: false)])
  }
}
