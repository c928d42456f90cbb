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
  /// What stands above the column of each of `subjects`.
  private let heads: [String]
  /// The cells that their columns may take with the blanks between, so that all stand side by side on 80.
  private static let widest = 40

  /// `counts` hold each pair once.
  init(corpus: OpenCorpus, counts: [Count]) {
    self.corpus = corpus
    self.counts = counts
    bySpeaker = Dictionary(grouping: counts) { $0.speaker }
    speakers = Self.ordered(counts) { $0.speaker }
    let all = Self.ordered(counts) { $0.subject }
    let heads = Self.heads(of: all.map { corpus.sources.sources.name(at: $0) })
    var width = 0
    let fitting = heads.prefix { head in
      width += head.count + 2
      return width <= Self.widest
    }
    self.heads = Array(fitting)
    subjects = Array(all.prefix(fitting.count))
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
    let shown = heads.map { Table.Column($0, .number, .number) }
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

  /// Names that fit above a column of numbers: the last word, with the initial where two share it, and the whole name
  /// where that does not part them.
  private static func heads(of names: [String]) -> [String] {
    let surnames = names.map { $0.split(separator: " ").last.map { String($0) } ?? $0 }
    let initials = zip(names, surnames).map { name, surname in name.first.map { "\($0). \(surname)" } ?? surname }
    let bySurname = Dictionary(grouping: surnames) { $0.lowercased() }
    let byInitial = Dictionary(grouping: initials) { $0.lowercased() }
    return names.indices.map { index in
      if bySurname[surnames[index].lowercased()]?.count == 1 { return surnames[index] }
      return byInitial[initials[index].lowercased()]?.count == 1 ? initials[index] : names[index]
    }
  }
}
