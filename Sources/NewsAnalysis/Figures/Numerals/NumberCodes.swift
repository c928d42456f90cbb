internal import NewsText

/// Runs of digits that are no numbers: telephone numbers, bank accounts.
struct NumberCodes {
  let pieces: [Piece]

  /// The index after the code that opens at `index`; nil where none does.
  func end(at index: Int) -> Int? {
    let piece = pieces[index]
    if piece.isWord { return account(at: index) }
    if piece.isDigits { return telephone(at: index) }
    return piece.key == Mark.open || piece.key == Mark.plus ? prefixed(at: index) : nil
  }

  // MARK: Telephones

  private static let fewestDigits = 6
  private static let mostDigits = 15

  /// Groups of digits with hyphens, points, blanks and parentheses between: how far they reach, how many there are.
  private struct Run {
    var end: Int
    var digits = 0
    var groups = 0
  }

  private func run(from index: Int) -> Run {
    var run = Run(end: index)
    var cursor = index
    while cursor < pieces.count, run.digits <= Self.mostDigits {
      if isGroup(cursor) {
        run.digits += Int(pieces[cursor].digits)
        run.groups += 1
        run.end = cursor + 1
      } else if !isJoint(cursor) {
        break
      }
      cursor += 1
    }
    return run
  }

  private func isGroup(_ index: Int) -> Bool {
    pieces[index].isDigits && pieces[index].flags.isDisjoint(with: [.grouped, .decimal, .afterLetter])
  }

  private func isJoint(_ index: Int) -> Bool {
    let key = pieces[index].key
    let isAttached = !pieces[index].flags.contains(.spaceBefore)
    return isAttached && (key == Mark.dash || key == Mark.point || key == Mark.close) || key == Mark.open
  }

  /// "020 7946 0958", "1-800-FLOWERS", "555 1234" after "fax".
  private func telephone(at index: Int) -> Int? {
    if pieces[index].flags.contains(.leadingZero), pieces[index].digits > 2, isGroup(index) {
      let run = run(from: index)
      return index > 0 || run.groups > 1 ? run.end : nil
    }
    if let end = spelled(at: index) ?? tollFree(at: index) ?? numbered(at: index) { return end }
    guard isGroup(index), let label = label(before: index) else { return nil }
    let run = run(from: index)
    switch label {
    case .device: return run.end
    case .call: return run.groups > 1 && run.digits >= Self.fewestDigits ? run.end : nil
    }
  }

  /// "(555) 123-4567", "+44 20 7946 0958".
  private func prefixed(at index: Int) -> Int? {
    guard index + 1 < pieces.count, isGroup(index + 1), !pieces[index + 1].flags.contains(.spaceBefore) else {
      return nil
    }
    guard pieces[index].key == Mark.plus || isArea(index + 1) else { return nil }
    let run = run(from: index + 1)
    return run.groups > 1 && run.digits >= Self.fewestDigits ? run.end : nil
  }

  /// The "555" of "(555) 123-4567"; the "1997" of "(1997) 300" is a year.
  private func isArea(_ index: Int) -> Bool {
    guard index + 2 < pieces.count, pieces[index + 1].key == Mark.close, isGroup(index + 2),
      pieces[index + 2].digits > 2
    else { return false }
    return (2...5).contains(pieces[index].digits)
      && (pieces[index].digits != 4 || pieces[index].flags.contains(.leadingZero))
  }

  /// "1-800-FLOWERS".
  private func spelled(at index: Int) -> Int? {
    guard index + 4 < pieces.count, pieces[index].plainNumber == 1, pieces[index + 2].digits == 3, isGroup(index + 2),
      [index + 1, index + 3].allSatisfy({ pieces[$0].key == Mark.dash && !pieces[$0].flags.contains(.spaceBefore) }),
      pieces[index + 4].isWord, pieces[index + 4].flags.contains(.allCapitals)
    else { return nil }
    return index + 5
  }

  /// Area codes of calls without charge in North America.
  private static let tollFree: Set<Int> = [800, 833, 844, 855, 866, 877, 888]

  /// "a 1-800 number".
  private func tollFree(at index: Int) -> Int? {
    guard index + 2 < pieces.count, pieces[index].plainNumber == 1, pieces[index + 1].key == Mark.dash,
      let area = pieces[index + 2].plainNumber, Self.tollFree.contains(area),
      !pieces[index + 2].flags.contains(.spaceBefore)
    else { return nil }
    return run(from: index).end
  }

  private static let numberWords = WordSet("number no passport account licence license id serial reference")
  private static let links = WordSet("is was : . number no")
  private static let fewestOfCode = 7

  /// "passport number 123456789": many digits without groups behind a word for a number.
  private func numbered(at index: Int) -> Int? {
    guard isGroup(index), pieces[index].digits >= Self.fewestOfCode else { return nil }
    var cursor = index - 1
    while cursor > 0, index - cursor < 4, Self.links.contains(pieces[cursor].key),
      !Self.numberWords.contains(pieces[cursor].key)
    {
      cursor -= 1
    }
    return cursor >= 0 && Self.numberWords.contains(pieces[cursor].key) ? index + 1 : nil
  }

  private enum Label: String {
    case device, call
  }

  private static let labels = WordMap<Label>(
    lines: """
      device: tel telephone telephones phone phones fax dial dialling dialing hotline helpline
      call: call calls calling called text texting ring number
      """
  ) { Label(rawValue: String($0)) }
  private static let fillers = WordSet("on at to : .")

  private func label(before index: Int) -> Label? {
    for earlier in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let label = Self.labels[pieces[earlier].key] { return label }
      guard Self.fillers.contains(pieces[earlier].key) else { return nil }
    }
    return nil
  }

  // MARK: Accounts

  private static let shortestAccount = 15
  private static let longestAccount = 34

  /// "GB29 NWBK 6016 1331 9268 19": two letters, two digits and groups of four, as ISO 13616 writes them.
  private func account(at index: Int) -> Int? {
    guard index + 1 < pieces.count, pieces[index].range.count == 2, pieces[index].flags.contains(.allCapitals),
      pieces[index + 1].isDigits, pieces[index + 1].flags.contains(.afterLetter), pieces[index + 1].digits >= 2
    else { return nil }
    var length = 0
    var end = index
    while end < pieces.count, length < Self.longestAccount {
      var next = end
      let size = group(at: &next)
      guard size > 0, size <= 4 || end == index else { break }
      length += size
      end = next
      if size < 4 { break }
    }
    return length >= Self.shortestAccount ? end : nil
  }

  /// Moves past the letters and digits that stand together at `index`; gives how many they are.
  private func group(at index: inout Int) -> Int {
    let start = index
    var size = 0
    while index < pieces.count, index == start || !pieces[index].flags.contains(.spaceBefore),
      pieces[index].isDigits || pieces[index].isWord && pieces[index].flags.contains(.allCapitals)
    {
      size += pieces[index].range.count
      index += 1
    }
    return size
  }
}
