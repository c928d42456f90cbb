internal import NewsText

/// The sources of a corpus in their order, kept as bytes; each is made when it is asked for.
public struct CorpusSourceList: RandomAccessCollection, Sendable {
  private let records: PackedRecords
  private let statements: [UInt32]
  /// The place of the kind in `Source.Kind.allCases`, and bits that say that it is named, and what a reader said.
  private let traits: [UInt8]
  /// Article and source in one number each, and where those of each source start.
  private let occurrences: [UInt64]
  private let starts: [UInt32]

  private static let named: UInt8 = 0x80
  private static let merged: UInt8 = 0x40
  private static let split: UInt8 = 0x20
  private static let kinds: UInt8 = 0x1F

  public var startIndex: Int { 0 }
  public var endIndex: Int { statements.count }

  public subscript(index: Int) -> CorpusSource {
    var reader = records.reader(of: index)
    let names = (try? reader.list { reader throws(DamagedBytes) in try reader.text() }) ?? []
    let roles = (try? reader.list { reader throws(DamagedBytes) in try reader.text() }) ?? []
    return CorpusSource(
      name: names.first ?? "", otherNames: Array(names.dropFirst()), kind: kind(at: index), isNamed: isNamed(at: index),
      roles: roles, occurrences: occurrences(at: index), statements: statements(at: index),
      check: check(at: index))
  }

  /// What a reader said of who it is.
  public func check(at index: Int) -> IdentityCheck? {
    if traits[index] & Self.merged != 0 { return .merged(into: name(at: index)) }
    return traits[index] & Self.split != 0 ? .split : nil
  }

  /// The name alone.
  public func name(at index: Int) -> String {
    var reader = records.reader(of: index)
    guard let count = try? reader.number(), count > 0 else { return "" }
    return (try? reader.text()) ?? ""
  }

  public func kind(at index: Int) -> Source.Kind { Source.Kind.allCases[Int(traits[index] & Self.kinds)] }
  public func isNamed(at index: Int) -> Bool { traits[index] & Self.named != 0 }
  public func statements(at index: Int) -> Int { Int(statements[index]) }

  public func occurrences(at index: Int) -> [CorpusSource.Occurrence] {
    occurrences[Int(starts[index])..<Int(starts[index + 1])].map {
      CorpusSource.Occurrence(article: Int($0 >> 32), source: Int($0 & 0xFFFF_FFFF))
    }
  }

  /// The first of its occurrences whose article `isChosen`.
  public func firstOccurrence(at index: Int, where isChosen: (Int) -> Bool) -> CorpusSource.Occurrence? {
    occurrences[Int(starts[index])..<Int(starts[index + 1])].first { isChosen(Int($0 >> 32)) }.map {
      CorpusSource.Occurrence(article: Int($0 >> 32), source: Int($0 & 0xFFFF_FFFF))
    }
  }
}

extension CorpusSourceList {
  /// Keeps `sources`, which are asked for one by one.
  init(_ sources: some Sequence<CorpusSource>) {
    var records: [[UInt8]] = []
    var statements: [UInt32] = []
    var traits: [UInt8] = []
    var occurrences: [UInt64] = []
    var starts: [UInt32] = [0]
    for source in sources {
      var writer = ByteWriter()
      writer.list([source.name] + source.otherNames) { $0.text($1) }
      writer.list(source.roles) { $0.text($1) }
      records.append(writer.bytes)
      statements.append(UInt32(source.statements))
      let kind = UInt8(Source.Kind.allCases.firstIndex(of: source.kind) ?? 0)
      let said: UInt8 =
        switch source.check {
        case .merged: Self.merged
        case .split: Self.split
        case nil: 0
        }
      traits.append(kind | said | (source.isNamed ? Self.named : 0))
      occurrences += source.occurrences.lazy.map { UInt64($0.article) << 32 | UInt64($0.source) }
      starts.append(UInt32(occurrences.count))
    }
    self.records = PackedRecords(records)
    self.statements = statements
    self.traits = traits
    self.occurrences = occurrences
    self.starts = starts
  }

  func pack(into blocks: inout BlockWriter) {
    blocks.add(records)
    blocks.add(statements)
    blocks.add(traits)
    blocks.add(occurrences)
    blocks.add(starts)
  }

  init(unpacking blocks: inout BlockReader) throws(DamagedBytes) {
    records = try blocks.records()
    statements = try blocks.words()
    traits = try blocks.bytes()
    occurrences = try blocks.longs()
    starts = try blocks.words()
    let isWhole =
      records.count == statements.count && traits.count == statements.count && starts.count == statements.count + 1
      && traits.allSatisfy { Int($0 & Self.kinds) < Source.Kind.allCases.count }
    guard isWhole, starts.divide(occurrences.count) else { throw DamagedBytes() }
  }
}
