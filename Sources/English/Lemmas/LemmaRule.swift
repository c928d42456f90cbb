package import NewsText

/// How a lemma is made from a form: so many bytes cut off its end, others put on.
package struct LemmaRule: Hashable, Sendable {
  package let cut: Int
  package let addition: [UInt8]

  package static let unchanged = LemmaRule(cut: 0, addition: [])

  package init(cut: Int, addition: [UInt8]) {
    self.cut = cut
    self.addition = addition
  }

  /// The rule that makes `lemma` of `form`.
  package init(from form: [UInt8], to lemma: [UInt8]) {
    var common = 0
    while common < form.count, common < lemma.count, form[common] == lemma[common] { common += 1 }
    // Never inside a scalar.
    while common > 0, common < form.count, form[common] & 0xC0 == 0x80 { common -= 1 }
    cut = form.count - common
    addition = Array(lemma[common...])
  }

  func applied(to form: [UInt8]) -> [UInt8] {
    cut > form.count ? form : form.dropLast(cut) + addition
  }
}

/// The form that a lemma is made of: in lower case but for names, with plain apostrophes.
package func lemmaBase(of token: Token, tag: FineTag, in text: [UInt8]) -> [UInt8] {
  let keepsCase =
    switch tag {
    case .properNoun, .pluralProperNoun, .properAdjective, .other, .symbol: true
    default: token.key == Lexicon.pronounI
    }
  var base: [UInt8] = []
  base.reserveCapacity(token.range.count)
  for byte in text[token.range.indices] {
    base.append(!keepsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }
  guard let curly = base.firstIndex(of: 0xE2), curly + 2 < base.count, base[curly + 1] == 0x80,
    base[curly + 2] == 0x99 || base[curly + 2] == 0x98, base.count > 3
  else { return base }
  base.replaceSubrange(curly...curly + 2, with: [0x27])
  return base
}
