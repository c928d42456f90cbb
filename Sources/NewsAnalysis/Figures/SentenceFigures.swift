internal import English
internal import NewsText

/// Reads the figures of one sentence after the other.
struct SentenceFigures {
  let layers: Layers
  private let reader: PieceReader
  private let dates: [DateExpression]
  private let origin: MoneyOrigin

  init(layers: Layers, dates: [DateExpression]) {
    self.layers = layers
    self.dates = dates
    reader = PieceReader(layers)
    origin = MoneyOrigin(of: layers)
  }

  /// `previous` are the figures of the sentences before.
  func figures(ofSentence index: Int, after previous: [FoundFigure]) -> [FoundFigure] {
    var pieces: [Piece] = []
    reader.read(layers.sentences[index].tokens, into: &pieces)
    let amounts = amounts(pieces)
    guard !amounts.isEmpty else { return [] }
    let earlier = previous.reversed().prefix { $0.sentence == index - 1 }.first { $0.casualty != nil }?.casualty
    return SentenceCounting(layers: layers, pieces: pieces, amounts: amounts, earlier: earlier)
      .figures(sentence: index, after: previous.suffix(SentenceCounting.mostEarlier))
  }

  private func amounts(_ pieces: [Piece]) -> [Amount] {
    var amounts = AmountReader(pieces: pieces, isDate: datePieces(pieces), origin: origin)
    var found: [Amount] = []
    let codes = NumberCodes(pieces: pieces)
    var index = 0
    while index < pieces.count {
      if let end = codes.end(at: index) ?? NumberedNames.end(pieces, at: index) {
        index = end
        amounts.floor = index
        continue
      }
      let here = amounts.amounts(at: index)
      if let last = here.last, last.end > index {
        for amount in here { found.append(trimmed(amount, after: found.last)) }
        index = last.end
        amounts.floor = index
      } else if pieces[index].isDigits {
        index = amounts.endOfChain(at: index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// A hedge or sign never reaches back into the amount before.
  private func trimmed(_ amount: Amount, after last: Amount?) -> Amount {
    guard let last, amount.start < last.end else { return amount }
    var amount = amount
    amount.start = max(last.end, min(amount.core, amount.end - 1))
    return amount
  }

  /// Marks the pieces inside dates and times; a duration's number is a figure, as is that of "two days later".
  private func datePieces(_ pieces: [Piece]) -> [Bool] {
    var marks = [Bool](repeating: false, count: pieces.count)
    guard let first = pieces.first, let last = pieces.last else { return marks }
    for date in datesOverlapping(first.range.union(last.range)) {
      guard let inside = range(of: date.range, pieces), !isLength(pieces, inside, date) else { continue }
      for index in inside { marks[index] = true }
    }
    return marks
  }

  private func datesOverlapping(_ range: ByteRange) -> ArraySlice<DateExpression> {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return dates[low...].prefix { $0.range.start < range.end }
  }

  private func range(of bytes: ByteRange, _ pieces: [Piece]) -> Range<Int>? {
    guard let first = pieces.firstIndex(where: { $0.range.end > bytes.start }) else { return nil }
    let last = pieces[first...].firstIndex { $0.range.start >= bytes.end } ?? pieces.count
    return first < last ? first..<last : nil
  }

  private func isLength(_ pieces: [Piece], _ inside: Range<Int>, _ date: DateExpression) -> Bool {
    if date.kind == .duration { return true }
    let numerals = NumeralReader(pieces: pieces)
    for index in inside {
      guard let numeral = numerals.numeral(at: index) else { continue }
      let next = numerals.afterHyphen(numeral.end)
      if numerals.isWord(Word.times, at: next) { return true }  // "four times per week"
      guard let unit = Units.name(pieces, at: next), unit.unit.kind == .duration else { continue }
      return true
    }
    return false
  }
}
