import NewsText

/// A text with a pronoun and a name that it means; the places are in bytes.
struct PronounExample {
  let text: [UInt8]
  let pronoun: ByteRange
  let name: ByteRange
}
