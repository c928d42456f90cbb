import English
import NewsText

/// Learns to find names.
struct NameTrainer {
  let epochs: Int
  let slots: Int
  let members: Int
  private(set) var perceptron = Perceptron(classes: NameLabel.count)
  private var context = NameContext()
  private var hashes = [UInt64](repeating: 0, count: NameContext.templates.count)
  private var scores = [Float](repeating: 0, count: NameLabel.count)

  init(epochs: Int, slots: Int, members: Int) {
    self.epochs = epochs
    self.slots = slots
    self.members = members
  }

  /// Learns from `documents`, each a list of sentences in order. Every fourth one is read a second time without
  /// capitals.
  mutating func train(on documents: [[NameSample]]) {
    learn(documents, epochs: 0..<epochs / 2, seed: 3)
    perceptron.prune(toSlots: slots)
    let half = self
    let epochs = epochs
    let members = Array(0..<self.members).parallelMap(cores: 2) { member in
      var trainer = half
      trainer.learn(documents, epochs: epochs / 2..<epochs, seed: 30 + UInt64(member))
      return trainer.perceptron
    }
    perceptron = .mean(of: members)
  }

  private mutating func learn(_ documents: [[NameSample]], epochs: Range<Int>, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for epoch in epochs {
      for index in generator.permutation(documents.count) {
        var memory = NameMemory()
        for sample in documents[index] { learn(sample, &memory, follows: epoch == 0 ? .gold : .guess) }
      }
    }
  }

  /// Which labels the next decision stands behind.
  private enum History {
    case gold, guess
  }

  private mutating func learn(_ sample: NameSample, _ memory: inout NameMemory, follows history: History) {
    var labels: [Int] = []
    let count = NameContext.templates.count
    for index in sample.labels.indices {
      let last = labels.last ?? NameLabel.count
      guard Namer.isCandidate(index, sample.words, label: last) else {
        labels.append(NameLabel.outside)
        continue
      }
      context.fill(
        index, sample.words, tags: sample.tags, labels: labels, memory: memory.kinds)
      NameContext.templates.hash(context.atoms, into: &hashes)
      perceptron.score(hashes, count: count, into: &scores)
      let allowed = NameLabel.followers(of: last, isLastWord: index == sample.labels.count - 1)
      let guess = allowed.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? NameLabel.outside
      // Where the gold label cannot follow a mistake, nothing is learnt.
      if guess != sample.labels[index], allowed.contains(sample.labels[index]) {
        perceptron.update(hashes, count: count, right: sample.labels[index], wrong: guess)
      }
      perceptron.advance()
      labels.append(history == .gold ? sample.labels[index] : guess)
    }
    memory.learn(labels, sample.words)
  }

  func write(to builder: inout ModelBuilder) {
    builder.add(.nameWeights, perceptron, slots: slots)
  }
}

/// A sentence with its names, prepared for the namer.
struct NameSample {
  let words: SentenceWords
  let tags: [FineTag]
  let labels: [Int]

  init(_ sentence: NamedSentence, tagger: Tagger, casing: Casing?) {
    let tokens = sentence.tokens[...]
    words = tagger.words(of: tokens, in: sentence.text, casing: casing ?? Casing(of: tokens))
    if let tags = sentence.tags, casing == nil {
      self.tags = tags
    } else {
      var workspace = Tagger.Workspace()
      tags = tagger.tags(of: words, workspace: &workspace)
    }
    labels = sentence.labels
  }
}
