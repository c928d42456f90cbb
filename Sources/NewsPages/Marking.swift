internal import NewsAnalysis
internal import NewsText

/// A run of an article's text that belongs to the same found things throughout.
struct MarkedRun {
  let range: ByteRange
  /// CSS classes, outermost thing first; empty where nothing was found.
  let classes: [String]
  /// What a reader who points at it is told.
  let explanation: String
  /// `q3`, where what it names begins with this run; empty elsewhere.
  let opened: String
}

/// Cuts an article's text where something that was found begins or ends.
struct Marking {
  private struct Mark {
    let range: ByteRange
    let cssClass: String
    let explanation: String
  }
  private let analysis: Analysis
  private var marks: [Mark] = []
  /// The references of quotations by the byte where their words begin.
  private var openings: [UInt32: [String]] = [:]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    for (index, quotation) in analysis.quotations.enumerated() { add(quotation, index) }
    for (index, figure) in analysis.figures.enumerated() { add(figure, index) }
  }

  private mutating func add(_ quotation: Quotation, _ index: Int) {
    let speaker = quotation.speaker.map { analysis.sources[$0].readName } ?? "nobody named"
    let negation = quotation.isNegated ? ", denied" : ""
    let explanation =
      "q\(index + 1) \(quotation.kind.rawValue)\(negation): \(speaker) (rule \(quotation.rule))"
      + Self.words(analysis.checks(of: quotation))
    if let first = quotation.content.first { openings[first.start, default: []].append("q\(index + 1)") }
    let kind = quotation.check == .rejected ? "rejected" : quotation.kind == .indirect ? "indirect" : "quoted"
    for (ranges, cssClass) in [(quotation.content, kind), (quotation.cue, "cue"), (quotation.source, "source")] {
      marks += ranges.map { Mark(range: $0, cssClass: cssClass, explanation: explanation) }
    }
  }

  private mutating func add(_ figure: Figure, _ index: Int) {
    let speaker = figure.saidBy.map { "said by \(analysis.sources[$0].readName)" } ?? "no source named in the text"
    let counted = figure.counted.map { " \($0)," } ?? ""
    let explanation = "f\(index + 1):\(counted) \(speaker)" + Self.words(analysis.checks(of: figure))
    marks.append(Mark(range: figure.range, cssClass: "figure", explanation: explanation))
  }

  private static func words(_ checks: String?) -> String {
    checks.map { ", checked by a reader: \($0)" } ?? ""
  }

  /// The runs of `range`, in order, without a gap.
  func runs(of range: ByteRange) -> [MarkedRun] {
    let near = marks.filter { $0.range.overlaps(range) }
    var cuts: Set<UInt32> = [range.start, range.end]
    for mark in near {
      cuts.insert(max(mark.range.start, range.start))
      cuts.insert(min(mark.range.end, range.end))
    }
    let ordered = cuts.sorted()
    return zip(ordered, ordered.dropFirst()).map { start, end in
      let run = ByteRange(start, end)
      let holders = near.filter { $0.range.contains(run) }.sorted { $0.range.count > $1.range.count }
      var classes: [String] = []
      for holder in holders where !classes.contains(holder.cssClass) { classes.append(holder.cssClass) }
      return MarkedRun(
        range: run, classes: classes, explanation: holders.last?.explanation ?? "",
        opened: (openings[start] ?? []).joined(separator: " "))
    }
  }
}
