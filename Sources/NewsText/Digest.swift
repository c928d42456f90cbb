internal import CCrypto

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// The digest of `message` (FIPS 180-4, computed by libcrypto).
  public init(of message: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe message.withUnsafeBufferPointer { input in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        _ = unsafe SHA256(input.baseAddress, input.count, output.baseAddress)
      }
    }
    bytes = digest
  }

  /// A digest that was made before; nil where `bytes` are not 32.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Int(SHA256_DIGEST_LENGTH) else { return nil }
    self.bytes = bytes
  }

  /// 64 hexadecimal digits.
  public var hexadecimal: String {
    func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension Article {
  /// SHA-256 over title, date, outlet and text, UTF-8 with NUL between them; what is missing is empty.
  public var digest: Digest {
    var message: [UInt8] = []
    message.reserveCapacity(text.count + 128)
    for field in [title ?? "", date?.description ?? "", outlet ?? ""] {
      message += field.utf8
      message.append(0)
    }
    return Digest(of: message + text)
  }
}
