internal import English

extension Relation {
  /// A small number for features and sets, from 1; the learned weights depend on it.
  var code: UInt64 {
    switch self {
    case .acl: 1
    case .relativeClause: 2
    case .advcl: 3
    case .advmod: 4
    case .amod: 5
    case .appos: 6
    case .aux: 7
    case .passiveAuxiliary: 8
    case .case: 9
    case .cc: 10
    case .ccomp: 11
    case .clf: 12
    case .compound: 13
    case .particle: 14
    case .conj: 15
    case .cop: 16
    case .csubj: 17
    case .dep: 18
    case .det: 19
    case .discourse: 20
    case .dislocated: 21
    case .expl: 22
    case .fixed: 23
    case .flat: 24
    case .goeswith: 25
    case .iobj: 26
    case .list: 27
    case .mark: 28
    case .nmod: 29
    case .possessive: 30
    case .nsubj: 31
    case .passiveSubject: 32
    case .nummod: 33
    case .obj: 34
    case .obl: 35
    case .agent: 36
    case .temporal: 37
    case .orphan: 38
    case .parataxis: 39
    case .punct: 40
    case .reparandum: 41
    case .root: 42
    case .vocative: 43
    case .xcomp: 44
    }
  }
}

/// A set of relations that costs one comparison to ask.
struct RelationSet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral relations: Relation...) {
    for relation in relations { bits |= 1 << relation.code }
  }

  func contains(_ relation: Relation) -> Bool {
    bits & (1 << relation.code) != 0
  }
}
