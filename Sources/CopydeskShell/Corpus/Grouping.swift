internal import NewsAnalysis
internal import NewsText

/// Findings by a key, in the order of each key's first finding.
struct Grouping<Key: Hashable & Sendable> {
  struct Group: Sendable {
    let key: Key
    var members: [Finding]
  }
  private(set) var groups: [Group] = []

  init(_ findings: [Finding], by key: (Finding) -> Key) {
    var places: [Key: Int] = [:]
    for finding in findings {
      let key = key(finding)
      if let place = places[key] {
        groups[place].members.append(finding)
      } else {
        places[key] = groups.count
        groups.append(Group(key: key, members: [finding]))
      }
    }
  }

  /// The largest groups first; equal ones by their first finding.
  var mostFirst: [Group] {
    groups.enumerated().sorted { a, b in
      (b.element.members.count, a.offset) < (a.element.members.count, b.offset)
    }.map { $0.element }
  }
}

extension OpenCorpus {
  func reference(toQuotation finding: Finding) -> Reference {
    Reference(article: articles[finding.article].id, item: .quotation(finding.item))
  }
}
