internal import English
internal import NewsText

/// Finds the noun phrase after a number: "six [Arab Gulf nations]", "dozens of [homes]", "one of the [best screens]".
struct CountedNounReader {
  let pieces: [Piece]
  let tags: [PartOfSpeech]
  /// Whether a piece stands inside an amount: a phrase never reaches into the next one.
  let isAmount: [Bool]
  let text: [UInt8]
  private let isAllCapitals: Bool

  init(pieces: [Piece], tags: [PartOfSpeech], isAmount: [Bool], text: [UInt8]) {
    self.pieces = pieces
    self.tags = tags
    self.isAmount = isAmount
    self.text = text
    isAllCapitals = pieces.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
  }

  private static let of: WordKey = "of"
  private static let and: WordKey = "and"
  private static let determiners = WordSet(
    "the a an his her its their our my your these those this that all such each every some any both")
  private static let breaks = WordSet(
    "of in at on to for from by with as that who which and or but not than more less per")
  /// Nouns that name a time or place of the sentence, not a thing counted.
  private static let notCounted = WordSet(
    """
    today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december ago later earlier mr mrs ms dr
    """)

  func noun(after index: Int, of amount: Amount) -> CountedNoun? {
    if isJoined(index) { return joined(at: index + 1) }
    var cursor = index
    if cursor < pieces.count, pieces[cursor].key == Self.of { cursor += 1 }
    if cursor > index, cursor < pieces.count, Self.wholes.contains(pieces[cursor].key) { return part(at: cursor + 1) }
    while cursor < pieces.count, Self.determiners.contains(pieces[cursor].key) { cursor += 1 }
    guard cursor < pieces.count else { return nil }
    guard let found = phrase(at: cursor) else { return nil }
    let countsSeveral = amount.isBare && (amount.low > 1 || index > amount.end)
    let phrase = countsSeveral ? plural(found) : found
    return CountedNoun(start: phrase.start, head: phrase.head, last: complement(of: phrase))
  }

  private static let wholes = WordSet("them whom these those")

  /// The "children" of "five of them children": a plural that nothing but marks and places follow.
  private func part(at index: Int) -> CountedNoun? {
    guard index < pieces.count, pieces[index].isWord, let found = phrase(at: index),
      Plurals.isPlural(pieces[found.head], text), tag(found.head) == .noun
    else { return nil }
    return found
  }

  /// Whether a hyphen ties a word to the number: "500-page".
  func isJoined(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index].key == Mark.dash && !pieces[index].flags.contains(.spaceBefore)
      && pieces[index + 1].isWord && !pieces[index + 1].flags.contains(.spaceBefore)
  }

  /// "one-off".
  private static let notJoined = WordSet("off sided handed on")
  private static let strong: WordKey = "strong"

  /// The "page" of "500-page report", the "crew" of "40-strong crew"; nil for "one-sided", which counts nothing.
  private func joined(at index: Int) -> CountedNoun? {
    if pieces[index].key == Self.strong { return index + 1 < pieces.count ? phrase(at: index + 1) : nil }
    guard !Self.notJoined.contains(pieces[index].key) else { return nil }
    switch tag(index) {
    case .noun, .properNoun, .other: return CountedNoun(start: index, head: index, last: index)
    default: return nil
    }
  }

  private func complement(of phrase: CountedNoun) -> Int {
    let index = phrase.end
    guard index + 1 < pieces.count, pieces[index].key == Self.of, !isAmount[index + 1],
      let more = self.phrase(at: index + 1), more.start == index + 1
    else { return phrase.head }
    return more.head
  }

  func tag(_ index: Int) -> PartOfSpeech {
    tags[Int(pieces[index].token)]
  }

  private func phrase(at start: Int) -> CountedNoun? {
    var head: Int?
    var cursor = start
    while cursor < pieces.count, cursor - start < 9 {
      if isAmount[cursor] { break }
      let piece = pieces[cursor]
      if isJoint(cursor) {
        cursor += 1
        continue
      }
      guard piece.isWord || piece.isDigits && head != nil, !Self.breaks.contains(piece.key),
        !Self.notCounted.contains(piece.key), !isTime(cursor)
      else {
        break
      }
      if isPredicate(piece.key), head != nil || !isBeforeNoun(cursor) { break }
      switch tag(cursor) {
      case .noun, .properNoun, .other: head = cursor
      case .adjective, .numeral: break
      case .adverb: if head != nil { cursor = pieces.count }
      case .verb:
        if head != nil || !isParticiple(cursor) { cursor = pieces.count }
      default: cursor = pieces.count
      }
      cursor += 1
    }
    guard let head else { return adjectiveOnly(start) }
    return CountedNoun(start: start, head: head, last: head)
  }

  /// The "berths" of "berths open", where a verb was taken for a noun: several things stand in the plural.
  private func plural(_ noun: CountedNoun) -> CountedNoun {
    let last = noun.head - 1
    guard noun.head > noun.start, !isAllCapitals, Plurals.isSingular(pieces[noun.head], text), tag(last) == .noun,
      Plurals.isPlural(pieces[last], text)
    else { return noun }
    return CountedNoun(start: noun.start, head: last, last: last)
  }

  private static let shifts = WordSet("last next this that earlier later")

  /// The "last year" of "at one point last year".
  private func isTime(_ index: Int) -> Bool {
    Self.shifts.contains(pieces[index].key) && index + 1 < pieces.count
      && DateWords.units[pieces[index + 1].key] != nil
  }

  /// Words that end a noun phrase whatever the tags say: in capitals they say little.
  private func isPredicate(_ key: WordKey) -> Bool {
    CasualtyWords.auxiliaries.contains(key) || CasualtyWords.ends[key] != nil || CasualtyWords.fates[key] != nil
      || CasualtyWords.acts[key] != nil || CasualtyWords.harmVerbs.contains(key) || Self.verbs.contains(key)
  }

  /// "three wounded soldiers", "two dead men".
  private func isBeforeNoun(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index + 1].isWord && tag(index + 1) == .noun
      && !Self.breaks.contains(pieces[index + 1].key)
      && !CasualtyWords.auxiliaries.contains(pieces[index + 1].key)
  }

  private static let verbs = WordSet("said says will would can could may might must should do does did been")

  /// A hyphen inside the phrase, or "and" between two adjectives ("serving and former officers") or two
  /// names before the noun.
  private func isJoint(_ index: Int) -> Bool {
    guard index > 0, index + 1 < pieces.count else { return false }
    if pieces[index].flags.contains(.possessive) { return tag(index + 1) != .verb && pieces[index + 1].isWord }
    if pieces[index].key == Mark.dash { return !pieces[index].flags.contains(.spaceBefore) && pieces[index + 1].isWord }
    guard pieces[index].key == Self.and, index + 2 < pieces.count, pieces[index - 1].isWord, pieces[index + 1].isWord,
      pieces[index + 2].isWord
    else { return false }
    let (left, right, next) = (tag(index - 1), tag(index + 1), tag(index + 2))
    if left == .properNoun { return right == .properNoun && next == .noun }
    let attributes: [PartOfSpeech] = [.adjective, .verb]
    return attributes.contains(left) && attributes.contains(right) && (next == .noun || next == .properNoun)
  }

  /// "recorded songs", "wounded soldiers", "rushing yards": a participle before its noun.
  private func isParticiple(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index + 1].isWord else { return false }
    let next = tag(index + 1)
    return isJoint(index + 1) || next == .noun || next == .properNoun || next == .adjective
  }

  /// "two others".
  private func adjectiveOnly(_ index: Int) -> CountedNoun? {
    let key = pieces[index].key
    return key == Word.others ? CountedNoun(start: index, head: index, last: index) : nil
  }
}
