import RapportModel

/// The customer's mood as a line chart: the three scales differ in dashes as well as in colour.
struct MoodFigure {
  let course: MoodCourse
  let transcript: Transcript
  /// Makes the identifiers of the page differ.
  let prefix: String

  private static let width = 640
  private static let left = 36
  private static let right = 12
  private static let top = 12
  private static let depth = 160

  func write(on page: inout Markup) {
    page.element("figure") { page in
      page.element(
        "svg",
        [
          "viewBox": "0 0 \(Self.width) \(Self.top + Self.depth + 30)", "role": "img",
          "aria-labelledby": "\(prefix)mood-title \(prefix)mood-text",
        ]
      ) { page in
        page.element("title", ["id": "\(prefix)mood-title"], "The customer's mood, message by message")
        page.element("desc", ["id": "\(prefix)mood-text"], inWords)
        grid(on: &page)
        for scale in Mood.Scale.allCases { line(scale, on: &page) }
      }
      page.element("figcaption") { page in
        for scale in Mood.Scale.allCases {
          page.element("span") { page in
            page.element("svg", ["class": "key", "viewBox": "0 0 40 10", "aria-hidden": "true"]) { page in
              page.element("path", ["class": scale.rawValue, "d": "M2 5H38"])
            }
            page.words(scale.rawValue)
          }
        }
        page.words("0 to 100; below is the turn")
      }
    }
    page.line()
  }

  private func x(_ index: Int) -> Int {
    let room = Self.width - Self.left - Self.right
    return Self.left + room * index / max(1, course.points.count - 1)
  }

  private func y(_ value: Int) -> Int { Self.top + Self.depth * (100 - value) / 100 }

  private func grid(on page: inout Markup) {
    for value in [0, 50, 100] {
      page.element("path", ["class": "grid", "d": "M\(Self.left) \(y(value))H\(Self.width - Self.right)"])
      page.element("text", ["x": "\(Self.left - 8)", "y": "\(y(value) + 4)", "text-anchor": "end"], "\(value)")
    }
    // At most some twenty numbers have room.
    let step = (course.points.count + 19) / 20
    for (index, point) in course.points.enumerated() where index % step == 0 {
      page.element(
        "text", ["x": "\(x(index))", "y": "\(Self.top + Self.depth + 20)", "text-anchor": "middle"], "\(point.turn)"
      )
    }
  }

  private func line(_ scale: Mood.Scale, on page: inout Markup) {
    let places = course.points.enumerated().map { "\(x($0)),\(y($1.mood[scale]))" }
    page.element("polyline", ["class": scale.rawValue, "points": places.joined(separator: " ")])
    for (index, point) in course.points.enumerated() {
      let place = ["cx": "\(x(index))", "cy": "\(y(point.mood[scale]))"]
      page.element("circle", ["class": "\(scale.rawValue) dot", "cx": place["cx"]!, "cy": place["cy"]!, "r": "3"]) {
        page in
        page.element(
          "title", "turn \(point.turn): \(scale.rawValue) \(point.mood[scale]), \(point.mood.word(for: scale))")
      }
    }
  }

  private var inWords: String {
    let (first, last) = (course.points[0].mood, course.points[course.points.count - 1].mood)
    return Mood.Scale.allCases.map { scale in
      "\(scale.rawValue) from \(first[scale]) (\(first.word(for: scale))) to \(last[scale]) (\(last.word(for: scale)))"
    }.joined(separator: "; ") + "."
  }
}
