/// Where a corpus's corrections lie: in its folder, or beside its file, under a name that no reader of articles takes.
enum CorrectionPlace {
  static let name = ".copydesk-corrections.tsv"

  static func path(beside corpus: String, isFolder: Bool) -> String {
    if isFolder { return corpus.hasSuffix("/") ? corpus + name : "\(corpus)/\(name)" }
    guard let slash = corpus.lastIndex(of: "/") else { return ".\(corpus)\(name)" }
    return "\(corpus[...slash]).\(corpus[corpus.index(after: slash)...])\(name)"
  }
}
