internal import English
internal import NewsText

/// Completes a source by the name or description beside it where the tree hangs one of them elsewhere.
struct SourceApposition {
  let quoted: QuotedLayers
  let view: SentenceView

  /// "the team's coach⟦, Alina Marsh⟧, said", "⟦Ines Halloran, ⟧the harbour master, said".
  func completed(_ source: TokenRange, head: Int, cue: TokenRange) -> TokenRange {
    guard view.range.contains(source) else { return source }
    if let name = nameBeside(source, head, cue) { return TokenRange(Int(source.start), name) }
    if let role = roleBehind(source, head, cue) { return TokenRange(Int(source.start), Int(role.end)) }
    if isPersonNoun(head), let name = nameBehind(source, cue) { return TokenRange(Int(source.start), Int(name.end)) }
    if isPersonNoun(head) || isParenthesis(source, head, cue), let name = nameBefore(source, cue) {
      return TokenRange(Int(name.start), Int(source.end))
    }
    return source
  }

  /// ", the harbour master, ⟦confirmed⟧": a noun between two commas right before the cue, whatever it means.
  private func isParenthesis(_ source: TokenRange, _ head: Int, _ cue: TokenRange) -> Bool {
    view.tag(head) == .noun && Int(source.end) + 1 == Int(cue.start) && view.key(Int(source.end)) == Self.comma
  }

  /// "⟦Fire chief⟧ Lena Orrin ⟦said⟧", "said ⟦fire chief⟧ Lena Orrin": where a name ends that follows what the person does
  /// without a comma.
  private func nameBeside(_ source: TokenRange, _ head: Int, _ cue: TokenRange) -> Int? {
    let start = Int(source.end)
    guard start == head + 1, view.tag(head) != .properNoun, RoleNouns.contains(view.key(head)) else { return nil }
    if cue.start > head {
      let name = start..<Int(cue.start)
      let isName = !name.isEmpty && name.count <= Self.longestName && name.allSatisfy { isNameWord($0) }
      return isName ? name.upperBound : nil
    }
    guard start < view.end, let name = person(at: start), Int(name.start) == start else { return nil }
    return Int(name.end)
  }

  private static let longestName = 5

  private func isNameWord(_ token: Int) -> Bool {
    view.tag(token) == .properNoun && view.shape(token).contains(.capitalized)
      && !TemporalNouns.words.contains(view.key(token))
  }

  private func isPersonNoun(_ head: Int) -> Bool {
    view.tag(head) == .noun && SourceNouns.classes(of: view.lemma(head)) & 1 != 0
      && view.lemma(head) == view.key(head)
  }

  /// "Karim Brandt⟦, a Labour MP⟧, said": between a name and its cue.
  private func roleBehind(_ source: TokenRange, _ head: Int, _ cue: TokenRange) -> TokenRange? {
    guard source.end < cue.start, view.tag(head) == .properNoun, view.key(Int(source.end)) == Self.comma else {
      return nil
    }
    if let description = description(behind: source, cue) { return description }
    guard let role = RoleFinder(quoted: quoted, sentence: view.range).behind(source),
      Int(role.end) + 1 == Int(cue.start), view.key(Int(role.end)) == Self.comma
    else { return nil }
    return role
  }

  /// ", ⟦the harbour master⟧, confirmed": nouns with an article that two commas part from the name and the cue.
  private func description(behind source: TokenRange, _ cue: TokenRange) -> TokenRange? {
    let (start, end) = (Int(source.end) + 1, Int(cue.start) - 1)
    guard start + 1 < end, end - start <= Self.longestDescription, view.key(end) == Self.comma,
      view.tag(start) == .determiner, (start..<end).allSatisfy({ isNominal(view.tag($0)) })
    else { return nil }
    return TokenRange(start, end)
  }

  private static let longestDescription = 10

  private func isNominal(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .determiner, .noun, .properNoun, .adjective, .adposition, .numeral: true
    default: false
    }
  }

  private func nameBehind(_ source: TokenRange, _ cue: TokenRange) -> TokenRange? {
    let start = Int(source.end) + 1
    guard start < view.end, view.key(start - 1) == Self.comma, let name = person(at: start),
      Int(name.start) == start, !name.overlaps(cue), isClosed(Int(name.end), cue)
    else { return nil }
    return name
  }

  /// The description must stand between commas: "Halloran, the harbour master, said", not "said Halloran, the master".
  private func nameBefore(_ source: TokenRange, _ cue: TokenRange) -> TokenRange? {
    let comma = Int(source.start) - 1
    guard comma > view.start, view.key(comma) == Self.comma, let name = person(at: comma - 1),
      Int(name.end) == comma, !name.overlaps(cue), name.start >= view.range.start, isClosed(Int(source.end), cue)
    else { return nil }
    return name
  }

  private func isClosed(_ end: Int, _ cue: TokenRange) -> Bool {
    end >= view.end - 1 || end == Int(cue.start) || view.key(end) == Self.comma
  }

  private func person(at token: Int) -> TokenRange? {
    guard let name = quoted.entity(at: token), name.kind == .person else { return nil }
    return name.tokens
  }

  private static let comma: WordKey = ","
}
