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

  /// `earlier` is what the sentence before told of its people.
  init(layers: Layers, pieces: [Piece], amounts: [Amount], earlier: Figure.Casualty?) {
    self.layers = layers
    self.pieces = pieces
    self.amounts = amounts
    var isAmount = [Bool](repeating: false, count: pieces.count)
    for amount in amounts {
      for index in amount.start..<amount.end { isAmount[index] = true }
    }
    nouns = CountedNounReader(pieces: pieces, tags: layers.tags, isAmount: isAmount)
    casualties = CasualtyReader(pieces: pieces, tags: layers.tags, isAmount: isAmount, earlier: earlier)
    trends = TrendReader(pieces: pieces)
  }

  func figures(sentence: Int) -> [FoundFigure] {
    var found: [FoundFigure] = []
    var previous: Amount?
    var fate: CasualtyReader.Fate?
    var fateEnd = 0
    for (place, one) in amounts.enumerated() {
      var amount = one
      let noun = nouns.noun(after: amount.nounStart, of: amount)
      guard isFigure(&amount, noun) else { continue }
      partOfUnit(&amount, noun)
      let links = AmountLinks(pieces: pieces)
      links.inherit(from: previous, &amount)
      let isCount = countsPeople(amount)
      if noun == nil { links.share(&amount, previous, place + 1 < amounts.count ? amounts[place + 1] : nil) }
      fate =
        isCount && isCountOrBare(amount)
        ? casualties.fate(of: amount, noun: noun, previous: fate, previousEnd: fateEnd) : nil
      fateEnd = max(amount.end, noun?.end ?? 0)
      count(&amount, noun, fate)
      amount.trend = trends.trend(of: amount, previous: previous)
      found.append(figure(amount, noun, fate, sentence))
      previous = amount
    }
    return found
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
    let per = AmountReader(pieces: pieces, isDate: [], origin: .unknown).timeRate(after: noun?.end ?? amount.end)
    let isPersons = fate != nil || amount.end < pieces.count && pieces[amount.end].key == Self.who
    guard noun != nil || isPersons || per != nil else { return }
    let name = noun.map { CountedPhrase(text: layers.article.text, pieces: pieces).singular($0) }
    amount.unit = MeasuredUnit(kind: .count, noun: name ?? (isPersons ? "person" : nil), per: per)
  }

  private static let who: WordKey = "who"

  /// "1/4 point", "a half-point": digits and a noun right behind count parts of one, they are no share.
  private func partOfUnit(_ amount: inout Amount, _ noun: CountedNoun?) {
    guard amount.shape == .ratio, let noun, amount.bound == .exact,
      !amount.isWord && noun.start == amount.nounStart || nouns.isJoined(amount.nounStart)
    else { return }
    amount.shape = .plain
    amount.unit = MeasuredUnit(kind: .none)
  }

  private func countsPeople(_ amount: Amount) -> Bool {
    amount.isBare && amount.shape == .plain
  }

  /// Whether no unit but a noun was handed on: the "24" of "the death toll rose from 10 to 24".
  private func isCountOrBare(_ amount: Amount) -> Bool {
    amount.isBare || amount.unit.kind == .count
  }

  /// Decides on bare numbers: counts are figures, names and pronouns are not.
  private func isFigure(_ amount: inout Amount, _ noun: CountedNoun?) -> Bool {
    guard amount.isBare, amount.shape == .plain else { return true }
    let judge = BareNumbers(layers: layers, pieces: pieces)
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
    let isUpper = amount.bound == .atMost || amount.bound == .lessThan
    return FoundFigure(
      range: pieces[amount.start].range.union(pieces[amount.end - 1].range), sentence: sentence,
      low: isUpper ? nil : amount.low, high: amount.high, bound: amount.bound, trend: amount.trend, unit: amount.unit,
      counted: amount.shape == .score ? "score" : phrases.counted(noun, fate), casualty: fate?.casualty)
  }
}
