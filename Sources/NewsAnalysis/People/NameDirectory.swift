internal import NewsText

/// Finds sources by the names that people type.
struct NameDirectory: Sendable {
  private let names: [String]
  private let statements: [Int]
  /// From a plain whole name, role or part of a name to those that have it, in the order of the sources.
  private var wholes: [String: [Int]] = [:]
  private var roles: [String: [Int]] = [:]
  private var parts: [String: [Int]] = [:]
  private var genders: [Gender?]

  init(_ sources: [CorpusSource]) {
    names = sources.map(\.name)
    statements = sources.map(\.statements)
    genders = Array(repeating: nil, count: sources.count)
    for (index, source) in sources.enumerated() {
      for name in [source.name] + source.otherNames { enter(name, of: index, isPerson: source.kind == .person) }
      for role in source.roles { Self.append(index, to: &roles[Self.plain(role), default: []]) }
    }
  }

  private mutating func enter(_ name: String, of index: Int, isPerson: Bool) {
    let plain = Self.plain(name)
    Self.append(index, to: &wholes[plain, default: []])
    if isPerson { genders[index] = genders[index] ?? PersonName(name).gender }
    let bare = isPerson ? Self.withoutTitles(plain) : plain
    Self.append(index, to: &wholes[bare, default: []])
    let words = bare.split(separator: " ")
    for start in words.indices.dropFirst() {
      Self.append(index, to: &parts[words[start...].joined(separator: " "), default: []])
    }
    if words.count > 1 { Self.append(index, to: &parts[String(words[0]), default: []]) }
  }

  private static func append(_ index: Int, to list: inout [Int]) {
    if list.last != index, !list.contains(index) { list.append(index) }
  }

  /// Whole names before surnames before roles; a courtesy title shuts out the other gender.
  func match(_ name: String) -> SourceMatch {
    let plain = Self.plain(name)
    let bare = Self.withoutTitles(plain)
    let gender = PersonName(name).gender
    for found in [plain == bare ? nil : wholes[plain], named(bare), roles[plain], rolesHolding(plain)] {
      let fitting = (found ?? []).filter { gender == nil || genders[$0] == nil || genders[$0] == gender }
      if fitting.count == 1 { return .one(fitting[0]) }
      if fitting.count > 1 { return .several(fitting.sorted()) }
    }
    return .none(suggestions: suggestions(for: bare))
  }

  /// Those whose name is `words` or ends in them: a surname alone may mean each of its bearers.
  private func named(_ words: String) -> [Int] {
    (wholes[words] ?? []) + (parts[words] ?? []).filter { !(wholes[words]?.contains($0) ?? false) }
  }

  /// Those one of whose roles holds all of `words`: "prime minister" in "russian prime minister".
  private func rolesHolding(_ words: String) -> [Int] {
    guard !words.isEmpty else { return [] }
    let found = roles.filter { " \($0.key) ".contains(" \(words) ") }.flatMap(\.value)
    return Set(found).sorted()
  }

  /// Up to three names at most two letters away, whole or in their last word.
  private func suggestions(for words: String) -> [String] {
    let ranked = names.indices.lazy.map { index -> Suggestion in
      let plain = Self.plain(names[index])
      let last = plain.split(separator: " ").last.map(String.init) ?? plain
      let distance = min(
        EditDistance.between(words, plain, atMost: 2), EditDistance.between(words, last, atMost: 2))
      return Suggestion(distance: distance, index: index)
    }.filter { $0.distance <= 2 }.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return ranked.prefix(3).map { names[$0.index] }
  }

  private struct Suggestion {
    let distance: Int
    let index: Int
  }

  /// Lower case, one blank between words, no leading article, no possessive ending, no marks at the edges.
  static func plain(_ name: String) -> String {
    var words = name.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" })
      .map { word -> String in
        var word = String(word).filter { $0 != "," && $0 != "\"" && $0 != "“" && $0 != "”" }
        for ending in ["'s", "’s"] where word.hasSuffix(ending) { word.removeLast(2) }
        return word
      }.filter { !$0.isEmpty }
    while words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let articles: Set = ["the", "a", "an"]

  private static func withoutTitles(_ plain: String) -> String {
    let words = plain.split(separator: " ")
    let rest = words.drop { word in
      Titles.contains(WordKey(String(word))) || Titles.modifiers.contains(WordKey(String(word)))
    }
    return (rest.isEmpty ? words[...] : rest).joined(separator: " ")
  }
}
