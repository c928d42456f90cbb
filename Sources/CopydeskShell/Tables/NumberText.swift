/// Numbers as text, the same in every locale.
enum NumberText {
  /// `1234567` as `1,234,567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A share of 1 in whole per cent; what is not nothing is at least `<1%`.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let percent = Int((share * 100).rounded())
    return percent == 0 && share > 0 ? "<1%" : "\(percent)%"
  }

  /// One digit after the point.
  static func tenths(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return number.description }
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(grouped(Int(tenths.magnitude / 10))).\(tenths.magnitude % 10)"
  }

  /// Three digits after the point, without zeros at the end.
  static func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return number.description }
    let thousandths = Int((number * 1000).rounded())
    let whole = String(thousandths.magnitude / 1000)
    var rest = String(1000 + thousandths.magnitude % 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    return (thousandths < 0 ? "-" : "") + whole + (rest.isEmpty ? "" : ".\(rest)")
  }

  /// A sum of counts or measures: whole numbers grouped, others with their decimals.
  static func measure(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? grouped(Int(number)) : decimal(number)
  }

  /// `1 quotation`, `5 quotations`.
  static func counted(_ number: Int, _ noun: Noun) -> String {
    "\(grouped(number)) \(noun.form(for: number))"
  }
}
