/// A series in one line of text.
enum Sparkline {
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One mark a number, the highest full; nothing is `·`.
  static func of(_ numbers: [Int]) -> String {
    let highest = numbers.max() ?? 0
    return String(
      numbers.map { number in
        guard number > 0 else { return "·" }
        return blocks[min(blocks.count - 1, (number * blocks.count - 1) / highest)]
      })
  }
}
