internal import NewsText

/// Finds the sentences of a paragraph.
///
/// A stop inside quotation marks ends a sentence where a new one follows, as in the treebanks: quotation marks are
/// never paired here, so an unpaired one swallows nothing.
struct SentenceSplitter {
  let text: [UInt8]
  let tokens: [Token]

  /// The sentences of all `paragraphs`, which are numbered as they stand here.
  func sentences(in paragraphs: [TokenRange]) -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let starts = self.starts(in: paragraph)
      for (place, start) in starts.enumerated() {
        let end = place + 1 < starts.count ? starts[place + 1] : Int(paragraph.end)
        sentences.append(Sentence(tokens: TokenRange(start, end), paragraph: index))
      }
    }
    return sentences
  }

  /// The first tokens of the sentences of `paragraph`, in order; the first is the paragraph's own.
  func starts(in paragraph: TokenRange) -> [Int] {
    guard !paragraph.isEmpty else { return [] }
    var starts = [Int(paragraph.start)]
    var list = ListCounter(self, paragraph: paragraph)
    var index = Int(paragraph.start)
    let end = Int(paragraph.end)
    while index < end {
      let sentence = starts[starts.count - 1]
      if index > sentence, list.opensItem(at: index) || opensUnmarked(at: index, sentence: sentence, end: end) {
        starts.append(index)
      }
      guard let next = boundary(behind: index, sentence: starts[starts.count - 1], end: end) else {
        index += 1
        continue
      }
      if next > index + 1 || next < end { list.skip(to: next) }
      if next < end, next > starts[starts.count - 1] { starts.append(next) }
      index = max(next, index + 1)
    }
    return starts
  }

  /// Where the next sentence starts if the token at `index` ends one.
  private func boundary(behind index: Int, sentence: Int, end: Int) -> Int? {
    switch stop(at: index, sentence: sentence, end: end) {
    case .none: return nil
    case .certain: return index + 1
    case .full(let last):
      let next = closing(from: last + 1, end: end)
      return opensSentence(at: next, behind: last, end: end) || isUncapitalized(next, last, sentence, end)
        ? next : nil
    case .abbreviation:
      let next = closing(from: index + 1, end: end)
      return next < end && opens(at: next, behindAbbreviation: index, sentence: sentence, end: end) ? next : nil
    }
  }

  // MARK: stops

  private enum Stop {
    case none
    case full(last: Int)
    case abbreviation
    /// A sentence ends right behind the token, whatever follows.
    case certain
  }

  private func stop(at index: Int, sentence: Int, end: Int) -> Stop {
    let token = tokens[index]
    let range = token.range
    let last = text[Int(range.end) - 1]
    if token.shape.contains(.mark) {
      guard isStopMark(token) else { return .none }
      if isSingleStop(token) { return singleStop(at: index, sentence: sentence, end: end) }
      // "[...]" leaves something out.
      if isEllipsis(token), index > sentence, isOpeningBracket(tokens[index - 1]) { return .none }
      return .full(last: index)
    }
    return last == UInt8(ascii: ".") ? .abbreviation : .none
  }

  /// A stop of its own: the sentence's end, the mark of a list item ("1."), or one of a spaced ellipsis (". . .").
  private func singleStop(at index: Int, sentence: Int, end: Int) -> Stop {
    if index > sentence, isEnumerator(tokens[index - 1]), isItemStart(index - 1, sentence: sentence) { return .none }
    var last = index
    while last + 1 < min(end, index + 8), isSingleStop(tokens[last + 1]) { last += 1 }
    let run = last - index + 1
    if run == 1 {
      let isInEllipsis = index > sentence && isSingleStop(tokens[index - 1])
      return isInEllipsis && index - sentence > 1 ? .none : index == sentence ? .none : .full(last: index)
    }
    if index == sentence || isSingleStop(tokens[index - 1]) { return .none }
    let isGlued = !tokens[index].shape.contains(.spaceBefore)
    if isGlued, run == 4 { return last + 1 < end && !isClosing(tokens[last + 1]) ? .certain : .none }
    return run >= 4 ? .full(last: last) : .none
  }

  /// Whether `index` is the sentence's first token but for a bullet.
  private func isItemStart(_ index: Int, sentence: Int) -> Bool {
    index == sentence || (index == sentence + 1 && Lexicon.bullets.contains(tokens[sentence].key))
  }

  // MARK: what follows

  /// Behind the closing quotation marks and brackets that are glued to what stands before `index`.
  private func closing(from index: Int, end: Int) -> Int {
    var next = index
    while next < end, isClosing(tokens[next]) { next += 1 }
    return next
  }

  private func opensSentence(at index: Int, behind stop: Int, end: Int) -> Bool {
    guard index < end else { return true }
    guard let word = firstWord(from: index, end: end) else { return false }
    let token = tokens[word]
    if token.shape.contains(.hasDigit), !token.shape.contains(.hasLetter) { return true }
    guard token.shape.contains(.capitalized) || startsWithDigit(token) else { return false }
    if isEllipsis(tokens[stop]), token.key == Lexicon.pronounI { return false }
    let isQuoted = index > stop + 1 && tokens[index - 1].shape.contains(.quotationMark)
    return !(isQuoted && !isSingleStop(tokens[stop]) && isReportingClause(at: word, end: end))
  }

  /// Whether a sentence opens in lower case, as its author wrote the one before.
  private func isUncapitalized(_ index: Int, _ stop: Int, _ sentence: Int, _ end: Int) -> Bool {
    guard index == stop + 1, index < end, !isEllipsis(tokens[stop]), tokens[index].shape.contains(.spaceBefore),
      stop > sentence + 1
    else { return false }
    let next = tokens[index].shape
    guard next.contains(.hasLetter), !next.contains(.capitalized) else { return false }
    let opener = tokens[sentence].shape
    if opener.contains(.hasLetter), !opener.contains(.capitalized) { return true }
    // "… that night. plus we": behind a word that is no abbreviation, but "Yahoo! in".
    let last = tokens[stop - 1]
    let isWord = last.range.count > 3 && last.shape.contains(.hasLowercase) && !last.shape.contains(.capitalized)
    return isWord && first(tokens[stop]) != UInt8(ascii: "!")
  }

  private func opens(at index: Int, behindAbbreviation abbreviation: Int, sentence: Int, end: Int) -> Bool {
    guard let word = firstWord(from: index, end: end) else { return false }
    let key = tokens[abbreviation].key
    guard tokens[word].shape.contains(.capitalized), !Lexicon.neverFinal.contains(key) else { return false }
    if word > index || index > abbreviation + 1 { return true }
    let isStarter = Lexicon.sentenceStarters.contains(tokens[word].key)
    switch AbbreviationKind(tokens[abbreviation], in: text) {
    case .title, .number: return false
    case .street, .initial: return isStarter
    case .final: return true
    case .time:
      let isAdverbial = abbreviation - sentence < 4 && Lexicon.timePrepositions.contains(tokens[sentence].key)
      let isTitle = AbbreviationKind(tokens[word], in: text) == .title
      return isStarter || (isTitle && !isAdverbial)
    case .other: return isStarter
    }
  }

  /// The first word from `index` on, behind opening quotation marks, brackets, bullets and ellipses; nil where a mark
  /// stands that goes on with the sentence.
  private func firstWord(from index: Int, end: Int) -> Int? {
    var word = index
    while word < end, word < index + 4, tokens[word].shape.contains(.mark) {
      let token = tokens[word]
      guard isOpening(token) || isEllipsis(token) || isSingleStop(token) else { return nil }
      word += 1
    }
    return word < end && !tokens[word].shape.contains(.mark) ? word : nil
  }

  /// "Petrova asked", "the minister asked": a reporting verb within five words.
  private func isReportingClause(at index: Int, end: Int) -> Bool {
    for token in tokens[index..<min(index + 5, end)] {
      if token.shape.contains(.mark) { return false }
      if Lexicon.reportingVerbs.contains(token.key) { return true }
    }
    return false
  }
}
