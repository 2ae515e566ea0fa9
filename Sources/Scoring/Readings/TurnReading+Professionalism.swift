import RapportModel
import Understanding

extension TurnReading {
  /// Is courteous, and neither blames nor shouts.
  var professionalism: Tenths {
    let shouted = reply.shouted == nil ? 0 : 300
    let faults = deductions(["policy-wall": 150, "hollow-script": 50])
    return tenths([500 + 2 * courtesy], less: harm + shouted + faults)
  }
}
