internal import NewsText

/// The words of one sentence as the tagger and the namer see them.
package struct SentenceWords: Sendable {
  package let atoms: [WordAtoms]
  /// The class of tags that each word can have; 0 where the word is unknown.
  package let choices: [UInt32]
  package let casing: Casing

  package init(atoms: [WordAtoms], choices: [UInt32], casing: Casing) {
    self.atoms = atoms
    self.choices = choices
    self.casing = casing
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
}
