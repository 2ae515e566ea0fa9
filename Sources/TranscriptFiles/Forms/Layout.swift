import Bytes
import RapportModel

/// Which column holds what.
struct Layout {
  private(set) var places: [InputOptions.Column: Int] = [:]
  private let titles: [String]

  /// - Throws: when there is no column for who speaks, or for what is said.
  init(_ titles: [String], _ options: InputOptions) throws(Wrong) {
    self.titles = titles.map { String($0[...].trimmedLine) }
    let names = self.titles.map(\.asColumnName)
    for column in InputOptions.Column.allCases {
      if let wanted = options.columns[column] {
        guard let place = names.firstIndex(of: wanted.asColumnName) else {
          let list = self.titles.joined(separator: ", ")
          throw Wrong("no-column", "there is no column '\(wanted)'; there are: \(list)")
        }
        places[column] = place
      } else {
        places[column] = column.usualTitles.lazy.compactMap { names.firstIndex(of: $0) }.first
      }
    }
    for column in [InputOptions.Column.role, .text] where places[column] == nil {
      throw Wrong(
        "no-column",
        "no column for the \(column.rawValue) among: \(self.titles.joined(separator: ", ")); "
          + "say which with --column \(column.rawValue)=TITLE")
    }
  }

  /// A column names the conversations; otherwise the file is one.
  var hasConversations: Bool { places[.conversation] != nil }

  /// A column that is called "id" names conversations where rows share one: messages of their own have one each.
  func hasConversationIDs(_ rows: some Collection<CSV.Row>) -> Bool {
    let ids = rows.compactMap(id)
    return !ids.isEmpty && Set(ids).count < ids.count
  }

  /// Of the column "id"; nil without one.
  func id(of row: CSV.Row) -> String? {
    guard !hasConversations, let place = titles.firstIndex(where: { $0.asColumnName == "id" }),
      row.fields.indices.contains(place)
    else { return nil }
    return String(row.fields[place][...].trimmedLine)
  }

  /// Nil without such a column; without blanks at both ends.
  func value(_ column: InputOptions.Column, of row: CSV.Row) -> String? {
    guard let place = places[column], row.fields.indices.contains(place) else { return nil }
    return String(row.fields[place][...].trimmedLine)
  }

  /// As it is written, blanks and all.
  func role(_ row: CSV.Row) -> String? {
    places[.role].flatMap { row.fields.indices.contains($0) && !row.fields[$0].isEmpty ? row.fields[$0] : nil }
  }

  /// What is said; where it stands last, with what unquoted commas cut off it.
  func text(of row: CSV.Row, _ delimiter: UInt8) -> String? {
    guard let place = places[.text], place == titles.count - 1, row.fields.count > titles.count else {
      return value(.text, of: row)
    }
    // A spreadsheet pads rows with empty fields.
    let end = row.fields.lastIndex { !$0.isEmpty } ?? place
    let whole = row.fields[place...max(place, end)].joined(separator: String(Unicode.Scalar(delimiter)))
    return String(whole[...].trimmedLine)
  }

  /// Why a row does not stand under the titles.
  func misfit(of row: CSV.Row) -> Wrong? {
    if let wrong = misfit(ofCount: row.fields.count) { return wrong }
    guard places[.text] != titles.count - 1, row.fields.count > titles.count,
      !row.fields[titles.count...].allSatisfy({ $0.allSatisfy(\.isWhitespace) })
    else { return nil }
    return Wrong(
      "too-many-fields",
      "\(row.fields.count) fields below \(titles.count) titles; a field that holds the mark between fields needs quotes"
    )
  }

  /// It ends before who speaks, or what is said.
  func misfit(ofCount count: Int) -> Wrong? {
    for column in [InputOptions.Column.role, .text] where places[column].map({ $0 >= count }) ?? false {
      return Wrong(
        "too-few-fields", "\(count) of \(titles.count) fields, and none for the \(column.rawValue)")
    }
    return nil
  }

  /// What a conversation's first row says of all of it; columns of other titles are kept under them.
  func describe(_ row: CSV.Row, _ draft: inout ConversationDraft) {
    draft.set(channel: value(.channel, of: row).flatMap { Channel(rawValue: $0.lowercased()) })
    draft.set(language: value(.language, of: row).flatMap { $0.isEmpty ? nil : $0 })
    draft.set(scenario: value(.scenario, of: row).flatMap { $0.isEmpty ? nil : $0 })
    if let agent = value(.agent, of: row), !agent.isEmpty { draft.keep("agent", .string(agent)) }
    var outcome: [JSON.Member] = []
    for (place, title) in titles.enumerated() where !places.values.contains(place) {
      guard row.fields.indices.contains(place), !row.fields[place].isEmpty else { continue }
      let field = String(row.fields[place][...].trimmedLine)
      switch title.asColumnName {
      case "csat": if let number = Double(field), number.isFinite { outcome.append(.init("csat", JSON(number))) }
      case "repeatdays":
        if let number = Double(field), number.isFinite { outcome.append(.init("repeat_days", JSON(number))) }
      case "name", "customername", "customer": draft.know("name", field)
      default: draft.keep(title, .string(field))
      }
    }
    if !outcome.isEmpty { draft.keep("outcome", .object(outcome)) }
  }
}

extension InputOptions.Column {
  /// The titles that it usually has, as `asColumnName`, the best first.
  fileprivate var usualTitles: [String] {
    switch self {
    case .conversation:
      [
        "conversation", "conversationid", "chatid", "callid", "ticketid", "sessionid", "threadid", "caseid",
        "dialogueid",
      ]
    case .role: ["role", "speaker", "sender", "from", "author", "authortype", "participant", "who"]
    case .text: ["text", "message", "body", "content", "utterance", "transcript", "comment"]
    case .time: ["at", "time", "timestamp", "createdat", "sentat", "date", "datetime", "start"]
    case .agent: ["agent", "agentid", "agentname", "advisor", "assignee"]
    case .channel: ["channel"]
    case .language: ["language", "lang", "locale"]
    case .scenario: ["scenario"]
    }
  }
}

extension String {
  /// Lower-case letters and digits alone: "Conversation ID" and "conversation_id" are one title.
  var asColumnName: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
