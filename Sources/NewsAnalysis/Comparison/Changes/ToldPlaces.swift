internal import NewsText

/// The places that changes of a weightier kind have told of already.
struct ToldPlaces {
  private let left: [ByteRange]
  private let right: [ByteRange]

  init(_ changes: [Change]) {
    left = changes.compactMap(\.left?.range).sorted()
    right = changes.compactMap(\.right?.range).sorted()
  }

  /// Whether an edit lies where something has been told, on each side that it has words on.
  func hold(_ edit: WordEdit) -> Bool {
    (edit.left.isEmpty || left.contains { $0.overlaps(edit.left) })
      && (edit.right.isEmpty || right.contains { $0.overlaps(edit.right) })
  }
}
