import CEncoders

/// How the whole-number sums and products are computed: the same numbers every way, only not at the same speed.
package enum Kernel: Sendable, CaseIterable {
  case plain, avx2, neon

  /// The quickest that this processor has.
  package static let best: Kernel = [.avx2, .neon].first(where: \.isAvailable) ?? .plain

  package var isAvailable: Bool { cencoders_has(code) }

  var code: cencoders_kernel {
    switch self {
    case .plain: cencoders_plain
    case .avx2: cencoders_avx2
    case .neon: cencoders_neon
    }
  }
}
