/// An answer for reading: lines made for a width.
struct Page: Sendable {
  /// The same as rows, for a verb that shapes them, a name or a file; nil where there are none.
  let rows: (@Sendable () -> Table)?
  /// The lines for `width` columns.
  let lines: @Sendable (Settings) -> [StyledLine]

  init(rows: (@Sendable () -> Table)? = nil, _ lines: @escaping @Sendable (Settings) -> [StyledLine]) {
    self.rows = rows
    self.lines = lines
  }

  init(_ lines: [StyledLine]) {
    self.init { _ in lines }
  }
}
