import ArgumentParser

/// What `--cache` takes.
nonisolated enum CacheChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, on, off

  /// How the cache is used; nil where it is not. Unless told otherwise, only a person at a terminal has anything kept; a
  /// script finds what was kept, and who wants nothing of the user's files gets nothing of them.
  func policy(isInteractive: Bool, _ options: ShellOptions, in environment: Environment) -> DiskCache.Policy? {
    if options.safe { return nil }
    let choice = self == .auto ? environment["COPYDESK_CACHE"].flatMap { CacheChoice(rawValue: $0) } ?? .auto : self
    switch choice {
    case .on: return .readingAndWriting
    case .off: return nil
    case .auto where options.noUserConfig: return nil
    case .auto: return isInteractive ? .readingAndWriting : .readingOnly
    }
  }
}
