/// A setting as `set` names it.
enum Setting: String, CaseIterable, Sendable {
  case width, rows, wrap, plain

  var meaning: String {
    switch self {
    case .width: "the columns of a line; on a terminal its own width counts"
    case .rows: "how many rows of an answer are shown; what is left out is told"
    case .wrap: "whether long words are shown whole"
    case .plain: "whether answers do without rules and bars, for a screen reader"
    }
  }

  /// What it can be set to.
  var values: String {
    switch self {
    case .width: "a number from \(Settings.widths.lowerBound) to \(Settings.widths.upperBound)"
    case .rows: "a number from 1, or all"
    case .wrap, .plain: "on or off"
    }
  }

  /// Its present value, as it is typed.
  func value(in settings: Settings) -> String {
    switch self {
    case .width: String(settings.width)
    case .rows: settings.rows == .max ? "all" : String(settings.rows)
    case .wrap: settings.wrap.rawValue
    case .plain: settings.plain.rawValue
    }
  }

  /// False where `value` is none of its values.
  func set(_ value: String, in settings: inout Settings) -> Bool {
    switch self {
    case .width:
      guard let number = Int(value), Settings.widths.contains(number) else { return false }
      settings.width = number
    case .rows:
      guard let number = value == "all" ? .max : Int(value), number >= 1 else { return false }
      settings.rows = number
    case .wrap:
      guard let wrap = Settings.Wrap(rawValue: value) else { return false }
      settings.wrap = wrap
    case .plain:
      guard let plain = Settings.Plain(rawValue: value) else { return false }
      settings.plain = plain
    }
    return true
  }
}
