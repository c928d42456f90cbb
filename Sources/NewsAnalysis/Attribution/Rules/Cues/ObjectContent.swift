/// `Petrova criticised the plan.`
struct ObjectContent: CueRule {
  let name = "object"

  func admits(_ form: StatementForm) -> Bool {
    true
  }
}
