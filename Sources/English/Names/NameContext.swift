internal import NewsText

/// The context in which a word's place in names is decided, and the templates that read it.
package struct NameContext {
  package static let templates = FeatureTemplates(templateList.map { $0.map(\.rawValue) })

  package enum Atom: Int, CaseIterable {
    case bias, w, p1w, p2w, n1w, n2w, t, p1t, n1t, s, p1s, p2s, n1s, n2s, suffix, suffix4, prefix, n1suffix
    case label, label2, memory, p1memory, n1memory, choice, n1choice, list, p1list, n1list, n2list, tail
    case c, c6, c10, p1c, p2c, n1c, n2c, n1c6, p1c6, odds, n1odds, known, n1known, p1known, place, person, group,
      phrase, n1phrase
  }

  private static let templateList: [[Atom]] = [
    [.bias], [.w], [.w, .s], [.p1w], [.p2w], [.n1w], [.n2w], [.w, .n1w], [.p1w, .w], [.p1w, .n1w], [.p2w, .p1w],
    [.n1w, .n2w], [.t], [.p1t, .t], [.t, .n1t], [.p1t, .t, .n1t], [.s], [.p1s, .s], [.s, .n1s], [.p1s, .s, .n1s],
    [.p2s, .p1s, .s], [.s, .n1s, .n2s], [.suffix], [.suffix4], [.prefix], [.suffix, .s], [.n1suffix, .s],
    [.label], [.label, .label2], [.label, .w], [.label, .t], [.label, .s], [.label, .n1w], [.label, .p1w],
    [.label, .s, .n1s], [.label, .t, .n1t], [.label, .suffix], [.memory], [.memory, .label], [.memory, .s],
    [.n1memory, .memory], [.p1memory, .memory], [.choice], [.choice, .s], [.choice, .label, .s], [.n1choice, .n1s, .s],
    [.list], [.list, .label], [.list, .n1s], [.list, .n1list], [.p1list, .list, .label], [.list, .n1w], [.n1list, .s],
    [.n1list, .n1s, .label], [.p1w, .list], [.s, .tail], [.s, .tail, .label], [.list, .tail], [.p1w, .s],
    [.p1w, .p1t, .s, .label], [.n1w, .s], [.t, .s, .choice], [.p1w, .tail], [.n2list, .n1s, .s],
    [.c], [.c6], [.c10], [.c, .s], [.c6, .s], [.c, .label], [.c6, .label], [.p1c], [.p2c], [.n1c], [.n2c], [.p1c, .s],
    [.n1c, .s], [.p1c, .c], [.c, .n1c], [.c6, .n1c6, .label], [.p1c6, .c6, .n1c6], [.p1c, .n1c], [.p1c, .label, .s],
    [.n1c, .label, .s], [.odds, .s], [.odds, .s, .label], [.odds, .c6], [.n1odds, .n1s, .s], [.odds, .n1odds, .label],
    [.known], [.known, .label], [.place], [.person], [.group], [.place, .odds], [.person, .odds], [.group, .odds],
    [.known, .n1known], [.p1known, .known, .label], [.person, .n1known], [.known, .odds, .label], [.place, .c6],
    [.person, .c6],
    [.phrase], [.phrase, .label], [.phrase, .s], [.n1phrase], [.phrase, .c6],
  ]

  package var atoms = [UInt32](repeating: 0, count: Atom.allCases.count)

  package init() {}

  /// Fills the context of word `index` behind `labels`; `memory` knows the names read before.
  package mutating func fill(
    _ index: Int, _ words: SentenceWords, tags: [FineTag], labels: [Int], memory: [UInt32: UInt32]
  ) {
    let this = words.atoms[index]
    let before = words.word(index - 1)
    let after = words.word(index + 1)
    self[.w] = this.word
    self[.p1w] = before.word
    self[.p2w] = words.word(index - 2).word
    self[.n1w] = after.word
    self[.n2w] = words.word(index + 2).word
    self[.t] = tag(index, tags)
    self[.p1t] = tag(index - 1, tags)
    self[.n1t] = tag(index + 1, tags)
    self[.s] = this.shape | (index == 0 ? 0x100_0000 : 0)
    self[.p1s] = before.shape
    self[.p2s] = words.word(index - 2).shape
    self[.n1s] = after.shape
    self[.n2s] = words.word(index + 2).shape
    self[.suffix] = this.suffixes[2]
    self[.suffix4] = this.suffixes[3]
    self[.prefix] = this.prefixes[2]
    self[.n1suffix] = after.suffixes[2]
    self[.label] = index > 0 ? UInt32(labels[index - 1]) : 99
    self[.label2] = index > 1 ? UInt32(labels[index - 2]) : 99
    self[.memory] = memory[this.word] ?? 0
    self[.p1memory] = memory[before.word] ?? 0
    self[.n1memory] = memory[after.word] ?? 0
    self[.choice] = words.choices[index]
    self[.n1choice] = words.choice(index + 1)
    fillLists(index, words)
    fillTraits(index, words)
  }

  private mutating func fillLists(_ index: Int, _ words: SentenceWords) {
    let lists = words.lists
    self[.list] = lists[index]
    self[.p1list] = index > 0 ? lists[index - 1] : 0
    self[.n1list] = index + 1 < lists.count ? lists[index + 1] : 0
    self[.n2list] = index + 2 < lists.count ? lists[index + 2] : 0
    var end = index
    while end < min(words.atoms.count, index + 6), Self.isCapitalized(words.atoms[end]) { end += 1 }
    // The last word of the run of capitalized words.
    self[.tail] = end > index + 1 ? words.atoms[end - 1].word : 3
  }

  private mutating func fillTraits(_ index: Int, _ words: SentenceWords) {
    let this = words.traits[index]
    let before = words.trait(index - 1)
    let after = words.trait(index + 1)
    self[.c] = this.cluster
    self[.c6] = this.cluster(6)
    self[.c10] = this.cluster(10)
    self[.p1c] = before.cluster
    self[.p1c6] = before.cluster(6)
    self[.p2c] = words.trait(index - 2).cluster
    self[.n1c] = after.cluster
    self[.n1c6] = after.cluster(6)
    self[.n2c] = words.trait(index + 2).cluster
    self[.odds] = this.odds
    self[.n1odds] = after.odds
    self[.known] = this.lists
    self[.n1known] = after.lists
    self[.p1known] = before.lists
    self[.place] = this.lists & 0x20F
    self[.person] = this.lists & 0x1F0
    self[.group] = this.lists & 0xC00
    self[.phrase] = words.phrases[index]
    self[.n1phrase] = index + 1 < words.phrases.count ? words.phrases[index + 1] : 0
  }

  static func isCapitalized(_ word: WordAtoms) -> Bool {
    word.shape & UInt32(TokenShape.capitalized.rawValue) != 0
  }

  private func tag(_ index: Int, _ tags: [FineTag]) -> UInt32 {
    index >= 0 && index < tags.count ? UInt32(tags[index].rawValue) : 99
  }

  private subscript(atom: Atom) -> UInt32 {
    get { atoms[atom.rawValue] }
    set { atoms[atom.rawValue] = newValue }
  }
}
