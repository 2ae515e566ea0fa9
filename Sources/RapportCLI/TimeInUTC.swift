import Glibc

/// Now, in UTC, written as `strftime` does: "%Y%m%d" gives 20260302.
func timeInUTC(_ format: String) -> String {
  var now = time(nil)
  var parts = tm()
  gmtime_r(&now, &parts)
  var text = [CChar](repeating: 0, count: 32)
  strftime(&text, text.count, format, &parts)
  return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
