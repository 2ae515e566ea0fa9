import LineEditing
import RapportModel
import Simulation

/// What happens while nobody types: further messages of the customer, and their patience.
extension PracticeShell {
  /// The customer's seconds between two messages of theirs.
  static var betweenMessages: Double { 2 }

  /// The trainee's seconds until the customer says something unasked; nil when they wait for ever.
  var untilTheySpeak: Double? {
    guard time.runs, session.outcome == nil else { return nil }
    if let next = messages.due { return time.left(until: next) }
    let due = waiting.due(authored: session.nextAuthoredSilence, patience: session.patience)
    return due.flatMap(time.left)
  }

  /// The customer goes on, or asks whether anybody is there.
  mutating func speakUnasked() throws {
    guard messages.isEmpty else { return try showNextMessage() }
    let now = time.seconds
    let silence = max(0, waiting.seconds(at: now) - session.silence)
    try advance(.silence(seconds: silence))
    waiting.note(at: now)
  }

  /// Shows the first message at once; the others follow where somebody watches the clock.
  mutating func show(messages texts: [String]) throws {
    guard let first = texts.first else { return }
    try say(first)
    messages.texts = Array(texts.dropFirst())
    messages.due = time.seconds + Self.betweenMessages
    if !time.runs { try showAllMessages() }
  }

  mutating func showAllMessages() throws {
    while !messages.isEmpty { try showNextMessage() }
  }

  private mutating func showNextMessage() throws {
    try say(messages.texts.removeFirst())
    messages.due = time.seconds + Self.betweenMessages
  }

  private func say(_ text: String) throws {
    try write(look.speech(customer, text))
    voice.say(text)
  }

  func pause() throws {
    guard time.runs else { return try remark("No clock is running; take all the time you need.") }
    time.stopwatch.pause()
    try remark("The clock stands still. /go, or whatever you write next, starts it again.")
  }

  /// Any input does.
  func goOn() { time.stopwatch.go() }

  /// From now on the customer waits for the next reply.
  mutating func beginWaiting() {
    let isAsked = session.turns.contains { $0.role == .customer && !$0.isUndone }
    if isAsked { waiting.begin(at: time.seconds, after: session.silence) } else { waiting.end() }
  }
}

/// What the customer has sent and the trainee has not seen yet.
struct Messages: Sendable {
  var texts: [String] = []
  private var next = 0.0

  var isEmpty: Bool { texts.isEmpty }

  /// The customer's second at which the next one is shown; nil when there is none.
  var due: Double? {
    get { isEmpty ? nil : next }
    set { next = newValue ?? next }
  }
}

extension Turn {
  /// In a chat a blank line parts two messages.
  func messages(in channel: Channel) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    guard channel == .chat else { return [text] }
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text.trimmed].filter { !$0.isEmpty } }
    return text.split(separator: "\n\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
