import RapportModel

/// HTML while it is written, which is XML as well: every text is escaped here, and every element is closed.
struct Markup {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var text = ""

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  mutating func open(_ name: String, _ attributes: Attributes) { text += "<\(name)\(Self.written(attributes))>" }

  mutating func close(_ name: String) { text += "</\(name)>" }

  mutating func element(_ name: String, _ words: String) {
    element(name) { $0.words(words) }
  }

  mutating func element(_ name: String, _ attributes: Attributes, _ words: String) {
    element(name, attributes) { $0.words(words) }
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: Attributes) {
    text += "<\(name)\(Self.written(attributes))/>"
  }

  mutating func words(_ words: String) { text += words.escaped }

  mutating func line() { text += "\n" }

  /// Text of our own that is HTML, or the contents of a style.
  mutating func raw(_ html: String) { text += html }

  /// A whole page with a title, styles and a main part; it loads nothing and runs nothing.
  static func page(_ title: String, styles: String..., main: (inout Markup) -> Void) -> String {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": "en"]) { page in
      page.element("head") { page in
        page.element("meta", ["charset": "utf-8"])
        page.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element(
          "meta",
          ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
        page.element("title", title)
        page.element("style") { $0.raw("\n" + styles.map { "\($0)\n" }.joined()) }
      }
      page.line()
      page.element("body") { page in page.element("main") { main(&$0) } }
    }
    page.line()
    return page.text
  }

  private static func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0)=\"\($1.escaped)\"" }.joined()
  }
}

extension String {
  /// As text or a value between quotes: no character of it begins a tag, ends a value, steers a terminal or the
  /// direction of writing, or is none of XML's.
  fileprivate var escaped: String {
    var escaped = ""
    for scalar in safeForTerminal.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
