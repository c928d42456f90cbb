internal import English
internal import NewsText

/// Finds in a tree who tells a number by putting, counting or giving it.
struct FigureTelling {
  /// A number and who told it. All indices are tokens of the article.
  struct Telling {
    let cue: Int
    /// The head of the source's phrase.
    let source: Int
    let content: TokenRange
    /// Where the clause starts that tells it.
    let start: Int
    /// Before which the source's phrase ends.
    let edge: Int
    /// Whether the clause stands against what the sentence told before: "…, while activists put the toll at 60".
    let isContrast: Bool
  }

  let view: SentenceView

  private static let at: WordKey = "at"
  private static let of: WordKey = "of"
  private static let by: WordKey = "by"
  private static let comma: WordKey = ","
  private static let semicolon: WordKey = ";"

  /// What the word at `token` tells; nil where it tells nothing of that kind.
  func telling(at token: Int) -> Telling? {
    let lemma = view.lemma(token)
    if CountWords.counts.contains(lemma), let telling = ownCount(token) { return telling }
    if let telling = trailing(token) { return telling }
    // "while activists put": a participle, to the tagger often a preposition.
    let isVerb = view.tag(token) == .verb || view.tag(token) == .adposition && CountWords.placing.contains(lemma)
    guard isVerb, !isPassive(token), let content = content(of: token, lemma) else { return nil }
    guard let subject = subject(of: token) else { return nil }
    return telling(token, subject, content)
  }

  private func isPassive(_ verb: Int) -> Bool {
    view.child(verb, .passiveSubject) != nil || view.child(verb, .passiveAuxiliary) != nil
  }

  private func content(of verb: Int, _ lemma: WordKey) -> TokenRange? {
    if CountWords.placing.contains(lemma), let end = number(after: verb, with: Self.at) {
      return TokenRange(verb + 1, end)
    }
    if CountWords.speaking.contains(lemma), view.end > verb + 1, view.key(verb + 1) == Self.of,
      let end = number(after: verb, with: Self.of)
    {
      return TokenRange(verb + 1, end)
    }
    guard let object = view.child(verb, .obj), object > verb else { return nil }
    if CountWords.giving.contains(lemma), CountWords.figures.contains(view.lemma(object)),
      let end = number(after: object, with: Self.of)
    {
      return TokenRange(verb + 1, end)
    }
    let isCasualty = CasualtyWords.nouns[view.key(object)] != nil || CasualtyWords.fates[view.key(object)] != nil
    guard CountWords.counting.contains(lemma) || isCasualty && CountWords.recording.contains(lemma),
      let number = numeral(of: object)
    else { return nil }
    return TokenRange(verb + 1, max(object, number) + 1)
  }

  private static let mostWordsBetween = 14

  /// The end of the number that follows `link` soon behind `token`: "put the toll in the city at 60 dead".
  private func number(after token: Int, with link: WordKey) -> Int? {
    let end = min(view.end, token + Self.mostWordsBetween)
    guard token + 1 < end, let place = (token + 1..<end).first(where: { view.key($0) == link && isBeforeNumber($0) })
    else { return nil }
    guard !(token + 1..<place).contains(where: { isClauseEnd($0) }) else { return nil }
    return phraseEnd(from: place + 1)
  }

  private static let hedge = 5

  /// "at 60", "at between 40 and 60", "at more than $5 million".
  private func isBeforeNumber(_ link: Int) -> Bool {
    (link + 1..<max(link + 1, min(view.end, link + 1 + Self.hedge))).prefix { !isClauseEnd($0) && !isVerb($0) }
      .contains { ToldFigure.isNumber($0, view.layers) }
  }

  private func isVerb(_ token: Int) -> Bool {
    view.tag(token) == .verb && !ToldFigure.isNumber(token, view.layers)
  }

  private func isClauseEnd(_ token: Int) -> Bool {
    view.tag(token) == .punctuation || CountWords.contrasts.contains(view.key(token)) && view.tag(token) != .numeral
  }

  /// To the end of the number and what it counts.
  private func phraseEnd(from start: Int) -> Int {
    var end = start
    var hasNumber = false
    while end < view.end {
      let isNumber = ToldFigure.isNumber(end, view.layers)
      if hasNumber, !isNumber, isClauseEnd(end), !isInRange(end) { break }
      if !isNumber, hasNumber, view.tag(end) == .verb, CasualtyWords.fates[view.key(end)] == nil { break }
      if view.key(end) == Self.comma || view.key(end) == Self.semicolon || end - start > Self.mostWordsBetween { break }
      hasNumber = hasNumber || isNumber
      end += 1
    }
    while end > start + 1, view.tag(end - 1) == .punctuation { end -= 1 }
    return end
  }

  /// The "and" of "between 40 and 60" and of "40 dead and 60 hurt", the hyphen of "40-60".
  private func isInRange(_ token: Int) -> Bool {
    token + 1 < view.end && ToldFigure.isNumber(token + 1, view.layers)
  }

  private func numeral(of object: Int) -> Int? {
    if ToldFigure.isNumber(object, view.layers) { return object }
    return view.children(object).first { ToldFigure.isNumber($0, view.layers) }
  }
}

// MARK: Who tells it

extension FigureTelling {
  private func telling(_ verb: Int, _ subject: Int, _ content: TokenRange) -> Telling? {
    let relative = verb > subject + 1 && Pronouns.relative.contains(view.key(verb - 1)) ? verb - 1 : nil
    let start = Int(view.extent(subject).start)
    return Telling(
      cue: verb, source: subject, content: content, start: start, edge: relative.map { comma(before: $0) } ?? verb,
      isContrast: relative == nil && isContrast(start))
  }

  private func comma(before token: Int) -> Int {
    token > view.start + 1 && view.key(token - 1) == Self.comma ? token - 1 : token
  }

  /// Whether "while", "but" or a semicolon opens the clause at `start`.
  private func isContrast(_ start: Int) -> Bool {
    guard start > view.start + 1 else { return false }
    let before = view.key(start - 1)
    return before == Self.semicolon || CountWords.contrasts.contains(before)
  }

  /// The subject; of "officials, who put the toll at 34" the officials.
  private func subject(of verb: Int) -> Int? {
    guard let subject = view.child(verb, .nsubj) ?? joinedSubject(of: verb) ?? nounBefore(verb) else { return nil }
    if Pronouns.relative.contains(view.key(subject)) {
      guard view.relation(verb) == .relativeClause, let noun = view.head(verb), mayTell(noun) else { return nil }
      return noun
    }
    return mayTell(subject) ? subject : nil
  }

  /// "Police arrested two men and put the number of dead at 12".
  private func joinedSubject(of verb: Int) -> Int? {
    guard view.relation(verb) == .conj, let head = view.head(verb), view.tag(head) == .verb else { return nil }
    return view.child(head, .nsubj)
  }

  /// The noun right before the verb, whatever the tree makes of it.
  private func nounBefore(_ verb: Int) -> Int? {
    guard verb > view.start, view.tag(verb - 1) == .noun || view.tag(verb - 1) == .properNoun else { return nil }
    return verb - 1
  }

  private func mayTell(_ subject: Int) -> Bool {
    guard !CountWords.nobody.contains(view.key(subject)) else { return false }
    switch view.tag(subject) {
    case .properNoun, .pronoun: return true
    case .noun: return SourceNouns.classes(of: view.lemma(subject)) != 0
    default: return false
    }
  }

  /// "the hospital's count of 22 dead", "33 died, by the ministry's count".
  private func ownCount(_ noun: Int) -> Telling? {
    guard view.tag(noun) == .noun, let owner = view.child(noun, .possessive), mayTell(owner),
      view.tag(owner) != .pronoun
    else { return nil }
    let start = Int(view.extent(owner).start)
    if noun + 1 < view.end, view.key(noun + 1) == Self.of, isBeforeNumber(noun + 1) {
      return Telling(
        cue: noun, source: owner, content: TokenRange(noun + 1, phraseEnd(from: noun + 2)), start: start, edge: noun,
        isContrast: false)
    }
    guard start > view.start || view.key(start) == Self.by else { return nil }
    return clauseCounted(noun, owner, start)
  }

  /// What is told by the count at `noun`: the clause behind it, or the one before it.
  private func clauseCounted(_ noun: Int, _ owner: Int, _ start: Int) -> Telling? {
    guard view.key(start - 1) == Self.by else { return nil }
    let isFirst = start - 1 == view.start
    guard isFirst || view.key(start - 2) == Self.comma else { return nil }
    var (from, to) = isFirst ? (noun + 1, view.end - 1) : (view.start, start - 2)
    if from < to, view.key(from) == Self.comma { from += 1 }
    while to > from, view.tag(to - 1) == .punctuation { to -= 1 }
    guard from < to, to - from <= Self.longestClause,
      (from..<to).contains(where: { ToldFigure.isNumber($0, view.layers) })
    else { return nil }
    return Telling(
      cue: noun, source: owner, content: TokenRange(from, to), start: from, edge: noun, isContrast: false)
  }

  private static let longestClause = 60
  private static let mostTrailing = 10

  /// "At least 12 were killed, the observatory estimates.": a comma, a noun phrase and the verb close the sentence.
  private func trailing(_ token: Int) -> Telling? {
    guard CountWords.trailing.contains(view.key(token)), token + 2 >= view.end, token > view.start + 3,
      token + 1 >= view.end || view.tag(token + 1) == .punctuation,
      let comma = (max(view.start + 2, token - Self.mostTrailing)..<token).last(where: { view.key($0) == Self.comma }),
      comma + 1 < token, view.verbs(from: comma, to: token) == 0, view.verbs(from: view.start, to: comma) > 0
    else { return nil }
    let head = token - 1
    guard view.tag(head) == .properNoun || view.tag(head) == .noun, mayTell(head),
      (view.start..<comma).contains(where: { ToldFigure.isNumber($0, view.layers) }),
      !(comma + 1..<token).contains(where: {
        ToldFigure.isNumber($0, view.layers) || CountWords.contrasts.contains(view.key($0))
      })
    else { return nil }
    return Telling(
      cue: token, source: head, content: TokenRange(view.start, comma), start: view.start, edge: token,
      isContrast: false)
  }
}
