internal import NewsText

/// Merges the sources of many articles into one list.
struct SourceMerging {
  private(set) var sources = CorpusSourceList([])
  /// For each article and each of its sources the index in `sources`.
  private(set) var indices: [[Int]]
  private var groups: [SourceGroup] = []

  init(_ articles: [[SourceSketch]]) {
    indices = articles.map { Array(repeating: 0, count: $0.count) }
    mergeFullNames(articles)
    mergeTheRest(articles)
    order()
  }

  /// Persons with given name and surname, by surname.
  private mutating func mergeFullNames(_ articles: [[SourceSketch]]) {
    for (article, list) in articles.enumerated() {
      for (index, source) in list.enumerated()
      where source.isNamed && source.kind == .person && source.check == nil {
        let name = PersonName(source.name)
        guard name.isFull, let surname = name.words.last?.key else { continue }
        let bearers = bySurname[surname, default: []]
        let group =
          bearers.first { groups[$0].person?.isCompatible(with: name) ?? false } ?? open(name, bearing: surname)
        add(source, .init(article: article, source: index), to: group)
      }
    }
  }

  /// Surnames alone, institutions, groups and unnamed persons.
  private mutating func mergeTheRest(_ articles: [[SourceSketch]]) {
    var byKey: [String: Int] = [:]
    for (article, list) in articles.enumerated() {
      for (index, source) in list.enumerated() {
        let name = PersonName(source.name)
        let isPerson = source.isNamed && source.kind == .person && source.check == nil
        if isPerson, name.isFull { continue }
        let bearers = isPerson ? name.words.last.flatMap { bySurname[$0.key] } ?? [] : []
        let key = Self.key(source, article: article)
        let group = bearers.count == 1 ? bearers[0] : byKey[key] ?? open()
        if bearers.count != 1 { byKey[key] = group }
        add(source, .init(article: article, source: index), to: group)
      }
    }
  }

  private var bySurname: [WordKey: [Int]] = [:]

  private mutating func open(_ name: PersonName, bearing surname: WordKey) -> Int {
    groups.append(SourceGroup(person: name))
    bySurname[surname, default: []].append(groups.count - 1)
    return groups.count - 1
  }

  private mutating func open() -> Int {
    groups.append(SourceGroup(person: nil))
    return groups.count - 1
  }

  private mutating func add(_ source: SourceSketch, _ occurrence: CorpusSource.Occurrence, to group: Int) {
    groups[group].add(source, occurrence)
    indices[occurrence.article][occurrence.source] = group
  }

  /// What two sources that are no full-named persons must share to be one.
  private static func key(_ source: SourceSketch, article: Int) -> String {
    let plain = NameDirectory.plain(source.readName)
    switch source.check {
    case .merged: return "merged \(plain)"
    case .split: return "split \(plain) \(article)"
    case nil: break
    }
    if source.isNamed { return source.kind == .person ? "person \(plain)" : plain }
    return source.kind == .person ? "\(plain) \(article)" : "unnamed \(plain)"
  }

  /// Puts the groups in their final order and renumbers.
  private mutating func order() {
    let names = groups.map { $0.name }
    let order = groups.indices.sorted {
      (-groups[$0].statements, names[$0], $0) < (-groups[$1].statements, names[$1], $1)
    }
    var place = Array(repeating: 0, count: order.count)
    for (index, group) in order.enumerated() { place[group] = index }
    sources = CorpusSourceList(order.lazy.map { [groups] in groups[$0].finished(as: names[$0]) })
    indices = indices.map { $0.map { place[$0] } }
  }
}

/// Sources that were found to be one.
private struct SourceGroup {
  /// The first full name that opened the group.
  let person: PersonName?
  private var names = Tally()
  private var kinds = Tally()
  private var roles = Tally()
  private var isNamed = false
  /// What a reader said of all of them.
  private var check: IdentityCheck?
  private(set) var statements = 0
  private var occurrences: [CorpusSource.Occurrence] = []

  init(person: PersonName?) {
    self.person = person
  }

  mutating func add(_ source: SourceSketch, _ occurrence: CorpusSource.Occurrence) {
    names.count(source.name)
    kinds.count(source.kind.rawValue)
    if let role = source.role { roles.count(role) }
    isNamed = isNamed || source.isNamed
    check = check ?? source.check
    statements += source.statements
    occurrences.append(occurrence)
  }

  /// What a reader called it; the fullest of a person's names; otherwise the most frequent.
  var name: String {
    if let name = check?.mergedName { return name }
    let byFrequency = names.ordered
    guard person != nil, byFrequency.count > 1 else { return byFrequency.first ?? "" }
    let words = byFrequency.map { PersonName($0).words.count }
    let fullest = words.max() ?? 0
    return zip(byFrequency, words).first { $0.1 == fullest }?.0 ?? ""
  }

  func finished(as name: String) -> CorpusSource {
    CorpusSource(
      name: name, otherNames: names.ordered.filter { $0 != name },
      kind: kinds.ordered.first.flatMap(Source.Kind.init(rawValue:)) ?? .other, isNamed: isNamed, roles: roles.ordered,
      occurrences: occurrences.sorted { ($0.article, $0.source) < ($1.article, $1.source) }, statements: statements,
      check: check)
  }
}
