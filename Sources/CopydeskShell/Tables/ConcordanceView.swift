internal import NewsText

/// Matches one under the other: reference, what stands before, the match, what stands after.
struct ConcordanceView {
  let table: Table
  let rows: ArraySlice<Table.Row>
  let settings: Settings

  /// Nil where the table has no such columns.
  func lines() -> [StyledLine]? {
    guard let before = table.column("before"), let match = table.column("match"), let after = table.column("after")
    else { return nil }
    func texts(_ column: Int) -> [String] { rows.map { VisibleText.of($0.cells[column].shown) } }
    let references = rows.map { VisibleText.of($0.reference?.description ?? "") }
    let (lefts, matches, rights) = (texts(before), texts(match), texts(after))
    let referenceWidth = min(references.reduce(0) { max($0, DisplayWidth.of($1)) }, settings.width / 2)
    let matchWidth = min(matches.reduce(0) { max($0, DisplayWidth.of($1)) }, settings.width / 4)
    let room = max(2, (settings.width - referenceWidth - matchWidth - 4) / 2)
    return references.indices.map { index in
      let left = TextFitting.cutLeft(lefts[index], to: room)
      var line = StyledLine(TextFitting.padded(references[index], to: referenceWidth) + "  ", .reference)
      line.append(TextFitting.blanks(room - DisplayWidth.of(left)) + left + " ")
      line.append(TextFitting.cut(matches[index], to: matchWidth), .match)
      let used = min(DisplayWidth.of(matches[index]), matchWidth)
      line.append(" " + TextFitting.cut(rights[index], to: room + matchWidth - used))
      return line.withoutTrailingBlanks
    }
  }
}
