package import NewsText

extension Token {
  /// The token of `range` in `text`; `before` says what stands before it.
  package init(_ range: ByteRange, in text: [UInt8], before: TokenShape) {
    let tokenizer = Tokenizer(text: text)
    self.init(range: range, key: WordKey(of: range, in: text), shape: tokenizer.shape(of: range).union(before))
  }
}
