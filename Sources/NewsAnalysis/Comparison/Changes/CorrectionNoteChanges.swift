internal import NewsText

/// A correction or editor's note that was put in, taken away or reworded.
enum CorrectionNoteChanges {
  static func changes(in pair: ComparedPair) -> [Change] {
    var changes: [Change] = []
    for group in pair.alignment where group.operation != .same {
      let left = group.left.first { CorrectionNote.isNote($0, of: pair.left.analysis.article) }
      let right = group.right.first { CorrectionNote.isNote($0, of: pair.right.analysis.article) }
      guard left != nil || right != nil else { continue }
      let operation: Change.Operation = left == nil ? .added : right == nil ? .removed : .changed
      changes.append(
        Change(
          kind: .correctionNote, operation: operation, left: left.map { pair.place($0, in: pair.left) },
          right: right.map { pair.place($0, in: pair.right) }))
    }
    return changes
  }
}
