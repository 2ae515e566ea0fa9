extension LineSource {
  /// Nobody is at the keys.
  package func key(prompt: Prompt, among keys: [Character]) -> KeyEvent { .cancelled }
}
