/// The dependents of one token, in text order. Holds the heads alone, so that walking it copies no sentence.
package struct Dependents: Sequence, IteratorProtocol {
  private let heads: [Int32]
  private let head: Int32
  private let base: Int
  private var place: Int
  private let end: Int

  /// Those of token `head` of a sentence whose first token is `base`; all stand from `first` to before `end`, counted
  /// from the sentence's start.
  init(of head: Int32, heads: [Int32], first: Int, end: Int, base: Int) {
    self.head = head
    self.heads = heads
    self.base = base
    self.end = end
    place = first
  }

  package mutating func next() -> Int? {
    while place < end {
      defer { place += 1 }
      if heads[place] == head { return place + base }
    }
    return nil
  }
}
