import RapportModel

/// When a customer who gets no answer speaks unasked: first when their patience says so, then after twice as long
/// each time, and three times at most; who has said that patience is nearly gone says nothing more.
///
/// Waiting alone therefore never ends a conversation, unless the author says so.
struct Waiting: Sendable {
  /// How often they ask for one reply.
  static let most = 3

  /// The customer's seconds at which they began to wait; nil while nothing is asked of the agent.
  private(set) var since: Double?
  private let first: Double
  private var asked = 0

  /// - Parameter patience: of the persona.
  init(patience: Int, in channel: Channel) {
    first = Double(patience * Self.secondsOfPatience(in: channel))
  }

  /// On the phone silence is felt at once; who has written in public looks again now and then.
  private static func secondsOfPatience(in channel: Channel) -> Int {
    switch channel {
    case .phone: 12
    case .chat: 20
    case .social: 30
    case .email: 600
    }
  }

  /// They have been answered, or begin to wait otherwise, having waited `seconds` already.
  mutating func begin(at now: Double, after seconds: Int) {
    since = now - Double(seconds)
    asked = Self.points(first).prefix { $0 <= Double(seconds) }.count
  }

  mutating func end() { since = nil }

  /// Whole seconds that they have waited.
  func seconds(at now: Double) -> Int { since.map { Int((now - $0).rounded()) } ?? 0 }

  /// The customer's second at which they speak next; nil when they do not.
  ///
  /// - Parameters:
  ///   - authored: after how many seconds of waiting the author lets them speak next.
  ///   - patience: what is left of it.
  func due(authored: Int?, patience: Int) -> Double? {
    guard let since else { return nil }
    let own = patience > 1 && asked < Self.most ? Self.points(first)[asked] : nil
    return [own, authored.map(Double.init)].compactMap { $0 }.min().map { since + $0 }
  }

  /// They have spoken.
  mutating func note(at now: Double) {
    let waited = Double(seconds(at: now))
    asked = max(asked, Self.points(first).prefix { $0 <= waited }.count)
  }

  private static func points(_ first: Double) -> [Double] {
    (1...most).map { first * Double((1 << $0) - 1) }
  }
}
