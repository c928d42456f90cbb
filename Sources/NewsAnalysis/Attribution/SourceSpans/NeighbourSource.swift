internal import English
internal import NewsText

/// Finds the source by its place where the tree shows none: right behind a cue that follows a quotation mark
/// ("“We are late!” sighed ⟦Brandt⟧"), or as the first word of the sentence before the cue ("⟦Brandt⟧ did not say").
struct NeighbourSource {
  let quoted: QuotedLayers
  let view: SentenceView

  /// The noun that "according to" governs, which is never in doubt.
  func complement(of cue: Int) -> Int? {
    guard view.key(cue) == Self.according, let noun = view.head(cue), noun > cue, view.relation(cue) == .case else {
      return nil
    }
    return noun
  }

  /// "⟦Petrova⟧ was quoted as saying that …": who is quoted says it.
  func quotedSubject(of cue: Int, _ span: TokenRange) -> Int? {
    guard view.child(cue, .passiveAuxiliary) != nil, let subject = view.child(cue, .passiveSubject),
      let last = span.indices.last, last > cue, view.layers.fineTags[last] == .verbPresentParticiple,
      view.key(last - 1) == Self.as, CueLexicon.isSpeech(view.lemma(last))
    else { return nil }
    return subject
  }

  /// Whether "according to" governs `noun`: "according to a ⟦report⟧ by the institute" is no cue of its own.
  func isComplement(_ noun: Int) -> Bool {
    view.tag(noun) != .verb && view.children(noun).contains { view.key($0) == Self.according }
  }

  static let according: WordKey = "according"

  /// `source`, or the noun between it and the cue that opens a clause which the tree hangs on it: "with the parties as
  /// ⟦residents⟧ reported that …".
  func subject(insteadOf source: Int, _ span: TokenRange) -> Int {
    let noun = Int(span.start) - 1
    guard noun > source, view.head(noun) == source, view.tag(Int(span.start)) == .verb,
      let opener = view.child(noun, .case), view.key(opener) == Self.as
    else { return source }
    return noun
  }

  private static let `as`: WordKey = "as"

  func head(of cue: Int, _ span: TokenRange) -> Int? {
    guard view.tag(cue) != .noun || view.relation(cue) != .nsubj, view.child(cue, .passiveAuxiliary) == nil else {
      return nil
    }
    return behind(span) ?? nameBehindTime(cue) ?? nameBeforeColon(span) ?? before(span)
  }

  /// "The ⟦Herald⟧ reports:": the tree takes all of it for one noun.
  private func nameBeforeColon(_ span: TokenRange) -> Int? {
    guard Int(span.end) + 1 == view.end, view.key(Int(span.end)) == Self.colon,
      let name = quoted.entity(at: Int(span.start) - 1), name.kind != .location
    else { return nil }
    return Int(span.start) - 1
  }

  private static let colon: WordKey = ":"

  /// "Last night ⟦Karim Brandt⟧ said": the tree takes the night for the subject and hangs the name on it.
  private func nameBehindTime(_ cue: Int) -> Int? {
    guard let time = view.child(cue, .nsubj), TemporalNouns.words.contains(view.key(time)) else { return nil }
    return view.children(time).first { $0 > time && view.tag($0) == .properNoun }
  }

  /// The last word of the nouns behind the cue, up to a comma or stop.
  private func behind(_ span: TokenRange) -> Int? {
    let start = Int(span.start)
    guard start > view.start, view.shape(start - 1).contains(.quotationMark) else { return nil }
    var head: Int?
    for token in Int(span.end)..<view.end {
      switch view.tag(token) {
      case .properNoun, .noun, .pronoun: head = token
      case .determiner, .adjective, .numeral: continue
      default: return head
      }
    }
    return head
  }

  private func before(_ span: TokenRange) -> Int? {
    let token = Int(span.start) - 1
    guard token == view.start, view.shape(token).contains(.capitalized) else { return nil }
    switch view.tag(token) {
    case .properNoun, .interjection, .noun, .other: return token
    case .pronoun: return Pronouns.personal.contains(view.key(token)) ? token : nil
    default: return nil
    }
  }
}
