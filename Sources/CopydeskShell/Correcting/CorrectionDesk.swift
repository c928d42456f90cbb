internal import NewsAnalysis
internal import NewsText

extension Desk {
  /// Corrects the corpus in use and keeps the corrections beside it; where nothing can be written there, they hold for
  /// this session, and the answer says so.
  mutating func correct(_ change: (inout Corrections) -> Void) throws(CommandError) -> [StyledLine] {
    let corpus = try self.corpus()
    var corrections = corpus.corrections
    change(&corrections)
    let corrected = corpus.corrected(by: corrections, cores: settings.cores)
    open(corrected)
    return keepCorrections(of: corrected)
  }

  /// Writes the corrections of a corpus beside it. Returns what is to be said where that fails.
  func keepCorrections(of corpus: OpenCorpus) -> [StyledLine] {
    let path = correctionPath(of: corpus.paths)
    do throws(FileStoreError) {
      try files.write(CorrectionFile.bytes(of: corpus.corrections), to: path, .replacing)
      return []
    } catch {
      // Safe mode was asked for, and a replayed session answers as it did when it was written.
      if case .refused = error { return [] }
      return [StyledLine("kept for this session: \(error.description)", .faint)]
    }
  }

  /// The corrections that lie beside a corpus; none where there is no file.
  func corrections(beside paths: [String]) -> CorrectionFileContent? {
    guard let bytes = try? files.read(correctionPath(of: paths)) else { return nil }
    return CorrectionFile.read(bytes)
  }

  private func correctionPath(of paths: [String]) -> String {
    let corpus = paths.first ?? "corpus"
    let bare = corpus.hasSuffix("/") ? String(corpus.dropLast()) : corpus
    let isFolder = sources.paths(beginningWith: bare).contains("\(bare)/")
    return CorrectionPlace.path(beside: bare, isFolder: isFolder)
  }
}

extension OpenCorpus {
  /// The item that a reference names, as a correction binds it; throws where it is neither quotation nor figure.
  func correction(of word: Word, _ check: Check, speaker: String? = nil) throws(CommandError) -> Correction {
    let found = try resolve(word)
    let analysis = analyses[found.article]
    let offsets = ScalarOffsets(of: analysis.article.text)
    let item: Correction.Item
    let ranges: [ByteRange]
    switch found.reference.item {
    case .quotation(let index): (item, ranges) = (.quotation, analysis.quotations[index].content)
    case .figure(let index): (item, ranges) = (.figure, [analysis.figures[index].range])
    default: throw CommandError("a quotation or figure is expected, such as a12:q3", at: word.columns)
    }
    let start = ranges.first.map { offsets.scalar(atByte: $0.start) } ?? 0
    let end = ranges.last.map { offsets.scalar(atByte: $0.end) } ?? start
    return Correction(
      article: analysis.article.digest.hexadecimal, item: item, place: start..<end, check: check, speaker: speaker)
  }
}
