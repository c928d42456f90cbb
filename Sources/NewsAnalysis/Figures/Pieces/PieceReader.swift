internal import English
internal import NewsText

/// Cuts a sentence into pieces.
struct PieceReader {
  private let text: [UInt8]
  private let tokens: [Token]

  init(_ layers: Layers) {
    text = layers.article.text
    tokens = layers.tokens
  }

  /// Replaces `pieces` by those of the tokens in `range`. What stands between tokens (spaces, noise) is in none.
  func read(_ range: TokenRange, into pieces: inout [Piece]) {
    pieces.removeAll(keepingCapacity: true)
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      var last = index
      while last + 1 < end, tokens[last + 1].range.start == tokens[last].range.end { last += 1 }
      readRun(first: index, last: last, into: &pieces)
      index = last + 1
    }
    if pieces.contains(where: { $0.key == Mark.openBracket }) { BracketedNumbers.open(&pieces, in: text) }
  }

  /// The tokens from `first` to `last` stand side by side.
  private func readRun(first: Int, last: Int, into pieces: inout [Piece]) {
    var cursor = PieceCursor(
      text: text, position: Int(tokens[first].range.start), start: Int(tokens[first].range.start),
      end: Int(tokens[last].range.end))
    var token = first
    while cursor.position < cursor.end {
      guard let piece = cursor.next() else { continue }
      while token < last, Int(tokens[token].range.end) <= Int(piece.range.start) { token += 1 }
      pieces.append(
        Piece(
          range: piece.range, kind: piece.kind, flags: piece.flags, digits: piece.digits, token: Int32(token),
          key: piece.key, sign: piece.sign, value: piece.value))
    }
  }
}
