internal import NewsText

/// A table as lines: heading, rows in the view that it asks for, notes.
struct TableView {
  let table: Table
  let settings: Settings

  func lines() -> [StyledLine] {
    if case .format(let format) = table.view {
      let text = String(decoding: format.bytes(of: table), as: UTF8.self)
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { format == .tsv ? StyledLine(tabbed: $0) : StyledLine($0) }
    }
    guard !table.rows.isEmpty else { return heading + notes }
    return heading + [""] + body + cutNote + (table.notes.isEmpty ? [] : [""]) + notes
  }

  /// Heading and notes without rows, for a result that is kept under a name.
  func summary() -> [StyledLine] {
    heading + notes
  }

  private var heading: [StyledLine] {
    TextFitting.wrapped(VisibleText.of(table.heading), to: settings.width).map { StyledLine($0, .heading) }
  }

  private var notes: [StyledLine] {
    table.notes.flatMap { note in
      TextFitting.wrapped(VisibleText.of(note), to: settings.width).map { StyledLine($0, .faint) }
    }
  }

  private var shownRows: ArraySlice<Table.Row> { ArraySlice(table.rows.first(settings.rows)) }

  private var body: [StyledLine] {
    switch table.view {
    case .bars: BarsView(table: table, rows: shownRows, settings: settings)?.lines() ?? columns
    case .histogram: HistogramView(table: table, rows: ArraySlice(table.rows), settings: settings)?.lines() ?? columns
    case .scatter(let value, let series):
      ScatterView(table: table, rows: ArraySlice(table.rows), value: value, series: series, settings: settings)?.lines()
        ?? columns
    case .grouped(let name) where settings.plain == .off:
      GroupedView(table: table, name: name, rows: shownRows, settings: settings).lines() ?? columns
    case .concordance: ConcordanceView(table: table, rows: shownRows, settings: settings).lines() ?? columns
    case .records: records
    case .columns, .format, .grouped: columns
    }
  }

  private var columns: [StyledLine] {
    if settings.plain == .on {
      return RecordsView(table, rows: shownRows, settings: settings) { $0.place != .details }.lines()
    }
    return ColumnsView(table, rows: shownRows, settings: settings).arrangement()?.lines
      ?? RecordsView(table, rows: shownRows, settings: settings) { $0.place != .details }.lines()
  }

  private var records: [StyledLine] {
    RecordsView(table, rows: shownRows, settings: settings) { _ in true }.lines()
  }

  private var cutNote: [StyledLine] {
    guard table.rows.count > settings.rows, !table.view.isWhole else { return [] }
    let shown = NumberText.grouped(settings.rows)
    let all = NumberText.grouped(table.rows.count)
    return [
      "", StyledLine("\(shown) of \(all) rows shown: '> FILE.csv' writes all, 'set rows all' shows all", .warning),
    ]
  }
}
