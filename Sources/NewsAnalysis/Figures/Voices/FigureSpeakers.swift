internal import English
internal import NewsText

/// Who says a figure that no quotation holds, but that the text still credits: in the rest of a sentence that one
/// statement reports ("…, the survey found, against 12 percent last year"), and inside quotation marks.
struct FigureSpeakers {
  private let layers: Layers
  private let quotations: [Quotation]
  /// Outer statements that report, in the order of their cues.
  private let byCue: [Int]
  /// Direct and mixed ones in the order of their content.
  private let spoken: [Int]

  init(layers: Layers, quotations: [Quotation]) {
    self.layers = layers
    self.quotations = quotations
    let outer = quotations.indices.filter {
      StatementReach.reports(quotations[$0]) && !quotations[$0].isNegated && quotations[$0].inside == nil
    }
    byCue = outer.filter { !quotations[$0].cue.isEmpty }.sorted { quotations[$0].cue[0] < quotations[$1].cue[0] }
    spoken = outer.filter { quotations[$0].isSpeech && quotations[$0].kind != .indirect }
  }

  /// The index of the source; nil in the article's own voice.
  func speaker(of figure: FoundFigure) -> Int? {
    sentenceSpeaker(figure) ?? markedSpeaker(figure)
  }

  /// The source of the statements that report the figure's sentence, where they are of one; otherwise the one that
  /// the whole sentence is told "according to".
  private func sentenceSpeaker(_ figure: FoundFigure) -> Int? {
    let sentence = layers.bytes(of: layers.sentences[figure.sentence].tokens)
    let reach = StatementReach(text: layers.article.text)
    var index = first(in: byCue, from: sentence.start) { quotations[$0].cue[0].start }
    var found: [Quotation] = []
    while index < byCue.count, quotations[byCue[index]].cue[0].start < sentence.end {
      let quotation = quotations[byCue[index]]
      if reach.covers(figure.range, quotation) { found.append(quotation) }
      index += 1
    }
    guard let speaker = found.first?.speaker else { return nil }
    if found.allSatisfy({ $0.speaker == speaker }) { return speaker }
    let sources = found.filter { $0.cueLemma == StatementReach.accordingTo }
    return sources.count == 1 ? sources[0].speaker : nil
  }

  /// Whether somebody's words or thoughts are told in the sentence.
  func hasStatement(inSentence index: Int) -> Bool {
    let sentence = layers.bytes(of: layers.sentences[index].tokens)
    let next = first(in: byCue, from: sentence.start) { quotations[$0].cue[0].start }
    return next < byCue.count && quotations[byCue[next]].cue[0].start < sentence.end
  }

  /// Whom the paragraph let speak last before the sentence.
  func lastSpeaker(beforeSentence index: Int) -> Int? {
    let start = layers.bytes(of: layers.sentences[index].tokens).start
    let paragraph = layers.article.layout.paragraphs[layers.sentences[index].paragraph].range
    let next = first(in: byCue, from: start) { quotations[$0].cue[0].start }
    guard next > 0, quotations[byCue[next - 1]].cue[0].start >= paragraph.start else { return nil }
    return quotations[byCue[next - 1]].speaker
  }

  /// The speaker of its paragraph's quotations, where the figure stands between quotation marks and they have one.
  private func markedSpeaker(_ figure: FoundFigure) -> Int? {
    guard isBetweenMarks(figure) else { return nil }
    let paragraph = layers.article.layout.paragraphs[layers.sentences[figure.sentence].paragraph].range
    var index = first(in: spoken, from: paragraph.start) { quotations[$0].content[0].start }
    var speaker: Int?
    while index < spoken.count, quotations[spoken[index]].content[0].start < paragraph.end {
      let next = quotations[spoken[index]].speaker
      index += 1
      if let speaker, speaker != next { return nil }
      speaker = next
    }
    return speaker
  }

  private static let reach = 400

  /// Whether more quotation marks open than close between the paragraph's start and the figure.
  private func isBetweenMarks(_ figure: FoundFigure) -> Bool {
    let paragraph = layers.sentences[figure.sentence].paragraph
    var token = Int(layers.sentences[figure.sentence].tokens.end) - 1
    let stop = max(0, token - Self.reach)
    let start = layers.article.layout.paragraphs[paragraph].range.start
    var curly = 0
    var straight = 0
    while token >= stop, layers.tokens[token].range.start >= start {
      let mark = layers.tokens[token]
      token -= 1
      guard mark.range.start < figure.range.start, mark.shape.contains(.quotationMark) else { continue }
      if mark.key == Mark.openQuote { curly += 1 }
      if mark.key == Mark.closeQuote { curly -= 1 }
      if mark.key == Mark.quote { straight += 1 }
    }
    return curly > 0 || straight % 2 == 1
  }

  private func first(in order: [Int], from offset: UInt32, _ start: (Int) -> UInt32) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if start(order[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
