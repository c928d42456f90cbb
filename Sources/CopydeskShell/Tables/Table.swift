/// A result: typed columns and rows, each row with the reference of what it stands for.
struct Table: Sendable {
  struct Column: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case reference, text, number, date
      /// A number without a sum: what it counts may be counted in several rows.
      case overlap
      /// Text that is never cut.
      case label
      /// Sentences: the column that gets the room that is left, or lines of its own.
      case prose
      /// Sentences that are never cut: in the room that is left, or in lines of their own.
      case wholeProse
      /// Text that is broken within its column, which gets the room that is left.
      case note
      /// What stands before a match: cut at its beginning, flush with the match.
      case before
      /// One line of text that gets the room that is left.
      case title
      /// Text that stands on a line of its own, with the column's name, where prose stands under its row.
      case remark
    }
    enum Place: Hashable, Sendable {
      /// In every view.
      case view
      /// Only where all columns fit side by side without being cut.
      case wide
      /// In records, files and for shaping only.
      case details
    }
    let name: String
    let kind: Kind
    let style: Style
    let place: Place

    init(_ name: String, _ kind: Kind = .text, _ style: Style = .plain, in place: Place = .view) {
      self.name = name
      self.kind = kind
      self.style = style
      self.place = place
    }
  }

  struct Row: Hashable, Sendable {
    let cells: [Cell]
    let reference: Reference?

    init(_ cells: [Cell], reference: Reference?) {
      self.cells = cells
      self.reference = reference
    }
  }

  enum View: Sendable {
    case columns
    /// Rows with the same value in the column of this name under one title.
    case grouped(by: String)
    /// One line a cell, for wide rows.
    case records
    /// Matches one under the other with what stands around them.
    case concordance
    /// A bar for the first number column.
    case bars
    /// Columns over the days, months or years that the first column names.
    case histogram
    /// A mark for each number of the column `value` over the dates, by the values of the column `series`.
    case scatter(value: String, series: String?)
    case format(Format)

    /// Whether all rows are in it, however many they are.
    var isWhole: Bool {
      switch self {
      case .histogram, .scatter: true
      case .columns, .grouped, .records, .concordance, .bars, .format: false
      }
    }
  }

  /// What a row is.
  let noun: Noun
  /// What was found: "5 quotations found in 2 articles".
  var heading: String
  let columns: [Column]
  var rows: TableRows
  /// What the answer leaves out, and how to get it.
  var notes: [String] = []
  var view = View.columns

  init(of noun: Noun, heading: String, columns: [Column], rows: [Row], notes: [String] = []) {
    self.init(of: noun, heading: heading, columns: columns, rows: TableRows(rows), notes: notes)
  }

  init(of noun: Noun, heading: String, columns: [Column], rows: TableRows, notes: [String] = []) {
    self.noun = noun
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  func column(_ name: String) -> Int? {
    columns.firstIndex { $0.name == name.lowercased() }
  }
}
