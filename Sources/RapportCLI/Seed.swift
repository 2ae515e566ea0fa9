/// The user's own seed; without one it is drawn where somebody plays, and 1 in scripts.
func seed(_ own: UInt64?, isDrawn: Bool) -> UInt64 { own ?? (isDrawn ? UInt64.random(in: 1...9999) : 1) }
