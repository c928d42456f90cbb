internal import English
internal import NewsText

/// `PETROVA: The harbour will reopen in May.`: a transcript or interview, each paragraph opened by its speaker.
struct SpeakerLabel: PassageRule {
  let name = "speaker-label"
  private static let colon: WordKey = ":"
  /// Longer labels are sentences that end in a colon.
  private static let longest = 7

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    let labels = labels(quoted)
    let isTranscript = labels.filter { $0.isAllCapitals(quoted) }.count > 1
    for label in labels {
      let content = TokenRange(Int(label.speaker.end) + 1, label.end)
      guard isTranscript && label.isAllCapitals(quoted) || isTelling(label, quoted), !content.isEmpty else { continue }
      reader.addLabelled(label.speaker, cue: Int(label.speaker.end), content: content, rule: name)
    }
  }

  /// A paragraph's label and where the paragraph ends.
  private struct Label {
    let speaker: TokenRange
    let end: Int

    func isAllCapitals(_ quoted: QuotedLayers) -> Bool {
      speaker.indices.allSatisfy { !quoted.layers.tokens[$0].shape.contains(.hasLowercase) }
    }
  }

  private func labels(_ quoted: QuotedLayers) -> [Label] {
    var labels: [Label] = []
    var previous = -1
    for sentence in quoted.layers.sentences where sentence.paragraph != previous {
      previous = sentence.paragraph
      let start = Int(sentence.tokens.start)
      let end = quoted.paragraphEnd(of: start)
      guard
        let colon = (start..<min(end, start + Self.longest)).first(where: { quoted.layers.tokens[$0].key == Self.colon }
        ),
        colon > start, (start..<colon).allSatisfy({ isNameWord($0, quoted) })
      else { continue }
      labels.append(Label(speaker: TokenRange(start, colon), end: end))
    }
    return labels
  }

  private func isNameWord(_ token: Int, _ quoted: QuotedLayers) -> Bool {
    let shape = quoted.layers.tokens[token].shape
    return shape.contains(.capitalized) || Titles.modifiers.contains(quoted.layers.tokens[token].key)
      || quoted.layers.tokens[token].key == "."
  }

  /// A label that stands alone is one where it names a person and quoted words follow.
  private func isTelling(_ label: Label, _ quoted: QuotedLayers) -> Bool {
    let names = label.speaker.indices.contains { quoted.entity(at: $0)?.kind == .person }
    return names && quoted.passage(at: Int(label.speaker.end) + 1) != nil
  }
}
