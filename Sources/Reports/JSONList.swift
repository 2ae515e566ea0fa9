/// Objects as one array, a line each, so that lists can be read and compared line by line.
func jsonList(_ objects: [String]) -> String {
  objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
}
