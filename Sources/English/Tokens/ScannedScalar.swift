/// One scalar of the text as the tokenizer walks over it.
struct ScannedScalar {
  let kind: CharacterClass
  /// The offset behind its last byte.
  let end: Int
  let value: UInt32
}
