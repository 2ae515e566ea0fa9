import RapportModel
import Testing
import TranscriptFiles

/// Addresses of the record are masked as people say them.
@Suite struct PostalAddressTests {
  private func masked(_ text: String, _ address: String, title: String = "address") -> String {
    Redactor(record: [.init(title, address)]).masked(text).text
  }

  @Test(arguments: [
    "12 Mill Lane, SE15 4RT", "12 Mill Lane, London", "12 mill lane", "Mill Lane 12", "in Mill Lane",
    "12  Mill Lane",
  ])
  func everyPartThatIsSaid(text: String) {
    let masked = masked("I live at \(text).", "12 Mill Lane, London, SE15 4RT")
    #expect(!masked.lowercased().contains("mill"), "\(masked)")
    #expect(masked.hasPrefix("I live at "))
    #expect(!masked.contains("12") || text.contains("  "), "\(masked)")
  }

  @Test func whatManyShareStays() {
    #expect(masked("I'm in London, at 12.", "12 Mill Lane, London") == "I'm in London, at 12.")
    #expect(masked("We met on Broadway.", "12 Broadway") == "We met on Broadway.")
    #expect(masked("at 12 Broadway", "12 Broadway\nNew York") == "at ** ********")
    #expect(masked("Rose Cottage, Deal", "Rose Cottage, Deal") == "**** *******, ****")
    #expect(masked("in Rose Cottage", "Rose Cottage, Deal") == "in **** *******")
  }

  @Test func daysOfBirthOfTheRecordAreMasked() {
    #expect(masked("born 12/03/1981", "12/03/1981", title: "date_of_birth") == "born **/**/****")
  }

  @Test func theSameIsCountedOnce() {
    let redactor = Redactor(record: [.init("address", "12 Mill Lane, SE15 4RT")])
    #expect(redactor.masked("12 Mill Lane, SE15 4RT").count == 1)
  }
}
