internal import NewsText

/// The articles of a table, row by row.
struct TableRecords: RecordSource {
  private var rows: RowScanner
  private var header: TableHeader?
  private var isFinished = false
  private var gaveAny = false

  init(rows: RowScanner) {
    self.rows = rows
  }

  var wouldWait: Bool { !isFinished && rows.wouldWait }

  mutating func next() -> Result<Record, RecordFailure>? {
    while !isFinished {
      do throws(ReadFailure.Reason) {
        guard let row = try rows.next() else {
          isFinished = true
          if header == nil { return .failure(RecordFailure(.empty)) }
          return gaveAny ? nil : .failure(RecordFailure(.noArticle(format: "CSV")))
        }
        if row.isBlank { continue }
        guard let header else {
          if let failure = readHeader(row) { return .failure(failure) }
          continue
        }
        gaveAny = true
        return record(of: row, header)
      } catch {
        isFinished = true
        return .failure(RecordFailure(line: rows.currentLine, error))
      }
    }
    return nil
  }

  private mutating func readHeader(_ row: TableRow) -> RecordFailure? {
    let header = TableHeader(row)
    self.header = header
    guard header.column(FieldNames.text) == nil else { return nil }
    isFinished = true
    return RecordFailure(line: row.line, .noTextColumn(header.names))
  }

  private func record(of row: TableRow, _ header: TableHeader) -> Result<Record, RecordFailure> {
    guard let text = header.column(FieldNames.text), text < row.fields.count else {
      return .failure(RecordFailure(line: row.line, .noText))
    }
    func words(_ names: [String]) -> String? {
      guard let column = header.column(names), column < row.fields.count else { return nil }
      return String(decoding: DecodedText(row.fields[column]).bytes, as: UTF8.self)
    }
    let decoded = DecodedText(row.fields[text])
    return .success(
      Record(
        line: row.line, id: words(FieldNames.id), text: decoded.bytes, title: words(FieldNames.title),
        date: words(FieldNames.date), outlet: words(FieldNames.outlet), url: words(FieldNames.url),
        author: words(FieldNames.author), diagnostics: decoded.diagnostics))
  }
}
