import RapportModel

/// Comma- or tab-separated values with titles above, a row a message; rows of one conversation need not stand together.
struct MessageTable {
  typealias Column = InputOptions.Column

  let layout: Layout
  let format: InputFormat
  let options: InputOptions
  let delimiter: UInt8
  /// What conversations without a name of their own are called after.
  let name: String

  /// The conversations of a whole table.
  static func read(_ input: ForeignTextInput, _ format: InputFormat) -> [ConversationFile.Item] {
    let delimiter = delimiter(of: input.bytes, format)
    let rows = CSV.rows(input.bytes, delimiter: delimiter)
    guard let titles = rows.first else { return [] }
    if let quote = titles.mistake {
      let error = LineError(line: quote.line, code: "open-quote", message: quote.message)
      return [.init(line: titles.line, conversation: .failure(error), format: format)]
    }
    do throws(Wrong) {
      let layout = try Layout(titles.fields, input.options)
      let table = MessageTable(
        layout: layout, format: format, options: input.options, delimiter: delimiter, name: input.name(1))
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
    if let mistake = mistake(in: rows, id: id) {
      return ConversationFile.Item(line: rows[0].line, conversation: .failure(mistake), format: format)
    }
    do throws(Wrong) {
      let parts = try Speakers(agents: options.agents).parts(
        of: rows.compactMap { layout.value(.role, of: $0) }.filter { !$0.isEmpty })
      for row in rows {
        guard let name = layout.value(.role, of: row), let part = parts[name] else {
          draft.drop("rows without a speaker")
          continue
        }
        draft.say(
          Turn(part, name, text: layout.text(of: row, delimiter)),
          at: layout.value(.time, of: row).flatMap { Timestamp.seconds($0) })
      }
      result = .success(draft.transcript)
    } catch {
      result = .failure(error.onLine(rows[0].line, id: id))
    }
    return ConversationFile.Item(line: rows[0].line, conversation: result, format: format, dropped: draft.dropped)
  }
}

extension MessageTable {
  /// Why a conversation is not all there, with the line: a quote that is not closed, or is closed among later rows, and
  /// a row with other fields than the titles have.
  private func mistake(in rows: [CSV.Row], id: String) -> LineError? {
    let roles = Set(rows.compactMap(layout.role))
    for row in rows {
      if let quote = row.mistake {
        return LineError(id: id, line: quote.line, code: "open-quote", message: quote.message)
      }
      if let field = row.fields.first(where: { holdsRows($0, roles) }) {
        let end = row.line + field.utf8.count { $0 == UInt8(ascii: "\n") }
        return LineError(
          id: id, line: row.line, code: "open-quote",
          message: "a quote opens here, and up to line \(end) it holds what look like rows of the table")
      }
      if let wrong = layout.misfit(of: row) { return wrong.onLine(row.line, id: id) }
    }
    return nil
  }

  /// A line of a field has a speaker where the rows of the table have theirs.
  private func holdsRows(_ field: String, _ roles: Set<String>) -> Bool {
    guard field.utf8.contains(UInt8(ascii: "\n")) else { return false }
    let mark = Character(Unicode.Scalar(delimiter))
    return field.split(whereSeparator: \.isNewline).dropFirst().contains { line in
      let fields = line.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      guard let role = layout.role(CSV.Row(line: 0, fields: fields)), layout.misfit(ofCount: fields.count) == nil
      else { return false }
      return roles.contains(role) || RoleWords.areAll(of: role) && role.first?.isWhitespace == false
    }
  }
}
