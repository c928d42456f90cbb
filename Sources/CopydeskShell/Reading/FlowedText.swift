internal import NewsText

/// Text of an article in lines of a width, with styles by byte and with marks put in.
struct FlowedText {
  /// One line, and the bytes of the article that it shows.
  struct Line {
    let styled: StyledLine
    let range: ByteRange
  }

  private struct Atom {
    let character: Character
    let width: Int
    let style: Style
    let offset: UInt32
  }

  private var atoms: [Atom] = []

  /// `range` of `text`, where `marks` are styled (of nested ones the later counts) and those of `bracketed` stand in ⟦⟧.
  init(_ text: [UInt8], _ range: ByteRange, marks: [StyledRange] = [], bracketed: [ByteRange] = []) {
    var styles = [Style](repeating: .plain, count: range.count)
    for mark in marks where mark.range.overlaps(range) {
      let part = max(mark.range.start, range.start)..<min(mark.range.end, range.end)
      for offset in part { styles[Int(offset - range.start)] = mark.style }
    }
    let opens = Set(bracketed.map { $0.start })
    let closes = Set(bracketed.map { $0.end })
    var offset = range.start
    for character in String(decoding: text[range.indices], as: UTF8.self) {
      if closes.contains(offset) { bracket("⟧", offset) }
      if opens.contains(offset) { bracket("⟦", offset) }
      let visible: Character = character.isWhitespace ? " " : character
      let place = Int(offset - range.start)
      let style = place < styles.count ? styles[place] : .plain
      atoms.append(Atom(character: visible, width: DisplayWidth.of(character), style: style, offset: offset))
      offset += UInt32(character.utf8.count)
    }
    if closes.contains(offset) { bracket("⟧", offset) }
  }

  private mutating func bracket(_ character: Character, _ offset: UInt32) {
    atoms.append(Atom(character: character, width: 1, style: .match, offset: offset))
  }

  /// Lines of at most `width` columns, broken at blanks, and within a word that is longer.
  func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let first = atoms[start...].firstIndex(where: { $0.character != " " }) {
      let end = lineEnd(from: first, width)
      lines.append(line(first..<end))
      start = end
    }
    return lines
  }

  private func lineEnd(from start: Int, _ width: Int) -> Int {
    var used = 0
    var lastBlank: Int?
    for index in start..<atoms.count {
      used += atoms[index].width
      if used > width, index > start {
        return atoms[index].character == " " ? index : lastBlank ?? index
      }
      if atoms[index].character == " " { lastBlank = index }
    }
    return atoms.count
  }

  private func line(_ indices: Range<Int>) -> Line {
    var styled = StyledLine()
    var pending = ""
    var style = Style.plain
    for atom in atoms[indices] {
      if atom.style != style {
        styled.append(pending, style)
        pending = ""
        style = atom.style
      }
      pending.append(atom.character)
    }
    styled.append(pending, style)
    let end = indices.upperBound < atoms.count ? atoms[indices.upperBound].offset : (atoms.last?.offset ?? 0) + 1
    return Line(styled: styled.withoutTrailingBlanks, range: ByteRange(atoms[indices.lowerBound].offset, end))
  }
}

/// Bytes of an article and what they are.
struct StyledRange: Hashable, Sendable {
  let range: ByteRange
  let style: Style
}
