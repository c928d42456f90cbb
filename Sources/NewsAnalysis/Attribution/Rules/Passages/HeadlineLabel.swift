internal import English
internal import NewsText

/// `Petrova: Harbour will reopen in May`: a headline that stands as the first paragraph of the text, with its speaker
/// before a colon.
struct HeadlineLabel: PassageRule {
  let name = "headline-label"
  private static let colon: WordKey = ":"
  /// Longer labels are titles of their own.
  private static let longest = 6
  /// Fewer words than this are no statement.
  private static let shortest = 3

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    guard let sentence = quoted.layers.sentences.first?.tokens, quoted.paragraphEnd(of: 0) == Int(sentence.end),
      let colon = sentence.indices.prefix(Self.longest).first(where: { quoted.layers.tokens[$0].key == Self.colon }),
      colon > sentence.start
    else { return }
    let label = TokenRange(Int(sentence.start), colon)
    let content = TokenRange(colon + 1, Int(sentence.end))
    guard isSpeaker(label, quoted), quoted.wordCount(in: content) >= Self.shortest, !reader.isCued(colon) else {
      return
    }
    reader.addLabelled(
      label, cue: TokenRange(colon, colon + 1), content: withoutStop(content, quoted), rule: name)
  }

  /// A person, a body, or what speaks for somebody: "Poll".
  private func isSpeaker(_ label: TokenRange, _ quoted: QuotedLayers) -> Bool {
    let last = Int(label.end) - 1
    guard label.indices.allSatisfy({ isNominal(quoted.layers.tags[$0]) }) else { return false }
    if let name = quoted.entity(at: last) { return name.kind != .location && name.tokens.start <= label.start + 2 }
    return SourceNouns.classes(of: quoted.layers.lemmas[last]) != 0
      || label.count == 1 && quoted.layers.tags[last] == .properNoun
  }

  private func isNominal(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .properNoun, .adjective, .determiner, .numeral, .adposition, .other: true
    default: false
    }
  }

  private func withoutStop(_ content: TokenRange, _ quoted: QuotedLayers) -> TokenRange {
    let last = Int(content.end) - 1
    return quoted.layers.tokens[last].key == "." ? TokenRange(Int(content.start), last) : content
  }
}
