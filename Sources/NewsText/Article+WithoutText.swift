extension Article {
  /// What a file without text stands for where articles are compared: an article of no words, by the file's name.
  public init(withoutTextAt path: String) {
    let name = path.split(separator: "/").last ?? "-"
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    self.init(id: String(stem.isEmpty ? name : stem), text: [])
  }
}
