internal import NewsText

/// Which claims hold which telling word.
struct ClaimIndex: Sendable {
  private var places: [WordKey: [Int]] = [:]

  /// A word of more claims than this leads to the first of them only.
  private static let most = 256

  init(_ claims: [Claim]) {
    for (index, claim) in claims.enumerated() {
      for entry in claim.bag.entries where places[entry.key]?.count ?? 0 < Self.most {
        places[entry.key, default: []].append(index)
      }
    }
  }

  /// The claims that share at least `count` words with `claim`, in rising order.
  func claims(sharing count: Int, with claim: Claim) -> [Int] {
    var shared: [Int: Int] = [:]
    for entry in claim.bag.entries {
      for place in places[entry.key] ?? [] { shared[place, default: 0] += 1 }
    }
    return shared.filter { $0.value >= count }.keys.sorted()
  }
}
