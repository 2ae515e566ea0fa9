import Dispatch
import Glibc
import Synchronization

/// Does independent pieces of work on several cores; what comes out does not depend on how many.
struct Jobs {
  /// How many pieces are worked on at the same time, at least 1.
  let count: Int

  /// One a core.
  static var ofThisMachine: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results in the order of the work.
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    guard count > 1, pieces.count > 1 else { return pieces.map(work) }
    let results = Mutex([Result?](repeating: nil, count: pieces.count))
    let next = Atomic(0)
    // Each takes the next piece that nobody has: long and short ones spread by themselves.
    DispatchQueue.concurrentPerform(iterations: min(count, pieces.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < pieces.count else { return }
        let result = work(pieces[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
