internal import NewsText

extension AmountReader {
  private static let percentWords = PhraseTable<PercentUnit>(
    [
      "percent", "per cent", "pct", "percents", "percentage", "pc",
    ].map { .init(words: PhraseTable<PercentUnit>.words($0), value: .percent) }
      + ["percentage point", "percentage points", "percent point", "percent points", "per cent points", "pp"].map {
        .init(words: PhraseTable<PercentUnit>.words($0), value: .point)
      }
      + ["basis point", "basis points", "bp", "bps"].map {
        .init(words: PhraseTable<PercentUnit>.words($0), value: .basisPoint)
      })

  private enum PercentUnit {
    case percent, point, basisPoint
  }

  /// Reads what stands after the number: "%", "euros", "miles", "-year-old".
  func suffix(_ end: inout End) {
    let index = afterHyphen(end.end)
    guard index < pieces.count else { return }
    if end.hasPrefix {
      namedAgain(&end, index)
    } else if pieces[index].key == Mark.percent,
      index + 1 >= pieces.count || !pieces[index + 1].isDigits || pieces[index + 1].flags.contains(.spaceBefore)
    {
      end.unit = MeasuredUnit(kind: .percent)
      end.end = index + 1
    } else if let match = Self.percentWords.match(pieces, at: partOfOne(end, index)) {
      percent(&end, match.value, match.end)
    } else if let money = money(after: index), pieces[end.end].key != Mark.dash || money.start > end.end {
      end.unit = MeasuredUnit(kind: .currency, code: code(of: money))
      if money.factor != 1 { end.value = (end.value * money.factor * 1e12).rounded() / 1e12 }
      end.end = money.end
      if let scale = numerals.word(at: end.end), scale.kind == .scale, !end.numeral.isScaled {
        end.value = (end.value * scale.value).withoutNoise
        end.end += 1
      }
    } else if end.numeral.kind == .share {
      return  // "12 of 15 years" is a share of years, no time
    } else if let match = unit(after: end, at: index) ?? inches(at: index) ?? bracketed(at: index) {
      apply(match, to: &end)
    }
  }

  /// "$5 US", "$10 dollars", "$5bn Canadian".
  private func namedAgain(_ end: inout End, _ index: Int) {
    if let money = Currencies.after(index, pieces), money.factor == 1 {
      if money.code != "USD" || end.unit.code == dollar,
        money.end - money.start > 1 || pieces[index].key == Word.dollars
      {
        end.unit = MeasuredUnit(kind: .currency, code: money.code == "USD" ? end.unit.code : money.code)
        end.end = money.end
      }
    } else if pieces[index].isWord, pieces[index].key == Word.us, pieces[index].flags.contains(.allCapitals) {
      end.unit = MeasuredUnit(kind: .currency, code: "USD")
      end.end = index + 1
    } else if let code = CurrencyNames.codes(of: .dollar)[pieces[index].key], end.unit.code == dollar,
      index + 1 >= pieces.count || pieces[index + 1].isMark
    {
      end.unit = MeasuredUnit(kind: .currency, code: code)
      end.end = index + 1
    }
  }

  /// What a plain "$" means.
  private var dollar: String { origin.code(of: .dollar) ?? "USD" }

  private func money(after index: Int) -> Currencies.Match? {
    guard let money = Currencies.after(index, pieces), !PoundWords.isWeight(pieces, money) else { return nil }
    if let family = MoneyFamily.of(pieces[money.start].key), !family.hasCommonest, origin.code(of: family) == nil {
      return nil
    }
    return money
  }

  /// Past the "a" of "half a percentage point" and the "of a" of "a quarter of a point"; `index` where a number stands.
  private func partOfOne(_ end: End, _ index: Int) -> Int {
    guard end.numeral.kind == .fraction else { return index }
    let article = pieces[index].key == NumeralReader.of ? index + 1 : index
    return numerals.isWord(NumeralReader.a, at: article) ? article + 1 : index
  }

  private func percent(_ end: inout End, _ kind: PercentUnit, _ last: Int) {
    end.end = last
    switch kind {
    case .percent: end.unit = MeasuredUnit(kind: .percent)
    case .point: end.unit = MeasuredUnit(kind: .percent, noun: "percentage point")
    case .basisPoint: end.unit = MeasuredUnit(kind: .percent, noun: "basis point")
    }
  }

  private func unit(after end: End, at index: Int) -> UnitMatch? {
    if end.numeral.kind == .fraction,
      pieces[index].key == NumeralReader.of || pieces[index].key == NumeralReader.a
        || pieces[index].key == NumeralReader.an, let unit = Units.name(pieces, at: index + 1)
    {
      return unit  // "half a mile", "a quarter of an hour" as far as the article goes
    }
    if end.numeral.kind == .vague, pieces[index].key == NumeralReader.of { return Units.name(pieces, at: index + 1) }
    return Units.unit(pieces, after: index)
  }

  private static let brackets: [WordKey: WordKey] = ["(": ")", "[": "]", "{": "}", "<": ">"]

  /// "20 (kg)".
  private func bracketed(at index: Int) -> UnitMatch? {
    guard let close = Self.brackets[pieces[index].key], let match = Units.unit(pieces, after: index + 1),
      match.end < pieces.count, pieces[match.end].key == close
    else { return nil }
    return UnitMatch(unit: match.unit, end: match.end + 1)
  }

  private static let quoteReach = 100

  /// `5"`: a mark that no quotation mark before it opens.
  private func inches(at index: Int) -> UnitMatch? {
    guard pieces[index].key == Mark.quote, !pieces[index].flags.contains(.spaceBefore) else { return nil }
    let near = max(0, index - Self.quoteReach)..<min(pieces.count, index + Self.quoteReach)
    let others = near.filter {
      pieces[$0].key == Mark.quote && $0 != index && !pieces[max(0, $0 - 1)].isDigits
    }
    return others.count.isMultiple(of: 2) && others.filter { $0 < index }.count.isMultiple(of: 2)
      ? UnitMatch(unit: .measure("[in_i]"), end: index + 1) : nil
  }

  private func apply(_ match: UnitMatch, to end: inout End) {
    end.end = match.end
    end.value = (end.value * match.unit.factor).withoutNoise
    switch match.unit.kind {
    case .measure: end.unit = MeasuredUnit(kind: .measure, code: match.unit.code)
    case .duration:
      let code = match.unit.code
      end.unit = MeasuredUnit(kind: Self.durationCodes.contains(WordKey(code)) ? .duration : .measure, code: code)
    case .pound:
      end.unit = MeasuredUnit(kind: .measure, code: match.unit.code)
    }
  }

  private static let durationCodes = WordSet("a mo wk d h min s")

  func afterHyphen(_ index: Int) -> Int {
    guard index + 1 < pieces.count, pieces[index].key == Mark.dash, pieces[index + 1].isWord else { return index }
    let isSpaced = pieces[index].flags.contains(.spaceBefore)
    guard isSpaced == pieces[index + 1].flags.contains(.spaceBefore) else { return index }
    return !isSpaced || DateWords.units[pieces[index + 1].key] != nil ? index + 1 : index
  }
}
