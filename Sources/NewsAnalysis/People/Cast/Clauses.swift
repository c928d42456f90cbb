internal import English
internal import NewsText

/// The clauses of a sentence: each is known by its verb, or by what stands for it.
struct Clauses {
  let view: SentenceView

  /// How a clause stands to another.
  enum Link: UInt64 {
    case same = 1, below, above, apart
  }

  private static let relations: RelationSet = [
    .root, .ccomp, .xcomp, .advcl, .acl, .relativeClause, .parataxis, .csubj, .conj,
  ]

  /// The head of the clause that holds `token`.
  func clause(of token: Int) -> Int {
    var current = token
    while let head = view.head(current), !Self.relations.contains(view.relation(current)) { current = head }
    return current
  }

  /// The clause that holds clause `clause`; nil for the outermost.
  func outer(_ clause: Int) -> Int? {
    view.head(clause).map { self.clause(of: $0) }
  }

  /// Whether clause `a` stands below or above clause `b`.
  func link(_ a: Int, _ b: Int) -> Link {
    a == b ? .same : view.isBelow(a, b) ? .below : view.isBelow(b, a) ? .above : .apart
  }

  /// How the clauses of two words stand to each other.
  func link(ofWords a: Int, _ b: Int) -> Link {
    link(clause(of: a), clause(of: b))
  }

  /// The clause of `token` and those around it, the innermost first.
  func around(_ token: Int) -> [Int] {
    var clauses = [clause(of: token)]
    while clauses.count < 8, let last = clauses.last, let next = outer(last) { clauses.append(next) }
    return clauses
  }

  /// A noun, and how many clauses out from where it was sought.
  struct Subject {
    let token: Int
    let steps: Int
  }

  /// The subject of clause `clause`, its own or that of a clause around it: "⟦Anna⟧ left, taking him along"; "they asked
  /// ⟦Anna⟧ to help him". Nil where none is found.
  func understoodSubject(of clause: Int) -> Subject? {
    var current = clause
    for steps in 0..<6 {
      if let own = view.child(current, .nsubj) ?? view.child(current, .passiveSubject) {
        return Subject(token: own, steps: steps)
      }
      guard let head = view.head(current) else { return nil }
      if let given = giver(of: current, head) { return Subject(token: given, steps: steps) }
      current = self.clause(of: head)
    }
    return nil
  }

  /// What stands for the subject of a clause that has none: the object before an infinitive, the noun that a clause
  /// describes.
  private func giver(of clause: Int, _ head: Int) -> Int? {
    switch view.relation(clause) {
    case .xcomp: (view.child(head, .obj) ?? view.child(head, .iobj)).flatMap { $0 < clause ? $0 : nil }
    case .acl, .relativeClause: head
    default: nil
    }
  }
}
