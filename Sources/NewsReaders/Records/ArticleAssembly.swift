internal import NewsText

/// Makes articles of records: names them, lays them out, and fills from the page, the address and the file's name,
/// in this order, what the record does not say.
enum ArticleAssembly {
  static func article(
    from record: Record, fallbackID: String, file: FileName, names: inout ArticleNames
  ) -> Article {
    let wanted = filled(record.id) ?? fallbackID
    let id = names.claim(wanted)
    let layout = Layout(of: record.text, title: filled(record.title), form: record.form)
    let page = PageFacts(of: record.text, layout: layout)
    let named = NamedFacts(stem: file.stem)
    let url = filled(record.url) ?? page.url
    let address = url.map(WebAddress.init)
    let stated = record.date.flatMap { CalendarDate(written: $0) }
    let date = stated ?? page.date ?? address?.date ?? named.date
    let time = stated == nil ? page.date.flatMap { _ in page.time } : record.date.flatMap { ClockTime(written: $0) }
    var diagnostics = record.diagnostics
    if id != wanted { diagnostics.append(Diagnostic(.duplicateID, detail: wanted)) }
    if stated == nil, let words = filled(record.date) { diagnostics.append(Diagnostic(.unreadableDate, detail: words)) }
    if !record.text.contains(where: { $0 > 0x20 }) { diagnostics.append(Diagnostic(.emptyText)) }
    if date == nil { diagnostics.append(Diagnostic(.missingDate)) }
    return Article(
      id: id, text: record.text, title: filled(record.title) ?? page.title ?? (record.form == .body ? nil : named.slug),
      date: date, time: time,
      outlet: filled(record.outlet) ?? address?.outlet ?? named.outlet, url: url,
      author: filled(record.author) ?? page.author, credits: record.credits.isEmpty ? page.credits : record.credits,
      layout: layout, diagnostics: diagnostics)
  }

  /// `words`, unless there is nothing but blanks.
  private static func filled(_ words: String?) -> String? {
    words.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }
}
