/// The block characters that charts are drawn with, in eighths of a cell.
enum Blocks {
  private static let leftward: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let upward: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
  private static let whole: Character = "█"

  /// A bar from left to right.
  static func bar(eighths: Int) -> String {
    let full = String(repeating: whole, count: eighths / 8)
    return eighths % 8 == 0 ? full : full + String(leftward[eighths % 8 - 1])
  }

  /// One cell of a column that reaches `eighths` above the cell's lower edge.
  static func column(eighths: Int) -> Character {
    if eighths <= 0 { return " " }
    return eighths >= 8 ? whole : upward[eighths - 1]
  }
}
