internal import NewsText

extension TreeStore {
  /// The article in CoNLL-U: tokens with `SpaceAfter`, tags, lemmas, trees, and names in MISC as `Entity=(PER)`.
  /// UTF-8, opened by `# newdoc id = `, each sentence closed by an empty line.
  public mutating func conllu() -> [UInt8] {
    var writer = ConlluWriter(layers: layers)
    writer.writeHeader()
    for index in layers.sentences.indices {
      writer.write(sentence: index, tree: tree(ofSentence: index))
    }
    return writer.bytes
  }
}

private struct ConlluWriter {
  let layers: Layers
  private(set) var bytes: [UInt8] = []
  /// The next entity that may open or close.
  private var entity = 0

  init(layers: Layers) {
    self.layers = layers
    bytes.reserveCapacity(layers.tokens.count * 40)
  }

  mutating func writeHeader() {
    append("# newdoc id = ")
    append(layers.article.id.unicodeScalars.contains("\n") ? "" : layers.article.id)
    append("\n")
  }

  mutating func write(sentence index: Int, tree: Tree) {
    let sentence = layers.sentences[index]
    if index == 0 || layers.sentences[index - 1].paragraph != sentence.paragraph { append("# newpar\n") }
    append("# sent_id = \(layers.article.id)-\(index + 1)\n# text = ")
    appendLine(layers.bytes(of: sentence.tokens))
    append("\n")
    let lemmas = layers.lemmaWords(in: sentence.tokens)
    for (place, token) in sentence.tokens.indices.enumerated() {
      append("\(place + 1)\t")
      appendLine(layers.tokens[token].range)
      append("\t\(lemmas[place])\t\(layers.tags[token].tag)\t_\t_\t\(tree.heads[place] + 1)\t")
      append("\(tree.relations[place].rawValue)\t_\t")
      writeMisc(token)
      append("\n")
    }
    append("\n")
  }

  private mutating func writeMisc(_ token: Int) {
    var misc: [String] = []
    while entity < layers.entities.count, Int(layers.entities[entity].tokens.end) <= token { entity += 1 }
    if entity < layers.entities.count, layers.entities[entity].tokens.contains(token) {
      let range = layers.entities[entity].tokens
      let opens = Int(range.start) == token
      let closes = Int(range.end) == token + 1
      let kind = layers.entities[entity].kind.rawValue
      if opens || closes { misc.append("Entity=\(opens ? "(" : "")\(kind)\(closes ? ")" : "")") }
    }
    if token + 1 < layers.tokens.count, !layers.tokens[token + 1].shape.contains(.spaceBefore) {
      misc.append("SpaceAfter=No")
    }
    append(misc.isEmpty ? "_" : misc.joined(separator: "|"))
  }

  private mutating func append(_ string: String) {
    bytes += string.utf8
  }

  /// Appends text that may hold line ends and tabs, which would break the table.
  private mutating func appendLine(_ range: ByteRange) {
    for byte in layers.article.text[range.indices] {
      bytes.append(byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte)
    }
  }
}
