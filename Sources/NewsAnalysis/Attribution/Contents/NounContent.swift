internal import English
internal import NewsText

/// Ends what a noun announces before the verb whose subject the noun is: "Larsen's claim ⟦that the pier was safe⟧ drew
/// laughter".
struct NounContent {
  let view: SentenceView

  /// Words that give the next verb a clause of its own.
  private static let joints = WordSet(
    "and or but that who which when while as if because where whether how why what than")

  /// `content` of the noun `cue`, up to the verb of its sentence.
  func ended(_ content: [TokenRange], cue: Int) -> [TokenRange] {
    guard view.tag(cue) == .noun, content.count == 1, let range = content.first, range.start > cue,
      view.key(Int(range.start)) == Self.that, !hasVerb(before: cue)
    else { return content }
    guard let end = mainVerb(in: range) else { return content }
    var stop = end
    while stop > range.start, view.tag(stop - 1) == .punctuation || view.tag(stop - 1) == .adverb { stop -= 1 }
    return stop > Int(range.start) + 2 ? [TokenRange(Int(range.start), stop)] : content
  }

  private static let that: WordKey = "that"

  /// Whether the noun stands behind the verb of its clause: "repeated a ⟦warning⟧ that …".
  private func hasVerb(before cue: Int) -> Bool {
    (view.start..<cue).contains { isFinite($0) }
  }

  /// The second finite verb that nothing opens a clause for, which is the sentence's.
  private func mainVerb(in range: TokenRange) -> Int? {
    var token = firstGroup(in: range)
    var isOpen = false
    while token < range.end {
      if Self.joints.contains(view.key(token)) { isOpen = true }
      if isFinite(token) {
        if !isOpen { return token }
        isOpen = false
        token = groupEnd(token, range)
        continue
      }
      token += 1
    }
    return nil
  }

  /// Where the verb of the clause ends: "that the pier ⟦had been⟧ safe".
  private func firstGroup(in range: TokenRange) -> Int {
    let first = range.indices.first { isFinite($0) } ?? Int(range.end)
    return groupEnd(first, range)
  }

  private func groupEnd(_ token: Int, _ range: TokenRange) -> Int {
    var end = token
    let isVerbal = { (token: Int) in
      switch view.tag(token) {
      case .verb, .auxiliary, .adverb, .particle: true
      default: false
      }
    }
    guard end < range.end else { return end }
    let opener = view.tag(end)
    end += 1
    guard opener == .auxiliary else { return end }
    while end < range.end, isVerbal(end) { end += 1 }
    return end
  }

  private func isFinite(_ token: Int) -> Bool {
    switch view.layers.fineTags[token] {
    case .verbPast, .verbThird, .verbPresent, .auxiliaryPast, .auxiliaryThird, .auxiliaryPresent, .modal: true
    default: false
    }
  }
}
