/// A path that is to be read.
struct FoundFile: Hashable {
  let path: String
  let origin: Origin

  enum Origin {
    /// The user named it: a pipe is read too.
    case named
    /// It stood in a folder.
    case found
  }
}
