internal import English
internal import NewsText

/// Gives each unnamed source the reason that the article states for not naming it.
struct AnonymityNotes {
  let quoted: QuotedLayers
  let statements: [Statement]
  let ledger: SourceLedger

  /// An unnamed source at the place where it is credited.
  private struct Booking {
    let start: Int
    let draft: Int
  }

  /// The first reason of each source, by its place in the ledger's drafts: in the sentence that credits it with
  /// something, or in the one behind.
  func reasons() -> [Int: TokenRange] {
    let reader = AnonymityReader(layers: quoted.layers)
    let bySentence = bookings()
    let cues = cueStarts()
    var reasons: [Int: TokenRange] = [:]
    var latest: Int?
    for (sentence, range) in quoted.layers.sentences.enumerated() {
      let here = bySentence[sentence] ?? []
      if let sign = reader.sign(in: range.tokens),
        let reason = reader.reason(behind: sign, in: upTo(cues[sentence], behind: sign, range.tokens))
      {
        let nearest = here.last { $0.start <= sign } ?? here.first
        if let draft = nearest?.draft ?? latest, reasons[draft] == nil { reasons[draft] = reason }
      }
      latest = here.last?.draft
    }
    return reasons
  }

  /// `sentence` up to the first of `cues` behind `sign`: what follows it is said, and no reason.
  private func upTo(_ cues: [Int]?, behind sign: Int, _ sentence: TokenRange) -> TokenRange {
    let reader = AnonymityReader(layers: quoted.layers)
    let next = cues?.filter { sign < $0 && $0 < sentence.end && !reader.opensReason($0) }.min()
    return TokenRange(Int(sentence.start), next ?? Int(sentence.end))
  }

  /// Where the cues of each sentence start.
  private func cueStarts() -> [Int: [Int]] {
    var starts: [Int: [Int]] = [:]
    for statement in statements where statement.inside == nil {
      if let cue = statement.cue { starts[statement.sentence, default: []].append(Int(cue.start)) }
    }
    return starts
  }

  /// The unnamed sources by the sentence in which something is credited to them, in text order.
  private func bookings() -> [Int: [Booking]] {
    var bookings: [Int: [Booking]] = [:]
    for (index, statement) in statements.enumerated() {
      guard let draft = ledger.sources[index], !ledger.drafts[draft].isNamed, let source = statement.source else {
        continue
      }
      bookings[quoted.sentenceIndex(of: Int(source.start)), default: []].append(
        Booking(start: Int(source.start), draft: draft))
    }
    return bookings.mapValues { $0.sorted { $0.start < $1.start } }
  }
}
