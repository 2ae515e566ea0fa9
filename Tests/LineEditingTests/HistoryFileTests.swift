import Glibc
import LineEditing
import Testing

@Suite struct HistoryFileTests {
  /// A path in a folder of its own that does not exist yet.
  private let path: String = {
    var template = Array("/tmp/rapport-history-XXXXXX".utf8CString)
    return String(cString: mkdtemp(&template)!) + "/deep/history"
  }()

  private func write(_ text: String) {
    let folder = String(path.dropLast("/history".count))
    mkdir(folder, 0o700)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Glibc.write(file, text, text.utf8.count)
    close(file)
  }

  @Test func linesComeBackWhole() {
    let history = HistoryFile(path: path)
    for line in ["first", "two\nlines", #"back\slash \n"#, "é 日本"] { history.append(line) }
    #expect(history.load() == ["first", "two\nlines", #"back\slash \n"#, "é 日本"])
  }

  @Test func onlyTheOwnerMayRead() {
    write("old\n")
    HistoryFile(path: path).append("new")
    var about = stat()
    #expect(stat(path, &about) == 0 && about.st_mode & 0o777 == 0o600)
  }

  @Test func theLatestOfEqualLinesIsKept() {
    write("a\nb\na\nc\n")
    #expect(HistoryFile(path: path).load() == ["b", "a", "c"])
  }

  @Test func aLongHistoryIsCut() {
    write((0..<5_000).map { "line \($0)\n" }.joined())
    let history = HistoryFile(path: path)
    #expect(history.load().count == HistoryFile.most)
    #expect(history.load().last == "line 4999")
    var about = stat()
    stat(path, &about)
    #expect(about.st_size < 2_000 * 12)
  }

  @Test(arguments: ["/dev/null/history", "/proc/none/history", "/dev/zero", "/"])
  func nothingIsFatal(impossible: String) {
    let history = HistoryFile(path: impossible)
    history.append("line")
    #expect(history.load() == [])
  }

  @Test func aPipeInItsPlaceDoesNotBlock() {
    write("")
    unlink(path)
    mkfifo(path, 0o600)
    let history = HistoryFile(path: path)
    history.append("line")
    #expect(history.load() == [])
  }
}
