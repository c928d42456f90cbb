internal import English

/// `The harbour will reopen in May, Petrova said.`
struct TrailingCue: CueRule {
  let name = "trailing-cue"

  func admits(_ form: StatementForm) -> Bool {
    form.isBeforeCue && form.view.tag(form.head) == .verb && !form.isPassive
  }
}
