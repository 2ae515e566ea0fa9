/// The forms in which conversations come.
package enum InputFormat: String, Sendable, CaseIterable {
  /// Rapport's own conversations: a line each, an array, or a journal.
  case jsonl
  /// Chat messages as OpenAI's interface has them.
  case openai
  /// Results of tau-bench and tau2-bench.
  case tau
  case zendesk, intercom
  /// "Agent: …" and "Customer: …", a line each.
  case text
  /// A row a message.
  case csv, tsv
  /// Subtitles of calls with speakers.
  case vtt, srt

  /// As the summary calls it.
  package var title: String {
    switch self {
    case .jsonl: "Rapport's JSON"
    case .openai: "OpenAI chats"
    case .tau: "tau-bench trajectories"
    case .zendesk: "Zendesk tickets"
    case .intercom: "Intercom conversations"
    case .text: "plain text"
    case .csv: "CSV"
    case .tsv: "TSV"
    case .vtt: "WebVTT"
    case .srt: "SRT"
    }
  }
}

extension InputFormat {
  /// What the ending of a file's name says, where its content does not tell: "calls.csv", "calls.vtt.gz".
  init?(ofName path: String) {
    var name = path.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    switch name.split(separator: ".").last {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "vtt": self = .vtt
    case "srt": self = .srt
    case "txt": self = .text
    default: return nil
    }
  }
}

/// What people say about their files where the files do not say it themselves.
package struct InputOptions: Sendable {
  /// Nil to find it by content.
  package var format: InputFormat?
  /// Names of speakers who are agents, as the file writes them.
  package var agents: [String]
  /// Which column of a table holds what, by its title.
  package var columns: [Column: String]

  package init(format: InputFormat? = nil, agents: [String] = [], columns: [Column: String] = [:]) {
    self.format = format
    self.agents = agents
    self.columns = columns
  }

  /// What a column of a table holds.
  package enum Column: String, Sendable, CaseIterable {
    /// Which conversation a row belongs to.
    case conversation
    /// Who speaks: a role, or a name.
    case role
    case text
    /// When: seconds, or date and time.
    case time
    case agent, channel, language, scenario
  }
}
