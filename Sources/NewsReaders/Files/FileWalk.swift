/// The files that paths lead to, in order: folders by the bytes of their relative paths, each folder once.
struct FileWalk {
  /// What is still to be visited, the next one last.
  private var pending: [FoundFile]
  private var visited: Set<FileIdentity> = []
  /// The folder that the user named, until a file of it was found.
  private var unfilled: String?
  private var rest: ArraySlice<String>

  init(_ paths: [String]) {
    pending = []
    rest = paths[...]
  }

  /// The next file, or why something is none; nil at the end.
  mutating func next() -> Result<FoundFile, ReadFailure>? {
    while true {
      guard let entry = pending.popLast() else {
        if let folder = unfilled {
          unfilled = nil
          return .failure(ReadFailure(path: folder, reason: .emptyFolder))
        }
        guard let path = rest.popFirst() else { return nil }
        visited = []
        pending.append(FoundFile(path: path, origin: .named))
        continue
      }
      if let outcome = visit(entry) { return outcome }
    }
  }

  /// The file itself; nil for a folder, whose entries are now pending.
  private mutating func visit(_ entry: FoundFile) -> Result<FoundFile, ReadFailure>? {
    if entry.path == "-", entry.origin == .named { return .success(entry) }
    switch FileStatus.of(entry.path) {
    case .failure(let reason): return .failure(ReadFailure(path: entry.path, reason: reason))
    case .success(let status):
      guard status.kind == .folder else {
        unfilled = nil
        return .success(entry)
      }
      return enter(entry, identity: status.identity)
    }
  }

  private mutating func enter(_ folder: FoundFile, identity: FileIdentity) -> Result<FoundFile, ReadFailure>? {
    guard visited.insert(identity).inserted else {
      return .failure(ReadFailure(path: folder.path, reason: .folderSeenBefore))
    }
    switch FolderListing.entries(of: folder.path) {
    case .failure(let reason): return .failure(ReadFailure(path: folder.path, reason: reason))
    case .success(let entries):
      if folder.origin == .named { unfilled = folder.path }
      pending += entries.reversed().map { FoundFile(path: $0, origin: .found) }
      return nil
    }
  }
}
