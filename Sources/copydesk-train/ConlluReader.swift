import Foundation

/// One row of a CoNLL-U file.
struct ConlluWord {
  let form: String
  let lemma: String
  let universal: String
  let penn: String
  let head: Int
  let relation: String
  var isSpaced: Bool
  let entity: String

  init?(_ fields: [Substring]) {
    guard fields.count == 10, Int(fields[0]) != nil else { return nil }
    form = String(fields[1])
    lemma = String(fields[2])
    universal = String(fields[3])
    penn = String(fields[4])
    head = Int(fields[6]) ?? 0
    relation = String(fields[7])
    let misc = fields[9].split(separator: "|")
    isSpaced = !misc.contains("SpaceAfter=No")
    entity = misc.first { $0.hasPrefix("Entity=") }.map { String($0.dropFirst(7)) } ?? ""
  }
}

/// Reads treebanks.
enum ConlluReader {
  /// The sentences of `path`, which may be compressed by gzip.
  static func sentences(at path: String) throws -> [GoldSentence] {
    let text = String(decoding: try contents(of: path), as: UTF8.self)
    var sentences: [GoldSentence] = []
    var words: [ConlluWord] = []
    var id = ""
    var multiwordEnd = 0
    var multiwordIsSpaced = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !words.isEmpty { sentences.append(GoldSentence(id: id, words: words)) }
        words = []
        multiwordEnd = 0
      } else if line.hasPrefix("# sent_id = ") {
        id = String(line.dropFirst(12))
      } else if line.first != "#" {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        let numbers = fields[0].split(separator: "-").compactMap { Int($0) }
        if numbers.count == 2 {
          multiwordEnd = numbers[1]
          multiwordIsSpaced = !fields[9].contains("SpaceAfter=No")
        } else if var word = ConlluWord(fields) {
          if words.count + 1 <= multiwordEnd {
            word.isSpaced = words.count + 1 == multiwordEnd && multiwordIsSpaced
          }
          words.append(word)
        }
      }
    }
    return sentences
  }

  static func contents(of path: String) throws -> Data {
    guard path.hasSuffix(".gz") else { return try Data(contentsOf: URL(fileURLWithPath: path)) }
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = pipe
    try gzip.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else { throw TrainingError.unreadable(path) }
    return data
  }
}

enum TrainingError: Error, CustomStringConvertible {
  case unreadable(String)
  case noModel(String)

  var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path)"
    case .noModel(let path): "\(path) is no model of this version"
    }
  }
}
