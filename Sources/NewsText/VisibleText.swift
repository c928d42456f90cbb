/// Makes what could command a terminal, or turn the order of letters around, visible.
///
/// `ESC ]0;title BEL` in an article becomes `␛]0;title␇`; a line end becomes a blank.
public enum VisibleText {
  /// `text` with each C0 control, DEL, C1 control and directional format character replaced by a visible one.
  public static func of(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: isSuspicious) else { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(contentsOf: replacement(of: scalar)) }
    return String(result)
  }

  /// Whether a scalar with this byte in it may need replacing: cheap, and right for nearly all text.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xD8 || byte == 0xE1 || byte == 0xEF
      || byte == 0xF3
  }

  private static func replacement(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: [" "]
    case 0..<0x20: pictures(of: 0x2400 + scalar.value)
    case 0x7F: ["␡"]
    case 0x80..<0xA0: ["␛"]
    case _ where isDirectionalOrHidden(scalar.value): ["␣"]
    default: [scalar]
    }
  }

  private static func pictures(of value: UInt32) -> [Unicode.Scalar] {
    Unicode.Scalar(value).map { [$0] } ?? []
  }

  /// Bidirectional marks, overrides and isolates, invisible operators, the byte order mark, language tags.
  private static func isDirectionalOrHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
