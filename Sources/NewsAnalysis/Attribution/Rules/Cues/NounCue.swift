internal import English

/// `Petrova rejected his claim that the harbour was unsafe.`
struct NounCue: CueRule {
  let name = "noun-cue"

  func admits(_ form: StatementForm) -> Bool {
    form.view.tag(form.head) == .noun || form.view.tag(form.head) == .properNoun
  }
}
