internal import English
internal import NewsText

/// Moves the start of a source back over words that the tree hangs elsewhere.
struct SourceStart {
  let quoted: QuotedLayers
  let view: SentenceView

  func extended(_ start: Int, head: Int, cue: TokenRange) -> Int {
    let limit = Int(cue.end) <= start ? Int(cue.end) : view.start
    let named = wholeName(start, head, limit)
    return role(before: named, head, limit) ?? office(before: named, limit) ?? named
  }

  /// "⟦Human Rights⟧ Watch", "the charity ⟦Clean⟧ Water": capitals before the name of a body, and what it is.
  private func wholeName(_ start: Int, _ head: Int, _ limit: Int) -> Int {
    guard view.tag(head) == .properNoun, quoted.entity(at: head)?.kind != .person else { return start }
    var first = start
    while first > limit {
      if isNamePart(first - 1) {
        first -= 1
      } else if first - 2 >= limit, Self.links.contains(view.key(first - 1)), isNamePart(first - 2) {
        first -= 2  // "⟦Transport for⟧ London"
      } else {
        break
      }
    }
    guard first > limit, view.tag(first - 1) == .noun, !isPlural(first - 1), isBody(first - 1) else { return first }
    first -= 1
    while first > limit, view.tag(first - 1) == .noun || view.tag(first - 1) == .adjective { first -= 1 }
    return first > limit && view.tag(first - 1) == .determiner ? first - 1 : first
  }

  private static let links = WordSet("for of &")

  private func isNamePart(_ token: Int) -> Bool {
    guard view.shape(token).contains(.capitalized), !TemporalNouns.words.contains(view.key(token)),
      quoted.entity(at: token).map({ $0.kind == .organisation }) ?? true
    else { return false }
    switch view.tag(token) {
    case .properNoun: return true
    case .noun, .adjective: return token > view.start || SourceNouns.classes(of: view.lemma(token)) == 0
    default: return false
    }
  }

  private func isPlural(_ token: Int) -> Bool { view.lemma(token) != view.key(token) }

  private func isBody(_ token: Int) -> Bool {
    SourceNouns.classes(of: view.lemma(token)) & Self.bodies != 0
  }

  /// The classes of `SourceNouns` for governments, organisations, companies and media.
  private static let bodies: UInt64 = 0b11_1100

  /// "⟦Chief⟧ executive", "⟦Harbour⟧ master": nouns and adjectives before what a person does, back to the start of the
  /// sentence or to a mark.
  private func role(before start: Int, _ head: Int, _ limit: Int) -> Int? {
    guard start == head, view.tag(head) != .properNoun, RoleNouns.contains(view.key(head)) else { return nil }
    var first = start
    while first > limit, start - first < 3, isModifier(first - 1) { first -= 1 }
    guard first < start, first == view.start || view.shape(first - 1).contains(.mark) || first == limit else {
      return nil
    }
    return first
  }

  /// "⟦Police⟧ Chief Ray Sands", "⟦Russian⟧ Prime Minister": capitals before a title, but not "In ⟨London⟩ Mayor Ida Falk".
  private func office(before start: Int, _ limit: Int) -> Int? {
    guard Titles.neutral.contains(view.key(start)) || Titles.modifiers.contains(view.key(start)) else { return nil }
    var first = start
    while first > limit, start - first < 3, view.shape(first - 1).contains(.capitalized), isModifier(first - 1) {
      first -= 1
    }
    let isFree = first == view.start || view.tag(first - 1) != .adposition
    return first < start && isFree ? first : nil
  }

  private func isModifier(_ token: Int) -> Bool {
    guard !TemporalNouns.words.contains(view.key(token)) else { return false }
    switch view.tag(token) {
    case .noun, .properNoun, .adjective: return quoted.entity(at: token)?.kind != .person
    default: return false
    }
  }
}
