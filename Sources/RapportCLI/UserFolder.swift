/// The program's folder in one of the user's: in what a variable of the XDG base directories says, if that is an absolute
/// path, else in the usual place below the home. Nil without a home.
func userFolder(_ variable: String, usually place: String) -> String? {
  let set = environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
  return (set ?? environment("HOME").map { "\($0)/\(place)" }).map { $0 + "/rapport" }
}
