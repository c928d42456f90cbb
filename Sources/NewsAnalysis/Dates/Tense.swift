internal import English
internal import NewsText

/// Whether the words around a date tell of what is to come.
///
/// The verb nearest before the date decides: "the trial, which opened on Monday, will end on Friday". What is planned is
/// also told in the present: "The trial starts on Monday", "the vote is on Tuesday".
struct Tense {
  let pieces: [Piece]
  /// The tag of each token of the article; empty where none are known.
  let forms: [FineTag]
  /// The piece behind the dateline, in which no date lies ahead.
  let opening: Int

  private static let before = 12
  private static let after = 10

  /// The verb nearest before the date decides, else the one nearest after it.
  func isFuture(at start: Int, end: Int) -> Bool {
    guard start >= opening else { return false }
    let link = link(before: start)
    if link == .ahead || isPutOff(before: start) || isCopula(before: start) { return true }
    for index in stride(from: start - 1, through: max(0, start - Self.before), by: -1) {
      if let verdict = verdict(index) ?? (link == .past ? nil : schedule(index)) { return verdict }
      if pieces[index].key == Mark.semicolon || pieces[index].key == Mark.colon { break }
    }
    guard end < pieces.count else { return false }
    let isPlanned = link != .past && opensClause(start)
    for index in end..<min(pieces.count, end + Self.after) {
      if let verdict = verdict(index) ?? (isPlanned ? schedule(index) : nil) { return verdict }
    }
    return false
  }

  /// Whether a verb near the date tells of what has been.
  func isPast(at start: Int, end: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - Self.before), by: -1)
    where isPastVerb(index) {
      return true
    }
    return (end..<min(pieces.count, end + Self.after)).contains { TenseWords.past.contains(pieces[$0].key) }
  }

  private func isPastVerb(_ index: Int) -> Bool {
    TenseWords.past.contains(pieces[index].key) || form(index) == .verbPast
  }

  private func verdict(_ index: Int) -> Bool? {
    let piece = pieces[index]
    guard piece.isWord || piece.isMark else { return nil }
    if TenseWords.future.contains(piece.key) || isPlan(index) { return true }
    if isOpenParticiple(index) { return presentPassive(index) }
    if TenseWords.past.contains(piece.key) { return false }
    switch form(index) {
    case .verbPast, .verbPastParticiple: return false
    default: return nil
    }
  }

  private func form(_ index: Int) -> FineTag? {
    let token = Int(pieces[index].token)
    return pieces[index].isWord && token < forms.count ? forms[token] : nil
  }
}

// MARK: Plans told in the present

extension Tense {
  private static let to: WordKey = "to"
  private static let be: WordKey = "be"
  private static let are = WordSet("is are am 's 're")
  private static let adverbs = WordSet("not now also still only being n't isn't aren't")

  /// "is to take over".
  private func isPlan(_ index: Int) -> Bool {
    pieces[index].key == Self.to && index > 0 && Self.are.contains(pieces[index - 1].key)
  }

  /// The verb before the participle at `index`, past its adverb.
  private func auxiliary(before index: Int) -> WordKey? {
    var cursor = index - 1
    if cursor > 0, Self.adverbs.contains(pieces[cursor].key) { cursor -= 1 }
    return cursor >= 0 ? pieces[cursor].key : nil
  }

  /// The "held" of "will be held" and "is held" says nothing of what has been.
  private func isOpenParticiple(_ index: Int) -> Bool {
    guard pieces[index].isWord, let verb = auxiliary(before: index) else { return false }
    guard verb == Self.be || Self.are.contains(verb) else { return false }
    return form(index) == .verbPastParticiple || TenseWords.past.contains(pieces[index].key)
  }

  /// "The album is released on Friday".
  private func presentPassive(_ index: Int) -> Bool? {
    guard let verb = auxiliary(before: index), Self.are.contains(verb), TenseWords.staged.contains(pieces[index].key)
    else { return nil }
    return true
  }

  /// "starts", "meets": what is told in the present with a day is planned.
  private func schedule(_ index: Int) -> Bool? {
    if TenseWords.motion.contains(pieces[index].key), let verb = auxiliary(before: index), Self.are.contains(verb) {
      return true
    }
    guard TenseWords.schedule.contains(pieces[index].key) else { return nil }
    switch form(index) {
    case .verbThird, .verbPresent: return true
    case .pluralNoun: return isOnlyVerb(index) ? true : nil
    default: return nil
    }
  }

  private static let nouns: [FineTag] = [.noun, .properNoun, .pluralNoun, .pluralProperNoun, .personalPronoun]
  private static let verbs: [FineTag] = [
    .verbThird, .verbPresent, .verbPast, .modal, .auxiliaryThird, .auxiliaryPresent, .auxiliaryPast,
  ]

  /// The "meets" of "Parliament meets on Friday", also where it was taken for a noun: no verb stands before it.
  private func isOnlyVerb(_ index: Int) -> Bool {
    guard index > 0, let subject = form(index - 1), Self.nouns.contains(subject) else { return false }
    return !pieces[max(0, index - Self.before)..<index].indices.contains { form($0).map(Self.verbs.contains) ?? false }
  }

  /// "On Friday, parliament meets": no noun phrase that the date belongs to stands before it.
  private func opensClause(_ start: Int) -> Bool {
    let index = start > 0 && pieces[start - 1].key == Word.on ? start - 1 : start
    return index == 0 || pieces[index - 1].isMark
  }

  /// "The vote is on Tuesday", "the deadline is 5 p.m. Friday"; not "it is Friday".
  private func isCopula(before start: Int) -> Bool {
    var index = start - 1
    while index > 0, pieces[index].isDigits || TenseWords.copulaLinks.contains(pieces[index].key) { index -= 1 }
    guard index > 0, Self.are.contains(pieces[index].key), !pieces[index].flags.contains(.possessive) else {
      return false
    }
    return index < start - 1 || !TenseWords.pronouns.contains(pieces[index - 1].key)
  }

  /// "postponed until Monday", "remanded to Friday".
  private func isPutOff(before start: Int) -> Bool {
    guard start > 1, TenseWords.limits.contains(pieces[start - 1].key) else { return false }
    return pieces[max(0, start - 5)..<(start - 1)].contains { TenseWords.putOff.contains($0.key) }
  }
}

// MARK: What ties the date to its clause

extension Tense {
  private enum Link {
    /// "ahead of Sunday's vote".
    case ahead
    /// "after Monday's attack", "since Friday".
    case past
    case none
  }

  private func link(before start: Int) -> Link {
    if start > 1, pieces[start - 1].key == Word.of, pieces[start - 2].key == TenseWords.ahead { return .ahead }
    for index in stride(from: start - 1, through: max(0, start - 6), by: -1) {
      if TenseWords.backward.contains(pieces[index].key) { return .past }
      if pieces[index].isMark, pieces[index].key != Mark.dash { return .none }
      switch form(index) {
      case .verbThird, .verbPresent, .verbPast, .modal: return .none
      default: continue
      }
    }
    return .none
  }
}
