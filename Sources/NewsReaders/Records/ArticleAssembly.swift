internal import NewsText

/// Makes articles of records: names them, lays them out, and fills from the page, the address and the file's name
/// what the record does not say.
enum ArticleAssembly {
  static func article(
    from record: Record, fallbackID: String, file: FileName, names: inout ArticleNames
  ) -> Article {
    let wanted = record.id.flatMap { $0.isEmpty ? nil : $0 } ?? fallbackID
    let id = names.claim(wanted)
    let layout = Layout(of: record.text, title: record.title, form: record.form)
    var diagnostics = record.diagnostics
    if id != wanted { diagnostics.append(Diagnostic(.duplicateID, detail: wanted)) }
    let date = record.date.flatMap { CalendarDate(iso: $0) }
    if date == nil { diagnostics.append(Diagnostic(.missingDate)) }
    return Article(
      id: id, text: record.text, title: record.title, date: date, outlet: record.outlet, url: record.url,
      author: record.author, credits: record.credits, layout: layout, diagnostics: diagnostics)
  }
}
