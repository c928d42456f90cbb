/// An answer for reading: lines made for a width.
struct Page: Sendable {
  /// The lines for `width` columns.
  let lines: @Sendable (Settings) -> [StyledLine]

  init(_ lines: @escaping @Sendable (Settings) -> [StyledLine]) {
    self.lines = lines
  }

  init(_ lines: [StyledLine]) {
    self.lines = { _ in lines }
  }
}
