internal import NewsText

/// Writes changes of a session file as a unified diff, a hunk for each answer, that `patch` takes.
enum UnifiedDiff {
  /// Unchanged lines around a change.
  private static let context = 3

  /// The hunk of `change`, whose lines stand `offset` lines further down in the new file.
  static func hunk(of change: SessionChange, offset: Int) -> [String] {
    guard let first = change.edits.firstIndex(where: { !$0.isKept }),
      let last = change.edits.lastIndex(where: { !$0.isKept })
    else { return [] }
    let start = max(0, first - context)
    let shown = change.edits[start...min(change.edits.count - 1, last + context)]
    let old = shown.count { !$0.isAdded }
    let new = shown.count { !$0.isRemoved }
    let line = change.line + start
    let head = "@@ -\(place(line, old)) +\(place(line + offset, new)) @@ \(VisibleText.of(change.command))"
    return [head] + shown.map { $0.mark + VisibleText.of($0.line.written) }
  }

  /// An empty part is named by the line before it.
  private static func place(_ line: Int, _ count: Int) -> String {
    count == 0 ? "\(line - 1),0" : "\(line),\(count)"
  }
}
