internal import NewsText

/// Square brackets around numbers: an editor's "[of six]" is read without them, a note's "[1]" not at all.
enum BracketedNumbers {
  private static let longest = 5

  /// Takes the brackets of editors and the whole of notes out of `pieces`.
  static func open(_ pieces: inout [Piece], in text: [UInt8]) {
    var kept: [Piece] = []
    var index = 0
    while index < pieces.count {
      guard let close = close(pieces, from: index) else {
        kept.append(pieces[index])
        index += 1
        continue
      }
      let start = Int(pieces[index].range.start)
      if start == 0 || text[start - 1] <= 0x20 {
        kept += pieces[(index + 1)..<close]
        kept[kept.count - (close - index - 1)].flags.insert(.spaceBefore)
      }
      index = close + 1
    }
    pieces = kept
  }

  /// The bracket that closes the one at `index`, where a number stands between them.
  private static func close(_ pieces: [Piece], from index: Int) -> Int? {
    guard pieces[index].key == Mark.openBracket else { return nil }
    let inside = pieces[(index + 1)...].prefix(longest).prefix { $0.key != Mark.closeBracket }
    let close = inside.endIndex
    guard close < pieces.count, pieces[close].key == Mark.closeBracket, !inside.isEmpty,
      inside.contains(where: { $0.isDigits || NumberWords.table[$0.key] != nil })
    else { return nil }
    return close
  }
}
