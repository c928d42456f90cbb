/// A setting as `set` names it.
enum Setting: String, CaseIterable, Sendable {
  case width, rows, wrap, plain, ascii, cache

  var meaning: String {
    switch self {
    case .width: "the columns of a line; on a terminal its own width counts"
    case .rows: "how many rows of an answer are shown; what is left out is told"
    case .wrap: "whether long words are shown whole"
    case .plain: "whether answers come line by line, without columns, rules and bars, for a screen reader"
    case .cache: "whether the analysis of a large corpus is kept and found again"
    case .ascii: "whether rules, bars and marks are drawn with ASCII; on by itself where the locale has no Unicode"
    }
  }

  /// What it can be set to.
  var values: String {
    switch self {
    case .width: "a number from \(Settings.widths.lowerBound) to \(Settings.widths.upperBound)"
    case .rows: "a number from 1, or all"
    case .wrap, .plain, .ascii, .cache: "on or off"
    }
  }

  /// Its present value, as it is typed.
  func value(in settings: Settings) -> String {
    switch self {
    case .width: String(settings.width)
    case .rows: settings.rows == .max ? "all" : String(settings.rows)
    case .wrap: settings.wrap.rawValue
    case .plain: settings.plain.rawValue
    case .ascii: settings.ascii.rawValue
    case .cache: settings.cache.rawValue
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
    case .ascii:
      guard let ascii = Settings.ASCII(rawValue: value) else { return false }
      settings.ascii = ascii
    case .cache:
      guard let cache = Settings.Cache(rawValue: value) else { return false }
      settings.cache = cache
    }
    return true
  }
}
