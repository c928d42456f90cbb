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

  /// 64 hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
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
