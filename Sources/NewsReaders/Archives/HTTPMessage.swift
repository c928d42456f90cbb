internal import NewsText

/// An HTTP response as an archive keeps it.
struct HTTPMessage {
  private let status: Int
  private let fields: HeaderFields
  /// Unchunked and unpacked; what cannot be unpacked is cut off there.
  let body: [UInt8]

  /// Nil where `bytes` are no response.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstPlace(of: Array("\r\n\r\n".utf8)), bytes.starts(with: "HTTP/".utf8) else { return nil }
    let lines = bytes[..<end].split(separator: 0x0A)
    var fields = HeaderFields()
    for line in lines.dropFirst() { fields.add(Array(line)) }
    status = String(decoding: lines[0], as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    self.fields = fields
    let raw = Array(bytes[(end + 4)...])
    let whole = fields["transfer-encoding"]?.lowercased() == "chunked" ? Self.unchunked(raw) : raw
    body = Self.unpacked(whole, fields["content-encoding"]?.lowercased())
  }

  /// A file that was archived without its response.
  init?(resource bytes: [UInt8], _ fields: HeaderFields) {
    (status, self.fields, body) = (200, fields, bytes)
  }

  /// Whether it brought a web page.
  var isPage: Bool {
    let kind = fields["content-type"]?.lowercased() ?? "text/html"
    return status == 200 && (kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml"))
  }

  /// The encoding that the server told.
  var charset: String? {
    let kind = fields["content-type"]?.lowercased().split(separator: ";").dropFirst()
    let stated = kind?.lazy.map { String($0).trimmed }.first { $0.hasPrefix("charset=") }
    return stated.map { String($0.dropFirst(8)).filter { $0 != "\"" } }
  }

  private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
    var cursor = ByteCursor(PrefixedInput(bytes, before: NoInput()))
    var body: [UInt8] = []
    while let line = try? cursor.line() {
      let size = String(decoding: line.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self).trimmed
      guard let count = Int(size, radix: 16), count > 0, let chunk = try? cursor.take(count) else { break }
      body += chunk
      _ = try? cursor.line()
    }
    return body.isEmpty ? bytes : body
  }

  private static func unpacked(_ bytes: [UInt8], _ encoding: String?) -> [UInt8] {
    guard encoding == "gzip" || encoding == "deflate" || encoding == "x-gzip",
      let input = try? GzipInput(PrefixedInput(bytes, before: NoInput()), .either)
    else { return bytes }
    var body: [UInt8] = []
    while body.count <= Limits.markup << 20, let part = try? input.read(), !part.isEmpty { body += part }
    return body.isEmpty ? bytes : body
  }
}
