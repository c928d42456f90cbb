/// Symbols that a page's buttons, checkboxes and missing pictures leave in copied text. Chosen from the Unicode blocks
/// Miscellaneous Symbols, Dingbats and Geometric Shapes. Licence: that of Copydesk.
enum StraySymbols {
  private static let symbols: Set<UInt32> = Set(
    "☐☑☒☓✅✓✔✕✖✗✘❌❎❏❐❑❒⬜⬛■□▢▣▪▫▲△▶►▷▼▽◀◄◁◆◇●○◯◼◻◾◽⏩⏪⏫⏬⏵⏸⏹⎙🔗🖨📷📸📎🔊🔈🖼\u{FFFC}\u{F0B7}\u{F0A7}".unicodeScalars.map(\.value))

  /// Marks of list items at the start of a line.
  private static let bullets: Set<UInt32> = Set("•‣⁃▪●◦∙·".unicodeScalars.map(\.value))

  static func contains(_ scalar: UInt32) -> Bool { symbols.contains(scalar) }

  static func isBullet(_ scalar: UInt32) -> Bool { bullets.contains(scalar) }
}
