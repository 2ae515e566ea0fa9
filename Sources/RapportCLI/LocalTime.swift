import Glibc

/// Times in words, where the trainee is and in UTC.
enum LocalTime {
  static var now: Int { time(nil) }

  /// "2026-03-02 09:14".
  ///
  /// - Parameter seconds: since 1970.
  static func text(_ seconds: Int) -> String { formatted(parts(of: seconds, localtime_r), "%Y-%m-%d %H:%M") }

  /// The time of day: "09:14:07".
  static var clock: String { formatted(parts(of: now, localtime_r), "%H:%M:%S") }

  /// "26 Nov 09:14", or "26 Nov 2025" of what is older than half a year; twelve columns at most.
  static func short(_ seconds: Int) -> String {
    let isOld = now - seconds > 182 * 86_400
    let parts = parts(of: seconds, localtime_r)
    // Not %b, which depends on the locale.
    let month = months[Int(parts.tm_mon)]
    return formatted(parts, isOld ? "%e \(month) %Y" : "%e \(month) %H:%M")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "2026-03-02T09:14:00Z".
  static func textInUTC(_ seconds: Int) -> String { inUTC("%Y-%m-%dT%H:%M:%SZ", seconds) }

  /// In UTC, written as `strftime` does: "%Y%m%d" gives 20260302.
  static func inUTC(_ format: String, _ seconds: Int = now) -> String {
    formatted(parts(of: seconds, gmtime_r), format)
  }

  /// Days since 1970 in the trainee's calendar.
  static func day(_ seconds: Int) -> Int {
    var day = parts(of: seconds, localtime_r)
    (day.tm_hour, day.tm_min, day.tm_sec) = (0, 0, 0)
    // Read as a time in UTC, midnight begins a whole day.
    return timegm(&day) / 86_400
  }

  private static func parts(
    of seconds: Int, _ convert: (UnsafePointer<time_t>?, UnsafeMutablePointer<tm>?) -> UnsafeMutablePointer<tm>?
  ) -> tm {
    var seconds = seconds
    var parts = tm()
    _ = convert(&seconds, &parts)
    return parts
  }

  private static func formatted(_ parts: tm, _ format: String) -> String {
    var parts = parts
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, format, &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
