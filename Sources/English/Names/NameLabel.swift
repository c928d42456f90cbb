internal import NewsText

/// Where a word stands in a name: outside, or beginning, inside, last or only word of one kind.
package enum NameLabel {
  package static let outside = 0
  package static let count = 1 + 4 * NamedEntity.Kind.allCases.count

  package enum Place: Int, CaseIterable {
    case beginning, inside, last, only
  }

  package static func of(_ place: Place, _ kind: NamedEntity.Kind) -> Int {
    1 + place.rawValue * kinds.count + (kinds.firstIndex(of: kind) ?? 0)
  }

  private static let kinds = NamedEntity.Kind.allCases

  /// Nil for `outside`.
  static func kind(of label: Int) -> NamedEntity.Kind? {
    label == outside ? nil : kinds[(label - 1) % kinds.count]
  }

  static func place(of label: Int) -> Place? {
    label == outside ? nil : Place(rawValue: (label - 1) / kinds.count)
  }

  /// For each label (and, at `count`, for a sentence's start) those that can follow; names end with their sentence.
  package static let followers: [[Int]] = (0...count).map { label in
    guard label < count, let kind = kind(of: label), let place = place(of: label),
      place == .beginning || place == .inside
    else { return [outside] + kinds.flatMap { [of(.beginning, $0), of(.only, $0)] } }
    return [of(.inside, kind), of(.last, kind)]
  }

  /// The labels of a sentence's last word.
  package static func followers(of label: Int, isLastWord: Bool) -> [Int] {
    guard isLastWord else { return followers[label] }
    return followers[label].filter { place(of: $0) != .beginning && place(of: $0) != .inside }
  }

  /// The names that `labels` spell, `offset` being the index of the first label's token.
  package static func entities(_ labels: [Int], from offset: Int) -> [NamedEntity] {
    var entities: [NamedEntity] = []
    var start = 0
    for (index, label) in labels.enumerated() {
      guard let kind = kind(of: label), let place = place(of: label) else { continue }
      if place == .beginning || place == .only { start = index }
      if place == .last || place == .only {
        entities.append(NamedEntity(tokens: TokenRange(offset + start, offset + index + 1), kind: kind))
      }
    }
    return entities
  }
}
