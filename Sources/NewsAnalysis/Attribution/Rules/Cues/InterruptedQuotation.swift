/// `“We are late,” Petrova said, “but we will finish by May.”`
struct InterruptedQuotation: CueRule {
  let name = "interrupted-quotation"

  func admits(_ form: StatementForm) -> Bool {
    form.kind != .indirect && !form.isBeforeCue && !form.isBehindCue
  }
}
