internal import NewsAnalysis
internal import NewsText

/// The clauses of `quotes` that look at a quotation itself.
struct QuotationFilter {
  static let clauses: [CommandSpec.Clause] = [
    .init("about", .words, "whose words name this person or hold these words"),
    .init("to", .words, "spoken to somebody so described"),
    .init("containing", .words, "whose words hold exactly this phrase; 'sanction*' stands for all that begin so"),
    .init("direct", "all of it in quotation marks"),
    .init("mixed", "part of it in quotation marks"),
    .init("indirect", "none of it in quotation marks"),
    .init("denied", "also where the attribution itself is denied (\"did not say that\")"),
    .init("thoughts", "also what somebody thinks, plans or wants"),
  ]

  /// How many were left out without being asked for.
  private var denied = 0
  private var thoughts = 0
  private var rejected = 0

  private let corpus: OpenCorpus
  private let kinds: Set<Quotation.Kind>
  private let asksNobody: Bool
  private let takesDenied: Bool
  private let takesThoughts: Bool
  private let words: QuotationWords

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    self.corpus = corpus
    let asked = Quotation.Kind.allCases.filter { invocation.has($0.rawValue) }
    kinds = Set(asked.isEmpty ? Quotation.Kind.allCases : asked)
    asksNobody = invocation.has("unattributed")
    takesDenied = invocation.has("denied")
    takesThoughts = invocation.has("thoughts")
    words = try QuotationWords(invocation, corpus)
  }

  /// Those of `findings` that fit, in their order.
  mutating func taking(_ findings: [Finding], cores: Int) -> [Finding] {
    let isAnyKind = kinds.count == Quotation.Kind.allCases.count
    let asked = asksNobody ? findings.filter { corpus.speaker(of: $0) == nil } : findings
    let ofKind = isAnyKind ? asked : asked.filter { kinds.contains(corpus.traits(of: $0).kind) }
    var taken: [Finding] = []
    let fitting = words.fitting(ofKind, cores: cores)
    taken.reserveCapacity(fitting.count)
    for finding in fitting where takes(corpus.traits(of: finding)) { taken.append(finding) }
    return taken
  }

  private mutating func takes(_ traits: QuotationTraits) -> Bool {
    if traits.contains(.rejected) {
      rejected += 1
      return false
    }
    if traits.contains(.negated), !takesDenied {
      denied += 1
      return false
    }
    if !traits.isReported, !takesThoughts {
      thoughts += 1
      return false
    }
    return true
  }

  /// What the words must hold.
  var phrase: PhrasePattern? { words.phrase }

  var notes: [String] {
    var notes: [String] = []
    if denied > 0 { notes.append("left out: \(denied) that the text says were not said (add 'denied')") }
    if thoughts > 0 { notes.append("left out: \(thoughts) of thinking, planning or wanting (add 'thoughts')") }
    if rejected > 0 { notes.append("left out: \(rejected) rejected by a reader") }
    return notes
  }
}
