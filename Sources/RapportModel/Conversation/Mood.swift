/// The customer's state: it steers what they say, and never a score.
package struct Mood: Sendable, Hashable {
  /// What can be felt more or less.
  package enum Scale: String, Sendable, CaseIterable {
    case calm, trust, warmth
  }

  /// Each 0 to 100.
  package var calm: Int
  package var trust: Int
  package var warmth: Int

  package init(calm: Int = 50, trust: Int = 50, warmth: Int = 50) {
    self.calm = calm
    self.trust = trust
    self.warmth = warmth
  }

  package subscript(scale: Scale) -> Int {
    get {
      switch scale {
      case .calm: calm
      case .trust: trust
      case .warmth: warmth
      }
    }
    set {
      switch scale {
      case .calm: calm = newValue
      case .trust: trust = newValue
      case .warmth: warmth = newValue
      }
    }
  }
}

/// How a reply or an event moves the mood: steps of −3…+3 on a scale; a step is 8 points before temperament.
package struct MoodChange: Sendable, Hashable {
  package static let pointsPerStep = 8

  package var calm: Int
  package var trust: Int
  package var warmth: Int

  package init(calm: Int = 0, trust: Int = 0, warmth: Int = 0) {
    self.calm = calm
    self.trust = trust
    self.warmth = warmth
  }

  package static let none = MoodChange()

  package subscript(scale: Mood.Scale) -> Int {
    switch scale {
    case .calm: calm
    case .trust: trust
    case .warmth: warmth
    }
  }
}

/// How quickly a customer warms or sours, in percent of the authored effect; 0 to 300.
package struct Temperament: Sendable, Hashable {
  package var warms: Int
  package var sours: Int

  package init(warms: Int = 100, sours: Int = 100) {
    self.warms = warms
    self.sours = sours
  }
}

extension Mood {
  /// The mood after a change: each step is 8 points times the temperament's percentage, rounded half away
  /// from zero, and the result is held to 0…100.
  package func moved(by change: MoodChange, temperament: Temperament) -> Mood {
    var mood = self
    for scale in Scale.allCases {
      let steps = change[scale]
      let percent = steps < 0 ? temperament.sours : temperament.warms
      let hundredths = abs(steps) * MoodChange.pointsPerStep * percent
      let points = (hundredths + 50) / 100
      mood[scale] = min(100, max(0, mood[scale] + (steps < 0 ? -points : points)))
    }
    return mood
  }

  /// The mood after a pause: `percent` of the way back to rest, rounded half away from zero.
  package func settled(toward rest: Mood, percent: Int) -> Mood {
    var mood = self
    for scale in Scale.allCases {
      let way = rest[scale] - self[scale]
      let points = (abs(way) * percent + 50) / 100
      mood[scale] += way < 0 ? -points : points
    }
    return mood
  }
}
