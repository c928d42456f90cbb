internal import Glibc

/// Which file a path leads to, whatever the path.
struct FileIdentity: Hashable {
  let device: UInt64
  let node: UInt64
}

/// What stands at a path, links followed.
struct FileStatus {
  enum Kind {
    case file, folder, pipe, device, socket
  }

  let kind: Kind
  let identity: FileIdentity

  static func of(_ path: String) -> Result<FileStatus, ReadFailure.Reason> {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .failure(reason(for: path, error: errno)) }
    let kind: Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .pipe
    case S_IFSOCK: kind = .socket
    default: kind = .device
    }
    return .success(
      FileStatus(kind: kind, identity: FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))))
  }

  private static func reason(for path: String, error: Int32) -> ReadFailure.Reason {
    var link = stat()
    let isLink = unsafe lstat(path, &link) == 0
    return error == ENOENT && isLink ? .danglingLink : .system(error)
  }
}

extension ReadFailure.Reason {
  /// What the system's error number means for a reader.
  static func system(_ error: Int32) -> ReadFailure.Reason {
    switch error {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .loopOfLinks
    default: unsafe .unreadable(strerror(error).map { unsafe String(cString: $0).lowercased() } ?? "error \(error)")
    }
  }
}
