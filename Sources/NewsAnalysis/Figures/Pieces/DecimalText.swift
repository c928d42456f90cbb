/// A decimal number being read digit by digit; exact up to 15 digits, to the last bit or two beyond.
struct DecimalText {
  private var mantissa: Double = 0
  private var decimals = 0
  private var inDecimals = false
  /// How many digits before the point.
  private(set) var count = 0

  mutating func append(_ digit: UInt8) {
    if inDecimals {
      guard decimals < 22 else { return }
      decimals += 1
    } else {
      count += 1
    }
    mantissa = mantissa * 10 + Double(digit)
  }

  mutating func startDecimals() {
    inDecimals = true
  }

  var value: Double {
    var scale: Double = 1
    for _ in 0..<decimals { scale *= 10 }
    return mantissa / scale
  }
}
