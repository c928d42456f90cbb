/// `Petrova said: “The harbour will reopen in May.”`
struct CueBeforeQuotation: CueRule {
  let name = "cue-before-quotation"

  func admits(_ form: StatementForm) -> Bool {
    form.kind == .direct && form.isBehindCue
  }
}
