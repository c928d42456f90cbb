internal import NewsText

/// The encoding that a page or an XML file says it is in.
enum DeclaredEncoding {
  /// Of `<meta charset="…">` or `content="…; charset=…"`; nil where the page says nothing.
  static func ofPage(_ bytes: [UInt8]) -> String? {
    label(after: "charset=", in: Array(bytes.prefix(4096)))
  }

  /// Of `<?xml … encoding="…"?>`.
  static func ofXML(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(200))
    guard let end = head.firstPlace(of: Array("?>".utf8)) else { return nil }
    return label(after: "encoding=", in: Array(head[..<end]))
  }

  private static func label(after mark: String, in head: [UInt8]) -> String? {
    let lower = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let place = lower.firstPlace(of: Array(mark.utf8)) else { return nil }
    let rest = lower[(place + mark.utf8.count)...].drop { "\"' ".utf8.contains($0) }
    let label = rest.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_.:".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}
