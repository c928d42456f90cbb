extension StyledLine {
  /// The line as it stands where it fits, otherwise in lines that do.
  func fitted(to width: Int) -> [StyledLine] {
    DisplayWidth.of(plain) > width ? wrapped(to: width) : [self]
  }

  /// The line in lines of at most `width` columns, broken at blanks, and within a word that is longer.
  public func wrapped(to width: Int) -> [StyledLine] {
    let pieces = runs.flatMap { run in run.text.map { Piece(character: $0, style: run.style) } }
    var lines: [StyledLine] = []
    var start = 0
    while let first = pieces[start...].firstIndex(where: { $0.character != " " }) {
      let end = Self.lineEnd(pieces, from: first, width)
      lines.append(Self.line(pieces[first..<end]))
      start = end
    }
    return lines.isEmpty ? [StyledLine()] : lines
  }

  private struct Piece {
    let character: Character
    let style: Style
  }

  private static func lineEnd(_ pieces: [Piece], from start: Int, _ width: Int) -> Int {
    var used = 0
    var lastBlank: Int?
    for index in start..<pieces.count {
      used += DisplayWidth.of(pieces[index].character)
      if used > width, index > start { return pieces[index].character == " " ? index : lastBlank ?? index }
      if pieces[index].character == " " { lastBlank = index }
    }
    return pieces.count
  }

  private static func line(_ pieces: ArraySlice<Piece>) -> StyledLine {
    var line = StyledLine()
    var rest = pieces
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style }
      line.append(String(run.map { $0.character }), first.style)
      rest = rest.dropFirst(run.count)
    }
    return line.withoutTrailingBlanks
  }
}
