internal import NewsAnalysis
internal import NewsText

/// The line of an answer that says which readers' corrections lay beside a corpus:
/// `2 corrections by readers, sha256:9f2c41d07be1`.
struct CorrectionMark: Equatable {
  private static let words = " by readers, sha256:"
  let line: String

  init(of corrections: Corrections) {
    let digest = Digest(of: CorrectionFile.bytes(of: corrections)).hexadecimal.prefix(12)
    line = NumberText.counted(corrections.count, .correction) + Self.words + digest
  }

  /// Nil where the line is no such mark.
  init?(_ line: String) {
    guard let count = line.split(separator: " ").first, count.allSatisfy({ $0.isNumber || $0 == "," }),
      line.contains(Self.words)
    else { return nil }
    self.line = line
  }
}
