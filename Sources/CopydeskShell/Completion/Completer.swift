internal import NewsAnalysis

/// What Tab offers: a function of the line and the cursor over what was known when it was made.
public struct Completer: Sendable {
  private let desk: Desk

  init(desk: Desk) {
    self.desk = desk
  }

  /// What fits at `cursor`, counted in characters from the line's start; best first.
  public func completions(of line: String, at cursor: Int) -> Completions {
    let place = CompletionPlace(line, cursor)
    if place.isRedirection {
      return completions(of: .file, typed: [place.current], with: [], at: place)
    }
    guard let first = place.words.first else { return firstWords(at: place) }
    guard let spec = spec(of: first, at: place) else { return resultWords(at: place) }
    return completions(after: first, of: spec, at: place)
  }

  private func spec(of word: Word, at place: CompletionPlace) -> CommandSpec? {
    let name = word.text.lowercased()
    return place.stagesBefore.isEmpty ? Commands.named(name)?.spec : Commands.shapingNamed(name)?.spec
  }

  private func firstWords(at place: CompletionPlace) -> Completions {
    let specs = place.stagesBefore.isEmpty ? Commands.all.map { $0.spec } : Commands.shaping.map { $0.spec }
    let results = place.stagesBefore.isEmpty ? desk.results : []
    let known =
      specs.map { CompletionValue($0.name, $0.summary) } + results.map { CompletionValue($0.name, $0.table.heading) }
    return fitting(known, to: place.current.text, replacing: place.current.columns)
  }

  private func resultWords(at place: CompletionPlace) -> Completions {
    let joins = ["and", "or", "not"].map { CompletionValue($0, "with another result") }
    let results = desk.results.map { CompletionValue($0.name, $0.table.heading) }
    return fitting(joins + results, to: place.current.text, replacing: place.current.columns)
  }

  /// The clause that is open takes values; a clause word may stand instead.
  private func completions(after command: Word, of spec: CommandSpec, at place: CompletionPlace) -> Completions {
    var open: CommandSpec.Clause?
    var typed: [Word] = []
    var used: Set<String> = []
    for word in place.words.dropFirst() {
      if let clause = spec.clause(word) {
        used.insert(clause.word)
        open = clause.kind == .none ? nil : clause
        typed = []
      } else {
        typed.append(word)
      }
    }
    let clauses = spec.clauses.filter { !used.contains($0.word) }
    let kind = open?.kind ?? spec.operand?.kind ?? .none
    return completions(of: kind, typed: typed + [place.current], with: clauses, at: place)
  }

  private func completions(
    of kind: ValueKind, typed: [Word], with clauses: [CommandSpec.Clause], at place: CompletionPlace
  ) -> Completions {
    let values = CompletionValues(desk: desk, place: place)
    let isPhrase = kind == .source || kind == .outlet
    let words = isPhrase ? typed : [place.current]
    let text = words.joined.trimmed
    let replaced =
      (words.first { !$0.text.isEmpty } ?? place.current).columns.lowerBound..<place.current.columns.upperBound
    let found = fitting(values.of(kind, beginningWith: text), to: text, replacing: replaced)
    let clauseWords = fitting(
      clauses.map { CompletionValue($0.word, $0.summary) }, to: place.current.text, replacing: place.current.columns)
    if found.candidates.isEmpty { return clauseWords }
    guard replaced == place.current.columns else { return found }
    return Completions(replacing: replaced, candidates: found.candidates + clauseWords.candidates)
  }

  private func fitting(_ values: [CompletionValue], to typed: String, replacing: Range<Int>) -> Completions {
    let candidates = values.filter { $0.fits(typed) }.prefix(CompletionValues.most).map { $0.candidate }
    return Completions(replacing: replacing, candidates: Array(candidates))
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}
