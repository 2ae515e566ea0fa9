import Bytes
import RapportModel

/// Comma- or tab-separated values with titles above, a row a message; rows of one conversation need not stand together.
struct MessageTable {
  typealias Column = InputOptions.Column

  let layout: Layout
  let format: InputFormat
  let options: InputOptions
  /// What conversations without a name of their own are called after.
  let name: String

  /// The conversations of a whole table.
  static func read(_ input: ForeignTextInput, _ format: InputFormat) -> [ConversationFile.Item] {
    let rows = CSV.rows(input.bytes, delimiter: delimiter(of: input.bytes, format))
    guard let titles = rows.first else { return [] }
    do throws(Wrong) {
      let layout = try Layout(titles.fields, input.options)
      let table = MessageTable(layout: layout, format: format, options: input.options, name: input.name(1))
      return table.grouped(rows.dropFirst()).enumerated().map { index, group in
        table.item(group.rows, id: group.id ?? input.name(index + 1))
      }
    } catch {
      return [.init(line: titles.line, conversation: .failure(error.onLine(titles.line, id: nil)), format: format)]
    }
  }

  /// What separates fields: what a line "sep=;" says, a tab, or in the first line's majority a comma or a semicolon.
  static func delimiter(of bytes: [UInt8], _ format: InputFormat) -> UInt8 {
    let first = bytes.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .prefix { $0 != UInt8(ascii: "\n") }
    if first.starts(with: Array("sep=".utf8)), let mark = first.dropFirst(4).first { return mark }
    guard format == .csv else { return UInt8(ascii: "\t") }
    let semicolons = first.count { $0 == UInt8(ascii: ";") }
    return semicolons > first.count { $0 == UInt8(ascii: ",") } ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  private func grouped(_ rows: ArraySlice<CSV.Row>) -> [(id: String?, rows: [CSV.Row])] {
    guard layout.hasConversations || layout.hasConversationIDs(rows) else {
      return rows.isEmpty ? [] : [(nil, Array(rows))]
    }
    var groups: [(id: String?, rows: [CSV.Row])] = []
    var places: [String: Int] = [:]
    for row in rows {
      let id = layout.value(.conversation, of: row) ?? layout.id(of: row) ?? ""
      if let place = places[id] {
        groups[place].rows.append(row)
      } else {
        places[id] = groups.count
        groups.append((id.isEmpty ? nil : id, [row]))
      }
    }
    return groups
  }

  /// A conversation of at least one row.
  func item(_ rows: [CSV.Row], id: String) -> ConversationFile.Item {
    var draft = ConversationDraft()
    draft.set(id: id)
    layout.describe(rows[0], &draft)
    let result: Result<Transcript, LineError>
    do throws(Wrong) {
      let parts = try Speakers(agents: options.agents).parts(
        of: rows.compactMap { layout.value(.role, of: $0) }.filter { !$0.isEmpty })
      for row in rows {
        guard let name = layout.value(.role, of: row), let part = parts[name] else {
          draft.drop("rows without a speaker")
          continue
        }
        draft.say(
          Turn(part, name, text: layout.value(.text, of: row)),
          at: layout.value(.time, of: row).flatMap { Timestamp.seconds($0) })
      }
      result = .success(draft.transcript)
    } catch {
      result = .failure(error.onLine(rows[0].line, id: id))
    }
    return ConversationFile.Item(line: rows[0].line, conversation: result, format: format, dropped: draft.dropped)
  }
}

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
