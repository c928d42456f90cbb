/// One row of a table.
struct TableRow {
  /// The line that it starts on, from 1.
  let line: Int
  /// As they stand, without the quotation marks around them.
  let fields: [[UInt8]]

  var isBlank: Bool {
    fields.count == 1 && fields[0].isEmpty
  }
}
