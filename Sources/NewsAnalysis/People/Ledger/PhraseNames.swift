internal import English
internal import NewsText

/// Finds the name inside a source's phrase.
struct PhraseNames {
  let quoted: QuotedLayers
  let cast: Cast
  let kinds: SourceKinds

  private static let comma: WordKey = ","

  /// The person whose name the phrase of `head` ends in or begins with: "the team's coach, ⟦Alina Marsh⟧", "director
  /// of the Council on Harbours ⟦Alina Marsh⟧", "chief executive ⟦Alina Marsh⟧", whatever the tree hangs the name on.
  func apposed(in source: TokenRange, _ head: Int, _ view: SentenceView) -> Int? {
    guard source.count > 2, mayDescribePerson(head, view), let last = source.indices.last else { return nil }
    let first = Int(source.start)
    if head > first, let person = cast.person(at: first), (first..<head).contains(where: { view.key($0) == Self.comma })
    {
      return person
    }
    guard last > head, let person = cast.person(at: last) else { return nil }
    var start = last
    while start > head + 1, cast.person(at: start - 1) == person { start -= 1 }
    let isName = view.tag(start - 1) == .properNoun && !Titles.contains(view.key(start - 1))
    return isName || start - 1 == head || view.key(start - 1) == Self.comma ? person : nil
  }

  private func mayDescribePerson(_ head: Int, _ view: SentenceView) -> Bool {
    switch view.tag(head) {
    case .noun, .properNoun: !kinds.isPlural(head) && kinds.kind(ofDescription: head) == .person
    case .adjective: SourceNouns.isPerson(view.key(head))
    default: false
    }
  }

  /// The person whom the name that holds `head` means, though the head is an office in front of it.
  func person(in name: NamedEntity) -> Int? {
    name.kind == .person ? name.tokens.indices.lazy.compactMap { cast.person(at: $0) }.first : nil
  }

  /// "the news agency ⟦Tarn Press⟧": the name right behind a noun for a body, to the end of the phrase.
  func body(behind head: Int, in source: TokenRange, _ view: SentenceView) -> TokenRange? {
    let name = head + 1..<max(head + 1, Int(source.end))
    guard !name.isEmpty, view.tag(head) == .noun, !kinds.isPlural(head),
      Self.bodies.contains(kinds.kind(ofDescription: head)),
      name.allSatisfy({ view.tag($0) == .properNoun && view.shape($0).contains(.capitalized) })
    else { return nil }
    return TokenRange(name.lowerBound, name.upperBound)
  }

  /// The words of `source` around its head without the article and adjectives before them, and without what the name is
  /// called by: "the ⟦United Nations⟧", "the charity ⟦Clean Water⟧".
  func name(in source: TokenRange, _ head: Int, _ view: SentenceView) -> TokenRange {
    let run = capitals(upTo: head, in: source, view)
    var end = head + 1
    while end < source.end, view.tag(end) == .properNoun || isCapital(end, view) { end += 1 }
    var start = min(head, Int(source.start))
    if role(before: TokenRange(run, end), in: source, view) != nil {
      start = run
    } else {
      while start < run, isAttribute(start, view) { start += 1 }
    }
    return TokenRange(start, end)
  }

  /// Where the capitalised words that end in `head` start, small words between them too: "the ⟦Bank of England⟧".
  private func capitals(upTo head: Int, in source: TokenRange, _ view: SentenceView) -> Int {
    var start = head
    while start > source.start {
      if isCapital(start - 1, view) {
        start -= 1
      } else if start - 2 >= Int(source.start), Self.links.contains(view.key(start - 1)), isCapital(start - 2, view) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  private func isAttribute(_ token: Int, _ view: SentenceView) -> Bool {
    if view.tag(token) == .determiner || view.shape(token).contains(.mark) { return true }
    return view.tag(token) == .adjective && !view.shape(token).contains(.capitalized)
      && SourceNouns.classes(of: view.key(token)) == 0
  }

  private func isCapital(_ token: Int, _ view: SentenceView) -> Bool {
    view.shape(token).contains(.capitalized) && view.tag(token) != .determiner && !view.shape(token).contains(.mark)
  }

  /// Small words inside names.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let links = WordSet("of for and the on in de du la le al der van von to & - 's '")

  /// What a body is called by, before its name: "the ⟦state news agency⟧ SANA".
  func role(before name: TokenRange, in source: TokenRange, _ view: SentenceView) -> TokenRange? {
    var start = Int(name.start)
    while start > source.start, view.tag(start - 1) == .noun || view.tag(start - 1) == .adjective { start -= 1 }
    guard start < name.start, !kinds.isPlural(Int(name.start) - 1),
      Self.called.contains(kinds.kind(ofDescription: Int(name.start) - 1))
    else { return nil }
    return TokenRange(start, Int(name.start))
  }

  private static let bodies: Set<Source.Kind> = [.organisation, .company, .media, .government]
  private static let called = bodies.union([.person])

  /// "⟦Doctors Without Borders⟧": common nouns that are written like a name, each with a capital.
  func isWrittenAsName(_ source: TokenRange, _ head: Int, _ view: SentenceView) -> Bool {
    let words = source.indices.drop { view.tag($0) == .determiner }
    return words.count > 1 && words.allSatisfy { view.shape($0).contains(.capitalized) }
      && kinds.kind(ofDescription: head) != .person && hasSmallLetters(view)
  }

  /// Whether `token` is capitals alone in a sentence that has small letters: "⟦WHO⟧", and no "who".
  func isAcronym(_ token: Int, _ view: SentenceView) -> Bool {
    view.shape(token).contains(.allCapitals) && view.layers.tokens[token].range.count > 1 && hasSmallLetters(view)
  }

  private func hasSmallLetters(_ view: SentenceView) -> Bool {
    view.range.indices.contains {
      view.shape($0).contains(.hasLowercase) && !view.shape($0).contains(.capitalized)
    }
  }
}
