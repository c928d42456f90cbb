/// `The harbour is believed to be unsafe.`
struct PassiveCue: CueRule {
  let name = "passive-cue"

  func admits(_ form: StatementForm) -> Bool {
    form.isPassive
  }
}
