package import English
internal import NewsText

/// An article's layers with its quotation marks paired. It never changes; a class for the reason that `SentenceView` is.
package final class QuotedLayers: Sendable {
  package let layers: Layers
  /// In text order; an outer passage before those inside it.
  let passages: [Passage]
  let diagnostics: [Diagnostic]
  /// For each token the index of the outermost passage that holds it; -1 for none.
  private let outermost: [Int32]
  /// For each token the index of the name that holds it; -1 for none.
  private let entities: [Int32]
  /// For each token, and for the end, the number of words before it; marks are none.
  private let words: [Int32]
  /// The same of words inside passages.
  private let quotedWords: [Int32]

  package init(_ layers: Layers) {
    let pairing = QuotationMarkPairing(layers)
    let passages = NamedPassages(layers: layers).spoken(pairing.passages)
    var outermost = [Int32](repeating: -1, count: layers.tokens.count)
    for (index, passage) in passages.enumerated() where passage.depth == 0 {
      for token in passage.tokens.indices { outermost[token] = Int32(index) }
    }
    var entities = [Int32](repeating: -1, count: layers.tokens.count)
    for (index, entity) in layers.entities.enumerated() {
      for token in entity.tokens.indices { entities[token] = Int32(index) }
    }
    self.layers = layers
    self.entities = entities
    words = Self.counts(layers) { _ in true }
    quotedWords = Self.counts(layers) { outermost[$0] >= 0 }
    self.passages = passages
    diagnostics = pairing.diagnostics
    self.outermost = outermost
  }

  private static func counts(_ layers: Layers, of isCounted: (Int) -> Bool) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(layers.tokens.count + 1)
    for (index, token) in layers.tokens.enumerated() {
      counts.append(counts[index] + (!token.shape.contains(.mark) && isCounted(index) ? 1 : 0))
    }
    return counts
  }

  /// The number of words in `range`, marks not counted.
  func wordCount(in range: TokenRange) -> Int {
    Int(words[Int(range.end)] - words[Int(range.start)])
  }

  /// The number of words in `range` that stand inside quotation marks.
  func quotedWordCount(in range: TokenRange) -> Int {
    Int(quotedWords[Int(range.end)] - quotedWords[Int(range.start)])
  }

  /// The index of the sentence that holds `token`.
  func sentenceIndex(of token: Int) -> Int {
    var low = 0
    var high = layers.sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if layers.sentences[middle].tokens.start <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The index of the outermost passage that holds `token`, its marks included.
  func passageIndex(at token: Int) -> Int? {
    guard outermost.indices.contains(token), outermost[token] >= 0 else { return nil }
    return Int(outermost[token])
  }

  /// The outermost passage that holds `token`, its marks included.
  func passage(at token: Int) -> Passage? {
    passageIndex(at: token).map { passages[$0] }
  }

  /// The name that holds `token`.
  func entity(at token: Int) -> NamedEntity? {
    guard entities.indices.contains(token), entities[token] >= 0 else { return nil }
    return layers.entities[Int(entities[token])]
  }

  /// A number for features: what kind of name holds `token`; nil for none.
  func entityKind(at token: Int) -> UInt64? {
    switch entity(at: token)?.kind {
    case .person: 1
    case .organisation: 2
    case .location: 3
    case nil: nil
    }
  }

  /// The outermost passage before passage `index`.
  func outerPassage(before index: Int) -> Passage? {
    passages[..<index].last { $0.depth == 0 }
  }

  /// Where the paragraph of `token` ends, exclusive.
  func paragraphEnd(of token: Int) -> Int {
    guard token < layers.tokens.count else { return layers.tokens.count }
    var sentence = sentenceIndex(of: token)
    let paragraph = layers.sentences[sentence].paragraph
    while sentence + 1 < layers.sentences.count, layers.sentences[sentence + 1].paragraph == paragraph { sentence += 1 }
    return Int(layers.sentences[sentence].tokens.end)
  }

  /// Whether `passage` is whole sentences: it starts with one and ends with one.
  func fillsSentences(_ passage: Passage) -> Bool {
    guard let last = passage.tokens.indices.last else { return false }
    return layers.sentences[sentenceIndex(of: Int(passage.tokens.start))].tokens.start == passage.tokens.start
      && layers.sentences[sentenceIndex(of: last)].tokens.end <= passage.tokens.end + 1
  }

  /// `range` without marks at its edges, where it reads like a name: it opens with a capital, and no verb is in it.
  func name(in range: TokenRange) -> TokenRange? {
    var (start, end) = (Int(range.start), Int(range.end))
    while start < end, layers.tokens[start].shape.contains(.mark) { start += 1 }
    while end > start, layers.tokens[end - 1].shape.contains(.mark) { end -= 1 }
    guard start < end, layers.tokens[start].shape.contains(.capitalized),
      !(start..<end).contains(where: { layers.tags[$0] == .verb })
    else { return nil }
    return TokenRange(start, end)
  }
}
