/// Paths as they are named from a folder.
nonisolated enum RelativePath {
  /// Both are absolute and without dots. `/a/b/c` is `c` from `/a/b`, and `../b/c` from `/a/x`.
  static func of(_ path: String, from folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: base.count - shared) + target[shared...].map { String($0) }
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}
