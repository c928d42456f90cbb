internal import English

/// What a phrase does in its clause.
enum PhraseRole: UInt64 {
  case other, subject, possessor, object, oblique, agent, noun, joined, apposed, part, root

  init(_ relation: Relation) {
    self =
      switch relation {
      case .nsubj, .passiveSubject: .subject
      case .possessive: .possessor
      case .obj, .iobj: .object
      case .obl: .oblique
      case .agent: .agent
      case .nmod: .noun
      case .conj: .joined
      case .appos: .apposed
      case .flat, .compound: .part
      case .root, .parataxis: .root
      default: .other
      }
  }
}
