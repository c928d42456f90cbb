import Foundation

/// The logarithm of odds.
enum LogOdds {
  static func of(_ chance: Double) -> Double {
    let chance = min(0.999, max(0.001, chance))
    return log(chance / (1 - chance))
  }
}
