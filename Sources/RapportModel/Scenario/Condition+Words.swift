extension Condition {
  /// As an author writes it: "not said declines-refund".
  package var inWords: String {
    switch self {
    case .said(let move): "said \(move)"
    case .everSaid(let move): "ever said \(move)"
    case .done(let action): "done \(action)"
    case .justDone(let action): "just done \(action)"
    case .told(let fact): "told \(fact)"
    case .knows(let fact): "knows \(fact)"
    case .met(let need): "met \(need)"
    case .moodBelow(let scale, let bound): "mood \(scale.rawValue) below \(bound)"
    case .moodAtLeast(let scale, let bound): "mood \(scale.rawValue) at least \(bound)"
    case .asked(let fact, let times): times == 1 ? "asked \(fact)" : "asked \(fact) \(times) times"
    case .silent(let seconds): "silent \(seconds)"
    case .visited(let node): "visited \(node)"
    case .variant(let name): "variant \(name)"
    case .not(let inner): "not \(inner.inWords)"
    case .any(let some): "any of: \(some.map(\.inWords).joined(separator: ", "))"
    }
  }
}
