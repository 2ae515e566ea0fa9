import Foundation
import Testing

/// `rapport sheet`: phrasings as a spreadsheet, and back.
@Suite struct SheetTests {
  private let program: Program
  private let file: String

  init() throws {
    program = try Program()
    file = try program.file(
      "scenarios/tutorial.yaml",
      String(contentsOf: Program.root.appending(path: "scenarios/tutorial.yaml"), encoding: .utf8))
  }

  @Test func `what is written can be taken back, and changes nothing`() throws {
    let sheet = try program.run(["sheet", file])
    #expect(sheet.code == 0 && sheet.output.hasPrefix("kind,place,criterion,text,about\n"))
    #expect(sheet.output.contains("\nweak,hello/1,empathy,Thursday.,told delivery-day\n"), "\(sheet.output)")
    #expect(sheet.output.contains("\nexample,says-it-is-sent,,I've sent you the page about it,"))
    let before = try program.contents(file)
    let path = try program.file("sheet.csv", sheet.output)
    let taken = try program.run(["sheet", file, "--take", path])
    #expect(taken.code == 0 && taken.errors.contains("0 rows added") && !taken.errors.contains("stay"))
    #expect(try program.contents(file) == before)
  }

  @Test func `rows that are new are added, and no spreadsheet takes one for a formula`() throws {
    let rows = """
      kind,place,criterion,text
      good,hello/1,,"It comes on Thursday, Nadia: a day early."
      weak\u{A0},guide/1,relationship,'=Sent
      example,wraps-up,,That covers it
      not,wraps-up,,'-1 is all
      """
    let path = try program.file("sheet.csv", rows)
    let taken = try program.run(["sheet", file, "--take", path])
    #expect(taken.code == 0 && taken.errors.contains("4 rows added"), "\(taken.errors)")
    let text = try program.contents(file)
    for line in [
      "          - \"It comes on Thursday, Nadia: a day early.\"\n",
      "          relationship:\n            - \"=Sent\"\n",
      "      - That covers it\n", "      - \"-1 is all\"\n",
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
    #expect(try program.run(["lint", file]).code == 0)
    let again = try program.run(["sheet", file])
    #expect(again.output.contains("\nweak,guide/1,relationship,'=Sent,") && again.output.contains(",'-1 is all,"))
    #expect(again.output.contains(",\"It comes on Thursday, Nadia: a day early.\","))
  }

  @Test func `a row that would break the file is said, and nothing is taken`() throws {
    let before = try program.contents(file)
    let path = try program.file("sheet.csv", "kind,place,criterion,text\nexample,wraps-up,,hello: a # that {x}\n")
    let taken = try program.run(["sheet", file, "--take", path])
    #expect(
      taken.code == 2 && taken.errors.contains(":2: error: '{x}' is not the name of a fact"), "\(taken.errors)")
    #expect(try program.contents(file) == before)
  }

  @Test func `semicolons are taken as commas are, and another encoding is named`() throws {
    let path = try program.file(
      "sheet.csv", "kind;place;criterion;text\r\nexample;wraps-up;;That, then, is all\r\n")
    let taken = try program.run(["sheet", file, "--take", path])
    #expect(taken.code == 0 && taken.errors.contains("1 row added"), "\(taken.errors)")
    let wide = program.home.appending(path: "wide.csv")
    try Data([0xFF, 0xFE] + Array("kind".utf8).flatMap { [$0, 0] }).write(to: wide)
    let refused = try program.run(["sheet", file, "--take", wide.path])
    #expect(refused.code == 2 && refused.errors.contains("is UTF-16: save it as 'CSV UTF-8'"), "\(refused.errors)")
  }

  @Test func `a row that is wrong is said with its line, and nothing is taken`() throws {
    let rows = """
      kind,place,criterion,text
      good,helo/1,,A
      good,hello/9,,B
      weak,hello/1,empaty,C
      example,wrap-up,,D
      best,hello/1,,E
      good,hello/1,,
      good,hello/1,,This is fine
      """
    let before = try program.contents(file)
    let path = try program.file("sheet.csv", rows)
    let taken = try program.run(["sheet", file, "--take", path])
    #expect(taken.code == 2)
    for words in [
      ":2: error: no node 'helo' here; did you mean 'hello'?", ":3: error: 'hello' has 2 branches; there is no 9",
      ":4: error: 'empaty' is no criterion for a weak sample; did you mean 'empathy'?",
      ":5: error: no move 'wrap-up' here; did you mean 'wraps-up'?",
      ":6: error: 'best' is none of example, not, good, weak and wrong", ":7: error: the text is empty",
      "nothing was taken",
    ] {
      #expect(taken.errors.contains(words), "\(words) in \(taken.errors)")
    }
    #expect(try program.contents(file) == before)
    let headless = try program.run(["sheet", file, "--take", try program.file("a.csv", "good,hello/1,,A\n")])
    #expect(headless.code == 2 && headless.errors.contains("the first row has to be kind,place,criterion,text"))
  }
}
