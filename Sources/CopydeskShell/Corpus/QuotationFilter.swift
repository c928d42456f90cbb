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
  private(set) var denied = 0
  private(set) var thoughts = 0
  private(set) var rejected = 0

  private let kinds: Set<Quotation.Kind>
  private let takesDenied: Bool
  private let takesThoughts: Bool
  /// What the words must hold.
  let phrase: PhrasePattern?
  private let addressee: PhrasePattern?
  private let subject: QuotationSubject?

  init(_ invocation: Invocation, _ corpus: OpenCorpus) throws(CommandError) {
    let asked = Quotation.Kind.allCases.filter { invocation.has($0.rawValue) }
    kinds = Set(asked.isEmpty ? Quotation.Kind.allCases : asked)
    takesDenied = invocation.has("denied")
    takesThoughts = invocation.has("thoughts")
    phrase = try Self.pattern("containing", invocation)
    addressee = try Self.pattern("to", invocation)
    subject = try invocation.words("about").map { words throws(CommandError) in
      try QuotationSubject(words, in: corpus)
    }
  }

  private static func pattern(_ clause: String, _ invocation: Invocation) throws(CommandError) -> PhrasePattern? {
    guard let text = invocation.text(clause) else { return nil }
    guard let pattern = PhrasePattern(text) else {
      throw CommandError("'\(clause)' needs a word to look for", at: invocation.columns(clause))
    }
    return pattern
  }

  mutating func takes(_ quotation: Quotation, at finding: Finding, in analysis: Analysis) -> Bool {
    let text = analysis.article.text
    guard kinds.contains(quotation.kind) else { return false }
    if let phrase, !phrase.isFound(in: text, ranges: quotation.content) { return false }
    if let addressee, !addressee.isFound(in: text, ranges: quotation.addressee) { return false }
    if let subject, !subject.isNamed(in: quotation.content, of: finding.article, analysis) { return false }
    if quotation.check == .rejected {
      rejected += 1
      return false
    }
    if quotation.isNegated, !takesDenied {
      denied += 1
      return false
    }
    if !quotation.isReported, !takesThoughts {
      thoughts += 1
      return false
    }
    return true
  }

  var notes: [String] {
    var notes: [String] = []
    if denied > 0 { notes.append("left out: \(denied) that the text says were not said (add 'denied')") }
    if thoughts > 0 { notes.append("left out: \(thoughts) of thinking, planning or wanting (add 'thoughts')") }
    if rejected > 0 { notes.append("left out: \(rejected) rejected by a reader") }
    return notes
  }
}

extension Quotation {
  /// Whether it is told as words of somebody: by a verb of saying, or because some of it stands in quotation marks.
  var isReported: Bool { isSpeech || kind != .indirect }
}
