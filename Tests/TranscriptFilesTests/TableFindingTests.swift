import RapportModel
import Testing
import TranscriptFiles

/// Tables are found by what is in them, whatever their titles are; what is wrong with one is said once.
@Suite struct TableFindingTests {
  private let scratch = Scratch()

  private func read(
    _ text: String, _ options: InputOptions = InputOptions(), name: String? = nil
  ) throws -> [ConversationFile.Item] {
    guard let name else { return try ConversationFile.read(Array(text.utf8), options: options) }
    scratch.write(text.utf8, to: name)
    return try ConversationFile.read(path: "\(scratch.path)/\(name)", options: options)
  }

  private func error(_ items: [ConversationFile.Item]) -> LineError? {
    if case .failure(let error)? = items.first?.conversation { error } else { nil }
  }

  private static let unknown =
    "Ticket ID,Sender Type,Message Body\nT1,Customer,\"It leaks, again.\"\nT1,Agent,I've sent a new one.\n"

  @Test(arguments: [
    unknown, "chat;wer;was\n1;Kunde;Hallo, hallo\n1;Mitarbeiter;Ja\n", "a\tb\n1\thello, you\n2\tyes\n",
    "conversation,criterion,rater,score\n" + String(repeating: "c1,score,ann,4\n", count: 3_000),
  ])
  func unknownTitlesAreSaidOnce(text: String) throws {
    for name in [nil, "x", "x.csv"] {
      let items = try read(text, name: name)
      #expect(items.count == 1, "\(name ?? "memory")")
      let error = error(items)
      #expect(error?.code == "no-column" && error?.line == 1)
      #expect(error?.message.contains("say which with --column role=TITLE") == true, "\(error?.message ?? "")")
    }
  }

  /// "id" names a conversation where several rows have it, and a message where each has its own.
  @Test func idsThatRowsShareAreOfConversations() throws {
    let shared =
      "id,role,text\nk1,customer,Is it open?\nk1,agent,Until six.\nk2,customer,Is it far?\nk2,agent,No.\n"
    func ids(_ text: String) throws -> [String] {
      try ConversationFile.read(Array(text.utf8), options: InputOptions()).map { try $0.conversation.get().id }
    }
    #expect(try ids(shared) == ["k1", "k2"])
    #expect(try ids("id,role,text\n1,customer,Is it open?\n2,agent,Until six.\n").count == 1)
  }

  @Test func columnsThatAreSaidMakeATable() throws {
    let options = InputOptions(columns: [.conversation: "Ticket ID", .role: "Sender Type", .text: "Message Body"])
    for name in [nil, "talks.csv", "talks"] {
      let items = try read(Self.unknown, options, name: name)
      #expect(items.map(\.format) == [.csv])
      #expect(
        try items[0].conversation.get().turns.map(\.text) == ["It leaks, again.", "I've sent a new one."])
    }
    let wrong = try read(Self.unknown, InputOptions(columns: [.role: "Who"]))
    #expect(wrong.count == 1)
    #expect(error(wrong)?.message.hasPrefix("there is no column 'Who'; there are: Ticket ID") == true)
    // Titles alone are too little to tell by, unless a column is said.
    #expect(error(try read("a,b\n", InputOptions(columns: [.text: "b"])))?.code == "no-column")
    // Of other files beside it nothing is changed.
    let text = "Customer: hi, you\nAgent: yes, we are open\n"
    #expect(try read(text, options).map(\.format) == [.text])
  }

  @Test(arguments: [(";", InputFormat.csv), (",", .csv), ("|", .csv), ("\t", .csv)])
  func excelsFirstLineIsNoRow(mark: String, format: InputFormat) throws {
    let rows = [["conversation_id", "role", "text"], ["1", "customer", "is it open"], ["1", "agent", "yes"]]
    let table = "sep=\(mark)\r\n" + rows.map { $0.joined(separator: mark) + "\r\n" }.joined()
    for text in [table, "\u{FEFF}" + table] {
      for name in [nil, "x.csv"] {
        let items = try read(text, name: name)
        #expect(items.count == 1 && items[0].line == 3)
        #expect(try items[0].conversation.get().turns.map(\.text) == ["is it open", "yes"])
      }
    }
  }

  @Test func theNameTellsWhereTheContentDoesNot() throws {
    #expect(try read("a note about nothing\n", name: "x.csv").map(\.format) == [.csv])
    let prose = try read("a note about nothing\nand more\n", name: "x.txt")
    #expect(prose.count == 1 && error(prose)?.code == "no-turns")
    // JSON Lines that begin with a broken one stay that, whatever they are called.
    let broken = try read("broken\n{\"turns\":[{\"role\":\"agent\",\"text\":\"a\"}]}\n", name: "x.txt")
    #expect(broken.map(\.line) == [1, 2] && error(broken)?.code == "not-json")
    #expect(try read("a note about nothing\n").compactMap { error([$0])?.code } == ["not-json"])
  }

  @Test func proseWithCommasIsNoTable() throws {
    let prose = "I wrote to you about it last week, twice\nNobody has answered me so far, not once\n"
    #expect(error(try read(prose))?.code == "not-json")
    let ragged = "a,b\n1,2,3\n1\n1,2,3,4\n"
    #expect(error(try read(ragged))?.code == "not-json")
  }

  private static let broken = "2,customer,\"5 inch screen is broken"

  /// 40 conversations of two rows, the third with a row of its own.
  private static func table(_ row: String, then: String = "2,agent,It is 5 inches") -> String {
    "id,role,text\n"
      + (0..<40).map {
        $0 == 2 ? row + "\n" + then + "\n" : "\($0),customer,Where is it?\n\($0),agent,On its way.\n"
      }
      .joined()
  }

  /// A quote that swallows rows is told, with the line where it opens, and so is a row without its fields.
  @Test(arguments: [
    (table(broken), "open-quote", 6, 2), (table(broken, then: "2,agent,\"It is, yes\""), "open-quote", 6, 39),
    (table(broken, then: "2,agent,It is 5\""), "open-quote", 6, 39),
    (table("2,customer"), "too-few-fields", 6, 39),
  ])
  func rowsThatAreSwallowedAreTold(text: String, code: String, line: Int, read count: Int) throws {
    for title in ["id", "chat id"] {
      let text = text.replacing("id,role", with: title + ",role", maxReplacements: 1)
      for name in [nil, "x.csv"] {
        let items = try read(text, name: name)
        let errors = items.compactMap { item in
          if case .failure(let error) = item.conversation { error } else { nil }
        }
        #expect(errors.map(\.code) == [code] && errors.map(\.line) == [line] && errors.first?.id == "2")
        #expect(items.count - errors.count == count)
      }
    }
  }

  @Test func whatIsQuotedOverLinesIsWhole() throws {
    let letter = "\"Dear Sir,\nmy order, agent, is 5\"\" wide, and\n\n1, agent, 2\nYours, A\""
    let items = try read(Self.table("2,customer," + letter))
    let turns = try items[2].conversation.get().turns
    #expect(items.count == 40 && turns.count == 2)
    #expect(turns[0].text?.hasSuffix("Yours, A") == true)
  }

  /// What is said last in a row may have commas; elsewhere they move what stands behind them.
  @Test func commasWithoutQuotesAreTheTextsWhereItStandsLast() throws {
    let last = try read("id,role,text\n1,customer,I'm upset, where is it, please\n1,agent,Here,,\n")
    #expect(try last[0].conversation.get().turns.map(\.text) == ["I'm upset, where is it, please", "Here"])
    let amid = try read("id,role,text,team\n1,customer,I'm upset, really,a\n1,agent,Here,a,,\n")
    #expect(error(amid)?.code == "too-many-fields" && error(amid)?.line == 2)
  }
}
