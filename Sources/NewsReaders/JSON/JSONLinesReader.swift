internal import NewsText

/// JSON Lines: one object a line.
struct JSONLinesReader: ArticleReader {
  let format = "JSON Lines"

  func recognizes(_ opening: FileOpening) -> Bool {
    if ["jsonl", "ndjson", "jsonlines"].contains(opening.name.ending) { return !opening.looksBinary }
    guard opening.start.hasPrefix("{"), !opening.looksBinary else { return false }
    let lines = opening.bytes.split(separator: 0x0A, maxSplits: 1)
    guard opening.name.ending == "json" else { return lines[0].count > 2 }
    return lines.count > 1 && (try? JSONParser.value(of: Array(lines[0]))) != nil
  }

  func records(of input: any ByteInput, named name: FileName) -> any RecordSource {
    JSONLinesRecords(lines: LineBuffer(input))
  }
}

private struct JSONLinesRecords: RecordSource {
  var lines: LineBuffer
  var gaveAny = false

  var wouldWait: Bool { lines.wouldWait }

  mutating func next() -> Result<Record, RecordFailure>? {
    while true {
      do {
        guard let line = try lines.next() else {
          defer { gaveAny = true }
          return gaveAny ? nil : .failure(RecordFailure(.empty))
        }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        gaveAny = true
        return record(of: line)
      } catch {
        gaveAny = true
        return .failure(RecordFailure(line: lines.number + 1, error))
      }
    }
  }

  private func record(of line: [UInt8]) -> Result<Record, RecordFailure> {
    let decoded = DecodedText(line)
    do {
      let value = try JSONParser.value(of: decoded.bytes)
      return JSONRecord.record(of: value, line: lines.number).map { record in
        var record = record
        record.diagnostics += decoded.diagnostics
        return record
      }
    } catch {
      return .failure(RecordFailure(line: lines.number, error.reason))
    }
  }
}
