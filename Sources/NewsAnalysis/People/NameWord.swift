internal import NewsText

/// One word of a person's name.
struct NameWord: Hashable {
  let key: WordKey
  /// Its first byte in lower case: what an initial is compared with.
  let initial: UInt8
  /// Whether it is an initial only: "V", "V.".
  let isInitial: Bool
  /// Its last two bytes in lower case.
  let ending: UInt16

  init(_ bytes: some BidirectionalCollection<UInt8>) {
    key = WordKey(bytes)
    initial = (bytes.first ?? 0) | 0x20
    ending = bytes.suffix(2).reduce(0) { $0 << 8 | UInt16($1 | 0x20) }
    isInitial = bytes.count == 1 || (bytes.count == 2 && bytes.last == UInt8(ascii: "."))
  }

  /// Whether both may be the same word of one name: equal, or one the other's initial.
  func isCompatible(with other: NameWord) -> Bool {
    key == other.key || ((isInitial || other.isInitial) && initial == other.initial)
      || GivenNames.areShortForms(key, other.key)
  }
}
