internal import English
internal import NewsText

/// `PETROVA: The harbour will reopen in May.`: a transcript or interview, each line opened by its speaker.
struct SpeakerLabel: PassageRule {
  let name = "speaker-label"

  func read(_ reader: inout StatementReader) {
    let quoted = reader.quoted
    let lines = LabelledLines(quoted)
    guard !lines.all.isEmpty else { return }
    let talk = Talk(lines.all, quoted)
    let guest = lines.all.first.flatMap { Interviewed(before: Int($0.start), quoted).head }
    for line in lines.all where talk.isSpoken(line) && !line.content.isEmpty && reader.isFree(line.content) {
      reader.add(
        Statement(
          content: [line.content], cue: TokenRange(line.colon, line.colon + 1), cueHead: nil, source: line.speaker,
          sourceHead: head(of: line, guest: guest, quoted), sentence: quoted.sentenceIndex(of: line.colon),
          addressee: nil, rule: name, chance: 0.85, inside: nil))
    }
  }

  /// Who asks is not told; who answers is the one whom the introduction names.
  private func head(of line: LabelledLine, guest: Int?, _ quoted: QuotedLayers) -> Int? {
    switch line.part(quoted) {
    case .question: nil
    case .answer: guest
    case .name: Int(line.speaker.end) - 1
    }
  }

  /// What the labels of an article are, all taken together.
  private struct Talk {
    private let isTranscript: Bool
    private let isInterview: Bool
    private let isExchange: Bool
    private let quoted: QuotedLayers

    init(_ lines: [LabelledLine], _ quoted: QuotedLayers) {
      self.quoted = quoted
      isTranscript = lines.filter { $0.isAllCapitals(quoted) }.count > 1
      isInterview = lines.filter { $0.namesPerson(quoted) }.count > 1
      let parts = Set(lines.map { $0.part(quoted) })
      let names = Set(lines.filter(\.opensLine).map { $0.words(quoted) })
      let count = lines.filter(\.opensLine).count
      let spread = (lines.last?.paragraph ?? 0) - (lines.first?.paragraph ?? 0) + 1
      isExchange =
        parts.isSuperset(of: [.question, .answer])
        || count > 2 && names.count > 1 && names.count < count && 2 * count >= spread
    }

    func isSpoken(_ line: LabelledLine) -> Bool {
      if isTranscript, line.isAllCapitals(quoted) { return true }
      guard line.opensLine else { return false }
      if isExchange { return true }
      if line.isName(quoted), quoted.passage(at: line.colon + 1)?.tokens.start == UInt32(line.colon + 1) { return true }
      return isInterview && line.namesPerson(quoted)
    }
  }
}
