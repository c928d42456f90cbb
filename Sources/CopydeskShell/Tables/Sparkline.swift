/// A series in one line of text.
enum Sparkline {
  /// One mark a number, the highest full; nothing is `·`.
  static func of(_ numbers: [Int]) -> String {
    let highest = numbers.max() ?? 0
    return String(
      numbers.map { number in
        guard number > 0 else { return "·" }
        return Blocks.column(eighths: min(8, (number * 8 - 1) / highest + 1))
      })
  }

  /// The same for a reader's voice: `2 at 4, 1 at 23 of 30`.
  static func spoken(_ numbers: [Int]) -> String {
    let parts = numbers.enumerated().filter { $0.element > 0 }.map { "\($0.element) at \($0.offset + 1)" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ") + " of \(numbers.count)"
  }
}
