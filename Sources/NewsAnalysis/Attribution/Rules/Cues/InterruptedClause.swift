/// `Five years ago, Petrova said, the harbour was the largest in the region.`
struct InterruptedClause: CueRule {
  let name = "interrupted-clause"

  func admits(_ form: StatementForm) -> Bool {
    !form.isBeforeCue && !form.isBehindCue && !form.isPassive
  }
}
