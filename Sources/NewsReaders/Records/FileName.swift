/// A file's name, taken apart.
struct FileName: Sendable {
  /// The name without folders and endings: `a1247` of `corpus/a1247.jsonl.gz`.
  let stem: String
  /// The last ending that is not that of a packer, lower-cased: `jsonl`; empty where there is none.
  let ending: String
  /// Whether the name says that it is packed.
  let isPacked: Bool

  init(path: String) {
    guard path != "-" else {
      (stem, ending, isPacked) = ("stdin", "", false)
      return
    }
    var name = path.split(separator: "/").last.map(String.init) ?? path
    isPacked = name.lowercased().hasSuffix(".gz")
    if isPacked { name.removeLast(3) }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      ending = name[name.index(after: dot)...].lowercased()
      stem = String(name[..<dot])
    } else {
      ending = ""
      stem = name
    }
  }
}
