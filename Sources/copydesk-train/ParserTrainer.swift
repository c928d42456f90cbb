import English
import NewsText

/// Learns to parse, exploring the states that its own mistakes lead to.
struct ParserTrainer {
  let epochs: Int
  let structureSlots: Int
  let labelSlots: Int
  let members: Int
  let vocabulary: Vocabulary
  private(set) var structure = Perceptron(classes: ParserState.Transition.allCases.count)
  private(set) var labels = Perceptron(classes: Relation.allCases.count)
  private var generator = SeededGenerator(seed: 2)
  private var transitionContext = TransitionContext()
  private var labelContext = LabelContext()
  private var transitionHashes = [UInt64](repeating: 0, count: TransitionContext.templates.count)
  private var labelHashes = [UInt64](repeating: 0, count: LabelContext.templates.count)
  private var scores = [Float](repeating: 0, count: 3)
  private var labelScores = [Float](repeating: 0, count: Relation.allCases.count)

  init(epochs: Int, structureSlots: Int, labelSlots: Int, members: Int, vocabulary: Vocabulary) {
    self.epochs = epochs
    self.structureSlots = structureSlots
    self.labelSlots = labelSlots
    self.members = members
    self.vocabulary = vocabulary
  }

  mutating func train(on sentences: [GoldSentence]) {
    let words = sentences.map {
      ParserWords(tokens: $0.tokens[...], tags: $0.tags[...], text: $0.text, vocabulary: vocabulary)
    }
    learn(words, sentences, epochs: 0..<epochs / 2)
    structure.prune(toSlots: structureSlots)
    labels.prune(toSlots: labelSlots)
    let half = self
    let epochs = epochs
    let members = Array(0..<self.members).parallelMap(cores: 2) { member in
      var trainer = half
      trainer.generator = SeededGenerator(seed: 20 + UInt64(member))
      trainer.learn(words, sentences, epochs: epochs / 2..<epochs)
      return Member(structure: trainer.structure, labels: trainer.labels)
    }
    structure = .mean(of: members.map { $0.structure })
    labels = .mean(of: members.map { $0.labels })
  }

  private struct Member {
    let structure: Perceptron
    let labels: Perceptron
  }

  private mutating func learn(_ words: [ParserWords], _ sentences: [GoldSentence], epochs: Range<Int>) {
    for epoch in epochs {
      for index in generator.permutation(sentences.count) {
        learn(words[index], sentences[index], explores: epoch > 0)
      }
    }
  }

  private mutating func learn(_ words: ParserWords, _ sentence: GoldSentence, explores: Bool) {
    let oracle = Oracle(heads: sentence.heads)
    var state = ParserState(count: words.count)
    while !state.isFinal {
      let allowed = ParserState.Transition.allCases.filter { state.isAllowed($0) }
      let transition = allowed.count == 1 ? allowed[0] : choose(allowed, state, words, oracle, explores: explores)
      guard let arc = state.arc(of: transition) else {
        state.shift()
        continue
      }
      let relation = arc.head == state.root ? RelationIndex.of("root") : label(arc, state, words, sentence, oracle)
      state.attach(transition, relation: relation)
    }
  }

  private mutating func choose(
    _ allowed: [ParserState.Transition], _ state: ParserState, _ words: ParserWords, _ oracle: Oracle, explores: Bool
  ) -> ParserState.Transition {
    transitionContext.fill(state, words)
    let count = TransitionContext.templates.count
    TransitionContext.templates.hash(transitionContext.atoms, into: &transitionHashes)
    structure.score(transitionHashes, count: count, into: &scores)
    var guess = allowed[0]
    for transition in allowed where scores[transition.rawValue] > scores[guess.rawValue] { guess = transition }
    let costs = allowed.map { oracle.cost(of: $0, in: state) }
    let least = costs.min() ?? 0
    var best: ParserState.Transition?
    for (transition, cost) in zip(allowed, costs) where cost == least {
      if best.map({ scores[transition.rawValue] > scores[$0.rawValue] }) ?? true { best = transition }
    }
    let right = best ?? guess
    let isRight = zip(allowed, costs).contains { $0 == guess && $1 == least }
    if !isRight {
      structure.update(transitionHashes, count: count, right: right.rawValue, wrong: guess.rawValue)
    }
    structure.advance()
    return isRight || (explores && generator.fraction() < 0.9) ? guess : right
  }

  private mutating func label(
    _ arc: Arc, _ state: ParserState, _ words: ParserWords, _ sentence: GoldSentence, _ oracle: Oracle
  ) -> UInt8 {
    labelContext.fill(arc, state, words)
    let count = LabelContext.templates.count
    LabelContext.templates.hash(labelContext.atoms, into: &labelHashes)
    labels.score(labelHashes, count: count, into: &labelScores)
    let guess = labelScores.indexOfLargest
    if oracle.isGold(arc) {
      let gold = Int(sentence.relations[Int(arc.dependent)])
      if guess != gold { labels.update(labelHashes, count: count, right: gold, wrong: guess) }
      labels.advance()
    }
    return UInt8(guess)
  }

  func write(to builder: inout ModelBuilder) {
    builder.add(.structureWeights, structure, slots: structureSlots)
    builder.add(.labelWeights, labels, slots: labelSlots)
  }
}
