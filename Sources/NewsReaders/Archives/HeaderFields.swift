/// `Name: value` lines, as HTTP and WARC have them.
struct HeaderFields {
  private var values: [String: String] = [:]

  mutating func add(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), values.count < 256 else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    values[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
  }

  /// The value under a lower-cased name.
  subscript(name: String) -> String? {
    values[name]
  }
}
