internal import NewsAnalysis

/// Who speaks about whom: one row a speaker, one column for each of those spoken of most.
struct SpeakerMatrix {
  /// The quotations of one speaker that are about one other source.
  struct Count {
    let speaker: Int
    let subject: Int
    let quotations: [Finding]
  }

  private let corpus: OpenCorpus
  private let counts: [Count]
  private let bySpeaker: [Int: [Count]]
  /// The speakers and those spoken of, each with most quotations first.
  private let speakers: [Int]
  private let subjects: [Int]
  /// The cells that their columns may take with the blanks between, so that all stand side by side on 80.
  private static let widest = 40

  /// `counts` hold each pair once.
  init(corpus: OpenCorpus, counts: [Count]) {
    self.corpus = corpus
    self.counts = counts
    bySpeaker = Dictionary(grouping: counts) { $0.speaker }
    speakers = Self.ordered(counts) { $0.speaker }
    var width = 0
    subjects = Array(
      Self.ordered(counts) { $0.subject }.prefix { subject in
        width += Self.short(corpus.sources.sources.name(at: subject)).count + 2
        return width <= Self.widest
      })
  }

  /// By the sum of their quotations; of equals the first.
  private static func ordered(_ counts: [Count], by side: (Count) -> Int) -> [Int] {
    var order: [Int] = []
    var sums: [Int: Int] = [:]
    for count in counts {
      if sums[side(count)] == nil { order.append(side(count)) }
      sums[side(count), default: 0] += count.quotations.count
    }
    return order.enumerated().sorted { a, b in
      (sums[b.element] ?? 0, a.offset) < (sums[a.element] ?? 0, b.offset)
    }.map { $0.element }
  }

  func table(notes: [String]) -> Table {
    let shown = subjects.map { Table.Column(Self.short(corpus.sources.sources.name(at: $0)), .number, .number) }
    let hasOthers = counts.contains { !subjects.contains($0.subject) }
    let others = hasOthers ? [Table.Column("others", .number, .number)] : []
    let noun = Noun("speaker")
    return Table(
      of: noun,
      heading: "\(NumberText.counted(speakers.count, noun)) found speaking about others in \(corpus.name), "
        + NumberText.counted(counts.count, Noun("pair")),
      columns: [Table.Column("speaker", .text, .source)] + shown + others + [
        Table.Column("first", .reference, .reference)
      ],
      rows: speakers.map { row(of: $0, hasOthers: hasOthers) }, notes: notes)
  }

  private func row(of speaker: Int, hasOthers: Bool) -> Table.Row {
    let own = bySpeaker[speaker] ?? []
    let cells = subjects.map { subject in
      own.first { $0.subject == subject }.map { Cell.count($0.quotations.count) } ?? .empty
    }
    let rest = own.reduce(0) { $0 + (subjects.contains($1.subject) ? 0 : $1.quotations.count) }
    let first = own.first?.quotations.first.map { corpus.reference(toQuotation: $0) }
    return Table.Row(
      [.text(corpus.sources.sources.name(at: speaker))] + cells + (hasOthers ? [rest == 0 ? .empty : .count(rest)] : [])
        + [first.map { .reference($0) } ?? .empty], reference: first)
  }

  /// A name that fits above a column of numbers: its last word.
  private static func short(_ name: String) -> String {
    name.split(separator: " ").last.map { String($0) } ?? name
  }
}
