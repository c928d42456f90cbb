/// `“The harbour will reopen in May,” Petrova said.`
struct CueAfterQuotation: CueRule {
  let name = "cue-after-quotation"

  func admits(_ form: StatementForm) -> Bool {
    form.kind == .direct && form.isBeforeCue
  }
}
