internal import Glibc

/// Encodings that the C library knows.
enum SystemEncoding {
  /// `bytes` as UTF-8; nil where the library does not know `label`. What has no meaning becomes U+FFFD.
  static func decode(_ bytes: [UInt8], as label: String) -> [UInt8]? {
    let converter = unsafe iconv_open("UTF-8", label)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var start = 0
    while start < input.count {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var left = 0
      var room = buffer.count
      let result = unsafe input.withUnsafeMutableBytes { source in
        unsafe buffer.withUnsafeMutableBytes { target in
          var from = unsafe source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
          var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
          left = source.count - start
          return unsafe iconv(converter, &from, &left, &to, &room)
        }
      }
      let failure = result == .max ? errno : 0
      output += buffer.prefix(buffer.count - room)
      start = input.count - left
      if failure == EILSEQ || failure == EINVAL {
        output += "\u{FFFD}".utf8
        start += 1
      }
    }
    return output
  }
}
