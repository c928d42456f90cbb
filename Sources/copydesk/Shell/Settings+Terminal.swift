import CEditline
import CopydeskShell
import Glibc

nonisolated extension Settings {
  /// The settings for whoever looks at standard output; `width` where it was given.
  static func ofTerminal(width: Int?) -> Settings {
    var settings = Settings()
    let columns = Int(ced_columns(STDOUT_FILENO))
    settings.width = width ?? (columns > 0 ? columns.clamped(to: Settings.widths) : 80)
    // Only for eyes: what goes into a pipe or a file is UTF-8 whatever the locale.
    if isatty(STDOUT_FILENO) == 1, !ced_user_has_unicode() { settings.ascii = .on }
    return settings
  }
}
