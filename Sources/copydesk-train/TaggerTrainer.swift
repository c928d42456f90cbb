import English
import NewsText

/// Learns to tag.
struct TaggerTrainer {
  let epochs: Int
  let slots: Int
  let members: Int
  let vocabulary: Vocabulary
  private(set) var perceptron = Perceptron(classes: FineTag.allCases.count)
  /// Words to the number of their class of tags.
  private(set) var ambiguity: [UInt32: UInt8] = [:]
  private var ambiguityCounts: [UInt32: Int] = [:]
  /// The words of `ambiguity` in order.
  private(set) var ambiguousWords: [UInt32] = []

  init(epochs: Int, slots: Int, members: Int, vocabulary: Vocabulary) {
    self.epochs = epochs
    self.slots = slots
    self.members = members
    self.vocabulary = vocabulary
  }

  mutating func train(on sentences: [GoldSentence]) {
    learnAmbiguity(sentences)
    let prepared = sentences.map { TagSample($0, ambiguity, Casing(of: $0.tokens[...]), vocabulary) }
    let shouted = sentences.enumerated().filter { $0.offset % 4 == 0 }.map {
      TagSample($0.element, ambiguity, .meaningless, vocabulary)
    }
    let samples = prepared + shouted
    learn(samples, epochs: epochs / 2, seed: 1)
    perceptron.prune(toSlots: slots)
    let half = self
    let epochs = epochs
    let members = Array(0..<self.members).parallelMap(cores: 2) { member in
      var trainer = half
      trainer.learn(samples, epochs: epochs - epochs / 2, seed: 10 + UInt64(member))
      return trainer.perceptron
    }
    perceptron = .mean(of: members)
  }

  private mutating func learn(_ samples: [TagSample], epochs: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for index in generator.permutation(samples.count) { learn(samples[index]) }
    }
  }

  /// Words seen at least four times, with the set of tags that make up a twentieth of their uses.
  private mutating func learnAmbiguity(_ sentences: [GoldSentence]) {
    var counts: [UInt32: [FineTag: Int]] = [:]
    for sentence in sentences {
      for (token, tag) in zip(sentence.tokens, sentence.tags) {
        counts[WordAtoms(of: token, in: sentence.text, casing: .meaningful).word, default: [:]][tag, default: 0] += 1
      }
    }
    var words: [[UInt8]: [UInt32]] = [:]
    for (word, tags) in counts {
      let total = tags.values.reduce(0, +)
      guard total >= 4 else { continue }
      let usual = tags.filter { $0.value * 20 >= total }.sorted {
        $0.value != $1.value ? $0.value > $1.value : $0.key.rawValue < $1.key.rawValue
      }
      ambiguityCounts[word] = total
      words[usual.prefix(4).map(\.key.rawValue), default: []].append(word)
    }
    let classes = words.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key.lexicographicallyPrecedes(b.key)
    }
    for (number, entry) in classes.prefix(250).enumerated() {
      for word in entry.value.sorted() { ambiguity[word] = UInt8(number) }
    }
    ambiguousWords = ambiguity.keys.sorted()
  }

  private mutating func learn(_ sample: TagSample) {
    var context = TagContext()
    let count = TagContext.templates.count
    var hashes = [UInt64](repeating: 0, count: count)
    var scores = [Float](repeating: 0, count: perceptron.classes)
    var tags: [FineTag] = []
    for index in sample.tags.indices {
      context.fill(index, words: sample.words, tags: tags)
      TagContext.templates.hash(context.atoms, into: &hashes)
      perceptron.score(hashes, count: count, into: &scores)
      let guess = scores.indexOfLargest
      let gold = Int(sample.tags[index].rawValue)
      if guess != gold { perceptron.update(hashes, count: count, right: gold, wrong: guess) }
      perceptron.advance()
      tags.append(FineTag(rawValue: UInt8(guess)) ?? .other)
    }
  }

  func write(to builder: inout ModelBuilder) {
    builder.add(.tagWeights, perceptron, slots: slots)
    let rows = ambiguousWords.enumerated().map { order, word in
      WeightRow(
        key: Tagger.ambiguityHash(of: word), order: order, weight: ambiguityCounts[word] ?? 1,
        bytes: [ambiguity[word] ?? 0])
    }
    builder.add(.ambiguity, rows: rows, classes: 1, slots: max(16, rows.count * 4))
  }
}

/// A sentence prepared for the tagger.
private struct TagSample {
  let words: SentenceWords
  let tags: [FineTag]

  init(_ sentence: GoldSentence, _ ambiguity: [UInt32: UInt8], _ casing: Casing, _ vocabulary: Vocabulary) {
    let atoms = sentence.tokens.map { WordAtoms(of: $0, in: sentence.text, casing: casing) }
    let choices = atoms.map { ambiguity[$0.word].map { UInt32($0) + 1 } ?? 0 }
    words = SentenceWords(
      atoms: atoms, choices: choices, casing: casing, tokens: sentence.tokens[...],
      vocabulary: vocabulary)
    tags = sentence.tags
  }
}

extension [Float] {
  var indexOfLargest: Int {
    var best = 0
    for place in 1..<count where self[place] > self[best] { best = place }
    return best
  }
}
