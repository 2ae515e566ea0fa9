import RapportModel
import Understanding

extension MinedGroup {
  /// By scenario, in the order of their names; in each the largest group first.
  package static func groups(of replies: [MinedReply]) -> [MinedGroup] {
    Set(replies.map(\.scenario)).sorted().flatMap { scenario in
      let own = replies.filter { $0.scenario == scenario }
      return LikenessGroups.groups(of: own.map(\.text)).map { group in
        MinedGroup(scenario: scenario, replies: group.map { own[$0] })
      }
    }
  }
}
