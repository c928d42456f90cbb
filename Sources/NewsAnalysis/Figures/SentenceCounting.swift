internal import English
internal import NewsText

/// Makes figures of the amounts of one sentence: finds what each counts, what happened to them, and the trend.
struct SentenceCounting {
  private let layers: Layers
  private let pieces: [Piece]
  private let amounts: [Amount]
  private let nouns: CountedNounReader
  private let casualties: CasualtyReader
  private let trends: TrendReader
  private let judge: BareNumbers
  private let labels: LabelReader

  /// `earlier` is what the sentence before told of its people.
  init(layers: Layers, pieces: [Piece], amounts: [Amount], earlier: Figure.Casualty?) {
    self.layers = layers
    self.pieces = pieces
    self.amounts = amounts
    var isAmount = [Bool](repeating: false, count: pieces.count)
    for amount in amounts {
      for index in amount.start..<amount.end { isAmount[index] = true }
    }
    nouns = CountedNounReader(pieces: pieces, tags: layers.tags, isAmount: isAmount, text: layers.article.text)
    casualties = CasualtyReader(pieces: pieces, tags: layers.tags, isAmount: isAmount, earlier: earlier)
    labels = LabelReader(pieces: pieces, tags: layers.tags, isAmount: isAmount, text: layers.article.text)
    trends = TrendReader(pieces: pieces)
    judge = BareNumbers(layers: layers, pieces: pieces)
  }

  /// What is known of the amount before.
  private struct Before {
    var amount: Amount?
    var noun: CountedNoun?
    var fate: CasualtyReader.Fate?
    var end = 0
    /// The unit of an index told earlier in the sentence.
    var points: MeasuredUnit?
  }

  /// So many figures before one are asked what they count.
  static let mostEarlier = 12

  /// `previous` are the figures of the sentences before.
  func figures(sentence: Int, after previous: ArraySlice<FoundFigure>) -> [FoundFigure] {
    var found: [FoundFigure] = []
    var before = Before()
    let amounts = PersonShares(pieces: pieces, nouns: nouns, text: layers.article.text).joined(amounts)
    for (place, one) in amounts.enumerated() {
      var amount = one
      amount.nounStart = nounStart(of: amount, before: place + 1)
      var noun = nouns.noun(after: amount.nounStart, of: amount)
      guard isFigure(&amount, noun) else { continue }
      let isCompared = noun == nil && links.isCompared(amount, with: before.amount)
      if isCompared { noun = before.noun }
      partOfUnit(&amount, noun)
      let isCount = amount.isBare && amount.shape == .plain
      if !isCompared { link(&amount, noun, before, place + 1 < amounts.count ? amounts[place + 1] : nil) }
      let mayBePeople = isCount && (amount.isBare || amount.unit.kind == .count)
      let fate = mayBePeople ? fate(of: amount, noun, before, isCompared: isCompared) : nil
      count(&amount, noun, fate)
      amount.trend = trends.trend(of: amount, previous: before.amount)
      let one = figure(amount, noun, fate, sentence)
      found.append(NumberReference.resolved(one, after: previous + found.suffix(Self.mostEarlier)))
      before = Before(
        amount: amount, noun: noun, fate: fate, end: max(amount.end, noun?.end ?? 0),
        points: amount.unit.noun == Self.point ? amount.unit : before.points)
    }
    return found
  }

  /// Where what the amount counts may stand: behind the next one in "10 or 12 boats", "12 of the 15 boats".
  private func nounStart(of amount: Amount, before next: Int) -> Int {
    guard amount.isBare, amount.shape == .plain, next < amounts.count, amounts[next].isBare else {
      return amount.nounStart
    }
    let link = pieces[amount.end].key
    let isJoined = link == Self.or && amounts[next].start == amount.end + 1
    let isPart = link == NumeralReader.of && casualties.whole(endingAt: amounts[next].start) == amount.end
    return isJoined || isPart ? amounts[next].nounStart : amount.nounStart
  }

  private static let or: WordKey = "or"
  private static let point = "point"

  private var links: AmountLinks { AmountLinks(pieces: pieces) }

  /// Hands on hedges and units that the amount shares with its neighbours.
  private func link(_ amount: inout Amount, _ noun: CountedNoun?, _ before: Before, _ next: Amount?) {
    links.inherit(from: before.amount, &amount)
    guard noun == nil else { return }
    links.share(&amount, before.amount, next)
    links.level(&amount, before.points)
  }

  private func fate(
    of amount: Amount, _ noun: CountedNoun?, _ before: Before, isCompared: Bool
  ) -> CasualtyReader.Fate? {
    isCompared
      ? before.fate : casualties.fate(of: amount, noun: noun, previous: before.fate, previousEnd: before.end)
  }

  /// Gives a bare number the unit of what it counts: "six nations", "3,000 tests per day", "95,800 who were".
  private func count(_ amount: inout Amount, _ noun: CountedNoun?, _ fate: CasualtyReader.Fate?) {
    if amount.unit.kind == .measure, amount.unit.per.isEmpty, amount.end < pieces.count,
      pieces[amount.end].key == NumeralReader.of, let noun,
      let per = AmountReader(pieces: pieces, isDate: [], origin: .unknown).timeRate(after: noun.end)
    {
      amount.unit = amount.unit.rated(by: per)  // "34,500 tons of copper a year"
    }
    guard amount.isBare, amount.shape == .plain else { return }
    let end = max(amount.end, noun?.end ?? 0)
    let per = AmountReader(pieces: pieces, isDate: [], origin: .unknown).timeRate(after: end)
    let isPersons = fate != nil || amount.end < pieces.count && pieces[amount.end].key == Self.who
    guard noun != nil || isPersons || per != nil else { return }
    let name = noun.map { CountedPhrase(text: layers.article.text, pieces: pieces).singular($0) }
    amount.unit = MeasuredUnit(kind: .count, noun: name ?? (isPersons ? "person" : nil), per: per)
  }

  private static let who: WordKey = "who"

  /// "1/4 point", "a half-point": digits and a noun right behind count parts of one, they are no share.
  private func partOfUnit(_ amount: inout Amount, _ noun: CountedNoun?) {
    guard amount.shape == .ratio, let noun, amount.bound == .exact,
      !amount.isWord && noun.start == amount.nounStart && isSlashed(amount) || nouns.isJoined(amount.nounStart)
    else { return }
    amount.shape = .plain
    amount.unit = MeasuredUnit(kind: .none)
  }

  /// "1/4", "¼"; no share like "12 of 15".
  private func isSlashed(_ amount: Amount) -> Bool {
    pieces[amount.core..<amount.end].contains { $0.key == Mark.slash || NumberWords.fractionMarks[$0.key] != nil }
  }

  /// Decides on bare numbers: counts are figures, names and pronouns are not.
  private func isFigure(_ amount: inout Amount, _ noun: CountedNoun?) -> Bool {
    guard amount.isBare, amount.shape == .plain else { return true }
    if judge.isAge(amount) {
      amount.unit = MeasuredUnit(kind: .age, code: "a")
      return true
    }
    return judge.isFigure(amount, noun)
  }

  private func figure(
    _ amount: Amount, _ noun: CountedNoun?, _ fate: CasualtyReader.Fate?, _ sentence: Int
  ) -> FoundFigure {
    let phrases = CountedPhrase(text: layers.article.text, pieces: pieces)
    let hasNoun = amount.unit.kind == .count || amount.unit.kind == .ratio || amount.unit.kind == .percent
    let noun = hasNoun ? noun : nil
    let counted = phrases.counted(noun, fate, in: amount) ?? label(of: amount)
    let isUpper = amount.bound == .atMost || amount.bound == .lessThan
    return FoundFigure(
      range: pieces[amount.start].range.union(pieces[amount.end - 1].range), sentence: sentence,
      low: isUpper ? nil : amount.low, high: amount.high, bound: amount.bound, trend: amount.trend, unit: amount.unit,
      counted: amount.shape == .score ? ScoreWords.counted(amount) : counted, casualty: fate?.casualty)
  }

  /// What a sum, a share or a measure is one of.
  private func label(of amount: Amount) -> String? {
    switch amount.unit.kind {
    case .currency, .percent, .measure: labels.label(of: amount)
    case .none where amount.shape == .plain: labels.label(of: amount)
    case .none, .count, .duration, .age, .ratio: nil
    }
  }
}
