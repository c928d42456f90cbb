/// Logarithms that come out the same on every machine: libraries differ in the last digit, answers must not.
enum Logarithm {
  private static let ofTwo = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number, to nine digits.
  static func natural(_ value: Double) -> Double {
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 17, by: 2) {
      sum += term / odd
      term *= square
    }
    return Double(value.exponent) * ofTwo + 2 * sum
  }
}
