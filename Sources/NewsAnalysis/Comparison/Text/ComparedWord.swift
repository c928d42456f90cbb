internal import NewsText

/// A word of an article as comparison sees it: no marks, no case.
struct ComparedWord: Hashable, Sendable {
  let range: ByteRange
  let key: WordKey
}
