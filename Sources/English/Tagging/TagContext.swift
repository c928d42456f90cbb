/// The context in which a tag is decided, and the templates that read it.
package struct TagContext {
  package static let templates = FeatureTemplates(templateList.map { $0.map(\.rawValue) })

  /// What stands at each place of the context.
  package enum Atom: Int, CaseIterable {
    case bias, word, previous, previous2, next, next2
    case suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3, shape, previousShape, nextShape
    case tag1, tag2, previousSuffix, nextSuffix, next2Suffix
    case choices, previousChoices, nextChoices, next2Choices, list, nextList
    case cluster, cluster6, previousCluster, nextCluster, next2Cluster, nextCluster6, odds, known, phrase
  }

  private static let templateList: [[Atom]] = [
    [.bias], [.word], [.word, .shape], [.suffix1], [.suffix2], [.suffix3], [.suffix4], [.prefix1], [.prefix2],
    [.prefix3], [.shape], [.suffix3, .shape], [.suffix2, .shape, .tag1], [.shape, .tag1],
    [.shape, .previousShape, .nextShape],
    [.tag1], [.tag1, .tag2], [.tag1, .word], [.tag1, .tag2, .word], [.tag1, .suffix3], [.tag1, .suffix2, .nextSuffix],
    [.previous], [.previous, .word], [.previous2], [.previous2, .previous], [.next], [.next, .word], [.next2],
    [.next, .next2], [.previousSuffix], [.nextSuffix], [.next2Suffix], [.nextSuffix, .suffix3], [.tag1, .next],
    [.previous, .next],
    [.choices], [.choices, .tag1], [.choices, .nextChoices], [.choices, .tag1, .tag2], [.choices, .tag1, .nextChoices],
    [.nextChoices], [.nextChoices, .next2Choices], [.choices, .nextChoices, .next2Choices], [.tag1, .nextChoices],
    [.previousChoices, .choices], [.word, .nextChoices], [.previous2, .word], [.previous2, .previous, .choices],
    [.tag2, .tag1, .choices, .nextChoices],
    [.suffix4, .tag1], [.prefix3, .suffix2],
    [.list], [.list, .shape], [.list, .nextList, .tag1], [.nextList, .shape, .nextShape], [.choices, .next],
    [.choices, .previous],
    [.cluster], [.cluster, .shape], [.cluster, .tag1], [.cluster6, .tag1, .tag2], [.previousCluster], [.nextCluster],
    [.cluster, .nextCluster], [.previousCluster, .cluster], [.tag1, .nextCluster], [.next2Cluster],
    [.choices, .nextCluster6, .tag1], [.odds, .shape], [.odds, .shape, .tag1], [.known], [.known, .shape],
    [.phrase], [.phrase, .shape], [.cluster, .suffix3],
  ]

  package var atoms = [UInt32](repeating: 0, count: Atom.allCases.count)

  package init() {}

  /// Fills the context of word `index`; `tags` holds those before it.
  package mutating func fill(_ index: Int, words: SentenceWords, tags: [FineTag]) {
    let this = words.atoms[index]
    let before = words.word(index - 1)
    let after = words.word(index + 1)
    let after2 = words.word(index + 2)
    self[.word] = this.word
    self[.previous] = before.word
    self[.previous2] = words.word(index - 2).word
    self[.next] = after.word
    self[.next2] = after2.word
    self[.suffix1] = this.suffixes[0]
    self[.suffix2] = this.suffixes[1]
    self[.suffix3] = this.suffixes[2]
    self[.suffix4] = this.suffixes[3]
    self[.prefix1] = this.prefixes[0]
    self[.prefix2] = this.prefixes[1]
    self[.prefix3] = this.prefixes[2]
    self[.shape] = this.shape | (index == 0 ? 0x100_0000 : 0)
    self[.previousShape] = before.shape | (index == 1 ? 0x100_0000 : 0)
    self[.nextShape] = after.shape
    self[.tag1] = index > 0 ? UInt32(tags[index - 1].rawValue) + 1 : 0
    self[.tag2] = index > 1 ? UInt32(tags[index - 2].rawValue) + 1 : 0
    self[.previousSuffix] = before.suffixes[2]
    self[.nextSuffix] = after.suffixes[2]
    self[.next2Suffix] = after2.suffixes[2]
    self[.choices] = words.choices[index]
    self[.previousChoices] = words.choice(index - 1)
    self[.nextChoices] = words.choice(index + 1)
    self[.next2Choices] = words.choice(index + 2)
    fillTraits(index, words)
    self[.list] = words.lists[index]
    self[.nextList] = index + 1 < words.lists.count ? words.lists[index + 1] : 0
  }

  private mutating func fillTraits(_ index: Int, _ words: SentenceWords) {
    let this = words.traits[index]
    let after = words.trait(index + 1)
    self[.cluster] = this.cluster
    self[.cluster6] = this.cluster(6)
    self[.previousCluster] = words.trait(index - 1).cluster
    self[.nextCluster] = after.cluster
    self[.nextCluster6] = after.cluster(6)
    self[.next2Cluster] = words.trait(index + 2).cluster
    self[.odds] = this.odds
    self[.known] = this.lists
    self[.phrase] = words.phrases[index]
  }

  private subscript(atom: Atom) -> UInt32 {
    get { atoms[atom.rawValue] }
    set { atoms[atom.rawValue] = newValue }
  }
}
