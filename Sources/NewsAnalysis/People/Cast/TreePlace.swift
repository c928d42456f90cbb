internal import English
internal import NewsText

/// Where a phrase stands in the tree of its sentence.
struct TreePlace {
  /// The token that is the head of the phrase.
  let head: Int
  let relation: Relation
  let role: PhraseRole
  /// The role of the whole phrase where this one is joined to it: "Anna and ⟦Petrova⟧ left".
  let phraseRole: PhraseRole
  /// The relation of the clause that holds it.
  let clauseRelation: Relation
  let depth: Int
  /// The preposition before it.
  let preposition: UInt64
  /// The lemma of what it hangs on.
  let governor: UInt64
  /// Whether it is one of several that are joined.
  let isJoined: Bool

  /// The place of a phrase whose sentence was not read.
  init(unread head: Int) {
    self.head = head
    relation = .dep
    role = .other
    phraseRole = .other
    clauseRelation = .dep
    depth = 0
    preposition = 0
    governor = 0
    isJoined = false
  }

  init(of head: Int, in view: SentenceView) {
    self.head = head
    relation = view.relation(head)
    role = PhraseRole(relation)
    phraseRole = PhraseRole(view.relation(Self.phrase(of: head, in: view)))
    clauseRelation = view.relation(Clauses(view: view).clause(of: head))
    depth = view.depth(head)
    preposition = view.child(head, .case).flatMap { $0 < head ? view.key($0).hash : nil } ?? 0
    governor = view.head(head).map { view.lemma($0).hash } ?? 0
    isJoined = relation == .conj || view.child(head, .conj) != nil
  }

  /// What `head` is joined or apposed to, if that is a nominal.
  private static func phrase(of head: Int, in view: SentenceView) -> Int {
    var current = head
    for _ in 0..<5 {
      guard joining.contains(view.relation(current)), let next = view.head(current), isNominal(view.tag(next)) else {
        break
      }
      current = next
    }
    return current
  }

  private static let joining: RelationSet = [.conj, .appos, .flat, .compound]

  private static func isNominal(_ tag: PartOfSpeech) -> Bool {
    tag == .noun || tag == .properNoun || tag == .pronoun
  }
}
