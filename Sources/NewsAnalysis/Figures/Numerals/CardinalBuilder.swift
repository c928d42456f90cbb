/// Adds up the words of a cardinal number, and refuses a word that cannot go on with it.
struct CardinalBuilder {
  private var total: Double = 0
  private var group: Double = 0
  private var hasGroup = false
  private var last: NumberWord.Kind?
  private var smallestScale = Double.infinity
  private(set) var isScaled = false
  private(set) var lastScale: Double = 1

  var value: Double { total + group }

  /// "and" may follow "hundred" and the scales.
  var allowsAnd: Bool { last == .hundred || last == .scale }

  mutating func accept(_ word: NumberWord) -> Bool {
    switch word.kind {
    case .unit: guard add(word.value, after: [.ten, .hundred, .scale]) else { return false }
    case .teen: guard add(word.value, after: [.hundred, .scale]) else { return false }
    case .ten: guard add(word.value, after: [.hundred, .scale]) else { return false }
    case .hundred:
      guard group < 100, last != .hundred else { return false }
      group = (hasGroup ? group : 1) * 100
    case .scale: guard scale(word.value) else { return false }
    case .dozen, .denominator, .denominators, .vague, .few, .decade, .fold, .multiple: return false
    }
    hasGroup = word.kind != .scale
    last = word.kind
    isScaled = word.kind == .scale
    return true
  }

  private mutating func add(_ value: Double, after allowed: [NumberWord.Kind]) -> Bool {
    if let last, !allowed.contains(last) { return false }
    if last == .ten, value == 0 { return false }
    group += value
    return true
  }

  /// "two hundred thousand", "three lakh crore".
  private mutating func scale(_ value: Double) -> Bool {
    if last == .scale {
      total *= value
      lastScale *= value
      return true
    }
    let part = (hasGroup ? group : 1) * value
    guard value < smallestScale else { return false }
    total += part
    group = 0
    smallestScale = value
    lastScale = value
    return true
  }
}
