internal import English
internal import NewsText

/// `PETROVA: The harbour will reopen in May.`: a transcript or interview, each paragraph opened by its speaker.
struct SpeakerLabel: PassageRule {
  let name = "speaker-label"
  private static let colon: WordKey = ":"
  private static let comma: WordKey = ","
  /// Longer labels are sentences that end in a colon.
  private static let longest = 9

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    let labels = labels(quoted)
    let isTranscript = labels.filter { $0.isAllCapitals(quoted) }.count > 1
    let isInterview = labels.filter { $0.namesPerson(quoted) }.count > 1
    for label in labels {
      let isSpeaker =
        isTranscript && label.isAllCapitals(quoted) || isInterview && label.namesPerson(quoted)
        || label.namesPerson(quoted) && quoted.passage(at: label.colon + 1) != nil
      let content = TokenRange(label.colon + 1, label.end)
      guard isSpeaker, !content.isEmpty, !reader.isCued(label.colon) else { continue }
      reader.addLabelled(
        label.speaker, cue: TokenRange(label.colon, label.colon + 1), content: content, rule: name)
    }
  }

  /// A paragraph's label and where the paragraph ends.
  private struct Label {
    /// The name, and what a comma adds to it: "Petrova, harbour master".
    let speaker: TokenRange
    let end: Int

    var colon: Int { Int(speaker.end) }

    func isAllCapitals(_ quoted: QuotedLayers) -> Bool {
      speaker.indices.allSatisfy { !quoted.layers.tokens[$0].shape.contains(.hasLowercase) }
    }

    func namesPerson(_ quoted: QuotedLayers) -> Bool {
      speaker.indices.contains { quoted.entity(at: $0)?.kind == .person }
    }
  }

  private func labels(_ quoted: QuotedLayers) -> [Label] {
    var labels: [Label] = []
    var previous = -1
    for sentence in quoted.layers.sentences where sentence.paragraph != previous {
      previous = sentence.paragraph
      let end = quoted.paragraphEnd(of: Int(sentence.tokens.start))
      let start = withoutMark(Int(sentence.tokens.start), quoted)
      let opening = start..<min(end, start + Self.longest)
      guard let colon = opening.first(where: { quoted.layers.tokens[$0].key == Self.colon }), colon > start,
        isName(start..<colon, quoted)
      else { continue }
      labels.append(Label(speaker: TokenRange(start, colon), end: end))
    }
    return labels
  }

  /// Where the label starts: transcripts that are quoted as a whole open each paragraph with a mark.
  private func withoutMark(_ start: Int, _ quoted: QuotedLayers) -> Int {
    quoted.layers.tokens[start].shape.contains(.quotationMark) ? start + 1 : start
  }

  /// Words of a name, or a name with an office behind a comma.
  private func isName(_ label: Range<Int>, _ quoted: QuotedLayers) -> Bool {
    let name = label.prefix { quoted.layers.tokens[$0].key != Self.comma }
    guard name.allSatisfy({ isNameWord($0, quoted) }) else { return false }
    return label.dropFirst(name.count).allSatisfy { quoted.layers.tags[$0] != .verb }
  }

  private func isNameWord(_ token: Int, _ quoted: QuotedLayers) -> Bool {
    let shape = quoted.layers.tokens[token].shape
    return shape.contains(.capitalized) || Titles.modifiers.contains(quoted.layers.tokens[token].key)
      || quoted.layers.tokens[token].key == "."
  }
}
