internal import English

/// Who does what the clause of a pronoun tells: "⟦Anna⟧ left, taking him along".
struct UnderstoodSubject {
  enum Kind: UInt64 {
    case person, other, pronounItself, none
  }
  let kind: Kind
  let person: Int?
  /// How many clauses out the subject stands.
  let steps: Int

  init(of pronoun: Int, _ clauses: Clauses, _ cast: Cast) {
    let found = clauses.understoodSubject(of: clauses.clause(of: pronoun))
    steps = found?.steps ?? 0
    guard let token = found?.token else {
      (kind, person) = (.none, nil)
      return
    }
    person = token == pronoun ? nil : Self.person(at: token, clauses.view, cast)
    kind = token == pronoun ? .pronounItself : person == nil ? .other : .person
  }

  /// The person whom the subject names, or the name beside it: "the driver ⟦Anna⟧".
  private static func person(at token: Int, _ view: SentenceView, _ cast: Cast) -> Int? {
    if let person = cast.person(at: token) { return person }
    for child in view.children(token) where child > token && joins.contains(view.relation(child)) {
      if let person = cast.person(at: child) { return person }
    }
    return nil
  }

  private static let joins: RelationSet = [.flat, .appos, .compound]
}
