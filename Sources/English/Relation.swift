/// The dependency relations of Universal Dependencies, version 2, with the subtypes that attribution asks for.
public enum Relation: String, CaseIterable, Sendable {
  case acl, relativeClause = "acl:relcl", advcl, advmod, amod, appos, aux, passiveAuxiliary = "aux:pass",
    `case`, cc, ccomp, clf, compound, particle = "compound:prt", conj, cop, csubj, dep, det, discourse, dislocated,
    expl, fixed, flat, goeswith, iobj, list, mark, nmod, possessive = "nmod:poss", nsubj,
    passiveSubject = "nsubj:pass", nummod, obj, obl, agent = "obl:agent", temporal = "obl:unmarked", orphan,
    parataxis, punct, reparandum, root, vocative, xcomp
}
