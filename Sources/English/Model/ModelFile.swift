internal import NewsText

/// The layout of a model file: a header, a directory of sections, and the sections, little-endian throughout.
///
/// `magic, version, SHA-256 of all behind it, section count`, then a section's `kind, buckets, classes, offset, length`
/// as 32-bit numbers each.
package enum ModelFile {
  package static let magic: UInt32 = 0x4D45_4443  // "CDEM"
  package static let version: UInt32 = 2
  static let digestOffset = 8
  package static let directoryOffset = 40
  package static let entrySize = 20

  package enum Section: UInt32, CaseIterable {
    case tagWeights = 1, ambiguity, structureWeights, labelWeights, lemmaWords, lemmaSuffixes, lemmaRules, nameWeights,
      words, phrases, clusters
  }
}

/// A model in memory, which must stay there as long as the program runs.
@safe
package struct ModelImage: Sendable {
  // Nobody writes these bytes while the model is in use: they may be read from any thread.
  nonisolated(unsafe) private let base: UnsafePointer<UInt8>
  package let count: Int

  /// Nil where `bytes` is no model of this version.
  package init?(base bytes: UnsafePointer<UInt8>, count: Int) {
    unsafe base = bytes
    self.count = count
    guard count >= ModelFile.directoryOffset + 4, word(at: 0) == ModelFile.magic, word(at: 4) == ModelFile.version,
      count >= ModelFile.directoryOffset + 4 + sectionCount * ModelFile.entrySize
    else { return nil }
  }

  /// Copies `bytes` to memory that is never given back: for models that a program trains or reads once.
  package init?(copying bytes: [UInt8]) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    unsafe memory.initialize(from: bytes, count: bytes.count)
    unsafe self.init(base: memory, count: bytes.count)
  }

  /// Whether the bytes are those that were trained.
  package var isIntact: Bool {
    var body: [UInt8] = []
    body.reserveCapacity(count)
    for offset in ModelFile.directoryOffset..<count { unsafe body.append(base[offset]) }
    let digest = Digest(of: body).bytes
    return digest.indices.allSatisfy { unsafe base[ModelFile.digestOffset + $0] == digest[$0] }
  }

  private var sectionCount: Int { Int(word(at: ModelFile.directoryOffset)) }

  /// The little-endian 32-bit number at `offset`.
  private func word(at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<4 { value |= unsafe UInt32(base[offset + place]) << UInt32(8 * place) }
    return value
  }

  /// The directory entry of `section`, as an offset into the file.
  private func entry(of section: ModelFile.Section) -> Int? {
    for index in 0..<sectionCount {
      let offset = ModelFile.directoryOffset + 4 + index * ModelFile.entrySize
      if word(at: offset) == section.rawValue { return offset }
    }
    return nil
  }

  /// The weights of `section`; nil where the file lacks it or its size is wrong.
  func table(_ section: ModelFile.Section) -> FeatureTable? {
    guard let entry = entry(of: section) else { return nil }
    let buckets = Int(word(at: entry + 4))
    let classes = Int(word(at: entry + 8))
    let offset = Int(word(at: entry + 12))
    let size = FeatureTable.byteCount(buckets: buckets, classes: classes)
    guard size == Int(word(at: entry + 16)), offset + size <= count, buckets > 0 else { return nil }
    return unsafe FeatureTable(bytes: base + offset, buckets: buckets, classes: classes)
  }

  /// The bytes of `section`; empty where the file lacks it.
  func bytes(_ section: ModelFile.Section) -> [UInt8] {
    guard let entry = entry(of: section) else { return [] }
    let offset = Int(word(at: entry + 12))
    let length = Int(word(at: entry + 16))
    guard offset + length <= count else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: base + offset, count: length))
  }
}
