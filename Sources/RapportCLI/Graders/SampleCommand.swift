import ArgumentParser
import Bytes
import RapportModel
import TranscriptFiles

/// Draws conversations for people to grade, each with the probability that it was drawn with.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw conversations for people to read, with the probability of each.",
    discussion: """
      Writes the drawn conversations as JSON Lines, in the order of the input, each with 'sample': its probability, how \
      many of how many were drawn, and where it stands. Within each of --per every conversation has the same \
      probability, and the draw is spread evenly over the fields of --by. The same seed draws the same.
      """)

  @Argument(
    help: ArgumentHelp("Files of conversations; they are read twice.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A field and how many of each of its values: --per agent 8.", valueName: "field count"))
  var per: [String]

  @Option(help: ArgumentHelp("Fields that the draw is spread over, with commas between.", valueName: "fields"))
  var by: String?

  @Option(help: ArgumentHelp("The same seed draws the same.", valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var input: InputArguments
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    // "agent 8" in quotation marks is one word.
    if let first = per.first, let blank = first.lastIndex(of: " "), Int(first[blank...].dropFirst()) != nil {
      per.replaceSubrange(0..<1, with: [String(first[..<blank]), String(first[blank...].dropFirst())])
    }
    // What follows the two words of --per is a file.
    files = per.dropFirst(2) + files
    per = Array(per.prefix(2))
    guard per.count == 2, let count = Int(per[1]), count > 0 else {
      throw ValidationError("--per takes a field and a count from 1: --per agent 8")
    }
    if files.isEmpty || files.contains("-") {
      throw ValidationError("a sample reads its files twice; standard input can be read once")
    }
  }

  func run() throws {
    let fields = (by ?? "").split(separator: ",").map(String.init)
    var draw = SystematicSample(count: Int(per[1])!, seed: seed)
    var named = NamedFields([per[0]] + fields)
    let hasBadInput = try each(isTelling: true) { transcript in
      named.look(at: transcript)
      draw.add(
        id: transcript.id, unit: transcript.field(per[0]) ?? "",
        stratum: fields.map { transcript.field($0) ?? "" })
    }
    for remark in named.remarks { shared.remark(remark) }
    var chosen = draw.drawn()[...]
    var ordinal = 0
    let hasChanged = try each(isTelling: false) { transcript in
      defer { ordinal += 1 }
      guard let next = chosen.first, next.ordinal == ordinal else { return }
      chosen = chosen.dropFirst()
      var transcript = transcript
      transcript.extra.removeAll { $0.name == "sample" }
      transcript.extra.append(.init("sample", next.json(per: per[0], by: fields).text))
      try uninterrupted { try Output.write(transcript.jsonLine + "\n") }
    }
    if hasBadInput || hasChanged { throw ExitCode.badInput }
  }

  /// Returns whether anything could not be read.
  private func each(isTelling: Bool, _ take: (Transcript) throws -> Void) throws -> Bool {
    var run = ConversationRun(
      shared: shared, jobs: Jobs(count: Jobs.ofThisMachine), input: input.options, progress: .none,
      isTelling: isTelling)
    var isBad = false
    for path in files {
      try run.each(
        of: path, prepare: { .init(work: $0) }, work: \.self,
        take: { item in
          switch item.conversation {
          case .success(let transcript): try take(transcript)
          case .failure(let error):
            isBad = true
            if isTelling { Output.say(error, in: path) }
          }
        })
    }
    return isBad || run.hasBadInput
  }
}

extension SystematicSample.Drawn {
  fileprivate func json(per: String, by fields: [String]) -> JSON {
    [
      "probability": JSON(probability), "drawn": JSON(drawn), "of": JSON(of), "per": .string(per),
      "stratum": .object(zip(fields, stratum).map { JSON.Member($0, .string($1)) }),
    ]
  }
}
