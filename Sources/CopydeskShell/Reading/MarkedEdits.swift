internal import NewsAnalysis
internal import NewsText

/// Words of one article with `[-its own-]` and `{+the other's+}` where the two differ.
struct MarkedEdits {
  let left: Article
  let right: Article
  /// What differs in more than marks, in text order of the left.
  let edits: [WordEdit]

  func line(of ranges: [ByteRange]) -> StyledLine {
    var line = StyledLine()
    var next = 0
    for range in ranges {
      if !line.isEmpty { line.append(" ") }
      var position = range.start
      while next < edits.count, edits[next].left.start <= range.end {
        let edit = edits[next]
        next += 1
        line.append(piece(position, max(position, min(edit.left.start, range.end))))
        append(edit, to: &line)
        position = max(position, min(edit.left.end, range.end))
      }
      line.append(piece(position, range.end))
    }
    for edit in edits[next...] { append(edit, to: &line) }
    return line
  }

  private func append(_ edit: WordEdit, to line: inout StyledLine) {
    if !edit.left.isEmpty { line.append("[-\(words(edit.left, left))-]", .removed) }
    guard !edit.right.isEmpty else { return }
    if edit.left.isEmpty, line.runs.last?.text.last != " " { line.append(" ") }
    line.append("{+\(words(edit.right, right))+}", .added)
    if edit.left.isEmpty, isLetter(at: edit.left.start) { line.append(" ") }
  }

  private func words(_ range: ByteRange, _ article: Article) -> String {
    Passage(text: article.text, ranges: [range]).string
  }

  private func piece(_ start: UInt32, _ end: UInt32) -> String {
    start < end ? left.string(ByteRange(start, end)) : ""
  }

  private func isLetter(at offset: UInt32) -> Bool {
    guard offset < left.text.count else { return false }
    let byte = left.text[Int(offset)]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
