/// A command: its declaration and what it does. One file each, one line in `Commands.all`.
protocol Command: Sendable {
  static var spec: CommandSpec { get }
  /// Answers on the desk; throws before it changes anything.
  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome
}

/// A verb after `|` that makes another table of a table.
protocol ShapingVerb: Sendable {
  static var spec: CommandSpec { get }
  static func shape(_ table: Table, _ invocation: Invocation, on desk: Desk) throws(CommandError) -> Outcome
}

/// What a command brings.
enum Outcome: Sendable {
  case table(Table)
  /// Lines for reading; a verb shapes its rows where it has any.
  case page(Page)
  case response(Response)

  /// The rows that a verb shapes; nil where there are none.
  var table: Table? {
    switch self {
    case .table(let table): table
    case .page(let page): page.rows?()
    case .response: nil
    }
  }
}
