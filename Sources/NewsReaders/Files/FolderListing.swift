internal import Glibc

/// The entries of one folder that may be articles.
enum FolderListing {
  /// Names that describe a corpus and are no part of it, whatever their ending.
  private static let apparatus: Set<String> = [
    "README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "CHANGELOG",
  ]

  /// Paths in byte order, a folder taken as its name with a slash (so that walking it gives the byte order of all
  /// relative paths). Left out: hidden ones, backups of editors, and the folder's README, LICENSE and the like.
  static func entries(of folder: String) -> Result<[String], ReadFailure.Reason> {
    guard let handle = unsafe opendir(folder) else { return .failure(.system(errno)) }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let isFolder = unsafe entry.pointee.d_type == UInt8(DT_DIR)
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if mayBeArticle(name) { names.append(isFolder ? name + "/" : name) }
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return .success(
      names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map { prefix + ($0.hasSuffix("/") ? String($0.dropLast()) : $0) })
  }

  private static func mayBeArticle(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasSuffix("~") else { return false }
    return !apparatus.contains(String(name.prefix { $0 != "." }).uppercased())
  }
}
