internal import NewsText

/// The places that changes of a weightier kind have told of already.
struct ToldPlaces {
  private let left: [ByteRange]
  private let right: [ByteRange]

  init(_ changes: [Change]) {
    left = changes.compactMap(\.left?.range).sorted()
    right = changes.compactMap(\.right?.range).sorted()
  }

  /// Whether both sides of a change have been told of.
  func hold(_ change: Change) -> Bool {
    isTold(change.left, among: left) && isTold(change.right, among: right)
  }

  /// Whether a side that the change has words on has been told of.
  func holdEither(_ change: Change) -> Bool {
    change.left != nil && isTold(change.left, among: left) || change.right != nil && isTold(change.right, among: right)
  }

  private func isTold(_ place: Change.Place?, among told: [ByteRange]) -> Bool {
    guard let range = place?.range else { return true }
    return told.contains { $0.overlaps(range) }
  }

  /// Whether an edit lies where something has been told, on each side that it has words on.
  func hold(_ edit: WordEdit) -> Bool {
    (edit.left.isEmpty || left.contains { $0.overlaps(edit.left) })
      && (edit.right.isEmpty || right.contains { $0.overlaps(edit.right) })
  }
}
