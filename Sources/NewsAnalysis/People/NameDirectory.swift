internal import NewsText

/// Finds sources by the names that people type.
struct NameDirectory: Sendable {
  /// From a plain whole name, role or part of a name to those that have it.
  private let wholes: NameTable
  private let parts: NameTable
  private let roles: NameTable
  /// The different roles, in order of their first bearer.
  private let roleNames: NameList
  /// The plain name of each source.
  private let names: NameList
  /// For each source 0 where its gender is not told, 1 for a man, 2 for a woman.
  private let genders: [UInt8]

  init(_ sources: CorpusSourceList) {
    var draft = Draft()
    for (index, source) in sources.enumerated() { draft.enter(source, index) }
    wholes = NameTable(draft.wholes)
    parts = NameTable(draft.parts)
    roles = NameTable(draft.roles)
    roleNames = NameList(draft.roleNames)
    names = NameList(draft.names)
    genders = draft.genders
  }

  /// What is known of the names while they are entered.
  private struct Draft {
    var wholes: [NameTable.Entry] = []
    var parts: [NameTable.Entry] = []
    var roles: [NameTable.Entry] = []
    var roleNames: [String] = []
    var names: [String] = []
    var genders: [UInt8] = []
    private var seenRoles = Set<String>()

    mutating func enter(_ source: CorpusSource, _ index: Int) {
      var gender: Gender?
      for name in [source.name] + source.otherNames {
        if source.kind == .person { gender = gender ?? PersonName(name).gender }
        enter(name, of: index, isPerson: source.kind == .person)
      }
      names.append(NameDirectory.plain(source.name))
      genders.append(NameDirectory.code(of: gender))
      for role in source.roles {
        let plain = NameDirectory.plain(role)
        roles.append(.init(plain, index))
        if seenRoles.insert(plain).inserted { roleNames.append(plain) }
      }
    }

    private mutating func enter(_ name: String, of index: Int, isPerson: Bool) {
      let plain = NameDirectory.plain(name)
      let bare = isPerson ? NameDirectory.withoutTitles(plain) : plain
      wholes.append(.init(plain, index))
      if bare != plain { wholes.append(.init(bare, index)) }
      let words = bare.split(separator: " ")
      for word in words.dropFirst() { parts.append(.init(bare[word.startIndex...], index)) }
      if words.count > 1 { parts.append(.init(words[0], index)) }
    }
  }

  /// Whole names before surnames before roles; a courtesy title shuts out the other gender.
  func match(_ name: String, among sources: CorpusSourceList) -> SourceMatch {
    let plain = Self.plain(name)
    let bare = Self.withoutTitles(plain)
    let gender = Self.code(of: PersonName(name).gender)
    let ways = [
      { plain == bare ? [] : wholes[plain] }, { named(bare) }, { roles[plain] }, { rolesHolding(plain) },
    ]
    for way in ways {
      let fitting = way().filter { gender == 0 || genders[$0] == 0 || genders[$0] == gender }
      if fitting.count == 1 { return .one(fitting[0]) }
      if fitting.count > 1 { return .several(fitting.sorted()) }
    }
    return .none(suggestions: NameSuggestions.nearest(to: bare, in: names).map { sources.name(at: $0) })
  }

  /// Those whose name is `words` or ends in them: a surname alone may mean each of its bearers.
  private func named(_ words: String) -> [Int] {
    let whole = wholes[words]
    let known = Set(whole)
    return whole + parts[words].filter { !known.contains($0) }
  }

  /// Those one of whose roles holds all of `words`: "prime minister" in "russian prime minister".
  private func rolesHolding(_ words: String) -> [Int] {
    Set(roleNames.names(holding: words).flatMap { roles[roleNames.name(at: $0)] }).sorted()
  }

  private static func code(of gender: Gender?) -> UInt8 {
    switch gender {
    case nil: 0
    case .masculine: 1
    case .feminine: 2
    }
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
      let key = WordKey(word.utf8)
      return Titles.contains(key) || Titles.modifiers.contains(key)
    }
    return (rest.isEmpty ? words[...] : rest).joined(separator: " ")
  }
}

extension NameDirectory {
  func pack(into blocks: inout BlockWriter) {
    for table in [wholes, parts, roles] { table.pack(into: &blocks) }
    roleNames.pack(into: &blocks)
    names.pack(into: &blocks)
    blocks.add(genders)
  }

  init(unpacking blocks: inout BlockReader, sources: Int) throws(DamagedBytes) {
    wholes = try NameTable(unpacking: &blocks, sources: sources)
    parts = try NameTable(unpacking: &blocks, sources: sources)
    roles = try NameTable(unpacking: &blocks, sources: sources)
    roleNames = try NameList(unpacking: &blocks)
    names = try NameList(unpacking: &blocks)
    genders = try blocks.bytes()
    guard names.count == sources, genders.count == sources else { throw DamagedBytes() }
  }
}
