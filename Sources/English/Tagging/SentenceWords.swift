package import NewsText

/// The words of one sentence as the tagger and the namer see them.
package struct SentenceWords: Sendable {
  package let atoms: [WordAtoms]
  /// The class of tags that each word can have; 0 where the word is unknown.
  package let choices: [UInt32]
  package let casing: Casing
  /// The hand-made lists of names that each word stands on, 0 for none.
  package let lists: [UInt32]
  let traits: [WordTraits]
  /// Where each word stands in a known phrase: its lists times four, and 1 for the first word, 2 inside, 3 at the end.
  let phrases: [UInt32]

  package init(
    atoms: [WordAtoms], choices: [UInt32], casing: Casing, tokens: ArraySlice<Token>, vocabulary: Vocabulary
  ) {
    self.atoms = atoms
    self.choices = choices
    self.casing = casing
    lists = zip(atoms, tokens).map { atoms, token in
      casing == .meaningless || NameContext.isCapitalized(atoms) ? Lexicon.names[token.key] ?? 0 : 0
    }
    traits = atoms.map { vocabulary.traits(of: $0.word, isCapitalized: NameContext.isCapitalized($0)) }
    phrases = Self.phrases(atoms, casing, vocabulary)
  }

  private static func phrases(_ atoms: [WordAtoms], _ casing: Casing, _ vocabulary: Vocabulary) -> [UInt32] {
    var phrases = [UInt32](repeating: 0, count: atoms.count)
    var start = 0
    while start < atoms.count {
      var end = start + 1
      if casing == .meaningless || NameContext.isCapitalized(atoms[start]) {
        var hash = Vocabulary.extend(Vocabulary.noPhrase, by: atoms[start].word)
        for next in start + 1..<max(start + 1, min(atoms.count, start + Vocabulary.longestPhrase)) {
          hash = Vocabulary.extend(hash, by: atoms[next].word)
          let lists = vocabulary.lists(ofPhrase: hash)
          guard lists != 0 else { continue }
          for place in start...next { phrases[place] = lists << 2 | (place == start ? 1 : place == next ? 3 : 2) }
          end = next + 1
        }
      }
      start = end
    }
    return phrases
  }

  /// The atoms at `index`, or those of no word.
  @inline(__always)
  func word(_ index: Int) -> WordAtoms {
    index >= 0 && index < atoms.count ? atoms[index] : .none
  }

  @inline(__always)
  func choice(_ index: Int) -> UInt32 {
    index >= 0 && index < choices.count ? choices[index] : 999
  }

  @inline(__always)
  func trait(_ index: Int) -> WordTraits {
    index >= 0 && index < traits.count ? traits[index] : .none
  }
}
