import NewsText

/// A text with a pronoun, a name that it means and names that it does not; the places are in bytes.
struct PronounExample {
  let text: [UInt8]
  let pronoun: ByteRange
  /// Nil where the pronoun means somebody else than `others`.
  let name: ByteRange?
  let others: [ByteRange]
}
