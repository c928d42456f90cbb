internal import English

/// `Petrova said the harbour would reopen in May.`
struct BareClause: CueRule {
  let name = "bare-clause"

  func admits(_ form: StatementForm) -> Bool {
    form.view.child(form.head, .ccomp) != nil || form.view.child(form.head, .parataxis) != nil
  }
}
