/// How wide each column of a view is.
struct ColumnWidths {
  static let gap = 2
  /// Text narrower than this tells nothing.
  static let leastText = 8
  /// Text narrower than this had better leave the line to others.
  static let leastTextBeside = 12
  private static let mostText = 32

  /// Whose the room is that is left.
  enum Rest {
    /// It widens the texts that were cut, from the left.
    case ofTexts
    case ofProse
  }

  /// One a column; nil where the columns do not fit.
  let widths: [Int]?

  /// Widths within `width`; text gives way first, down to `leastText`.
  init(_ shown: ShownColumns, width: Int, leastText: Int, rest: Rest) {
    let kinds = shown.columns.map { $0.kind }
    let natural = shown.naturalWidths
    let room = width - Self.gap * max(0, natural.count - 1)
    var widths = zip(natural, kinds).map { $1.isShortened ? min($0, max(Self.mostText, room / 3)) : $0 }
    var total = widths.reduce(0, +)
    if rest == .ofTexts {
      for index in widths.indices where total < room {
        let more = min(natural[index] - widths[index], room - total)
        widths[index] += more
        total += more
      }
    }
    while total > room {
      let shrinkable = widths.indices.filter { kinds[$0].isShortened && widths[$0] > leastText }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else {
        self.widths = nil
        return
      }
      widths[widest] -= 1
      total -= 1
    }
    self.widths = widths
  }
}

extension Table.Column.Kind {
  /// Whether texts are cut where room is short.
  fileprivate var isShortened: Bool { self == .text || self == .remark }
}
