extension MeasuredUnit {
  /// The code with the unit that it is a rate of, as UCUM writes it: `USD/[bbl_us]`, `USD/{share}`, `/d`.
  public var ratedCode: String? {
    guard let per = per.first else { return code }
    return (code ?? (kind == .percent ? "%" : "")) + "/" + (per.code ?? per.noun.map(Self.annotation) ?? "{unit}")
  }

  private static func annotation(_ noun: String) -> String {
    "{" + String(noun.map { $0 == " " ? "_" : $0 }) + "}"
  }
}
