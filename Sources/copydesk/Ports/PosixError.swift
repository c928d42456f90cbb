import Glibc

/// What the system refused to do with a file.
nonisolated struct PosixError: Error, CustomStringConvertible {
  let path: String
  let number: Int32

  /// Takes `errno` where no number is given.
  init(path: String, number: Int32 = errno) {
    self.path = path
    self.number = number
  }

  /// "permission denied", as the system words it.
  var reason: String {
    unsafe String(cString: strerror(number)).lowercased()
  }

  var description: String { "\(path): \(reason)" }
}
