import ArgumentParser
import Glibc

/// What `--color` takes.
nonisolated enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what is written to `descriptor`. The option wins over the environment; `CLICOLOR_FORCE`
  /// colours even a file, `NO_COLOR` and a dumb terminal colour nothing.
  func colors(_ descriptor: Int32, in environment: Environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"]?.isEmpty == false { return false }
      if let forced = environment["CLICOLOR_FORCE"], !forced.isEmpty, forced != "0" { return true }
      return isatty(descriptor) == 1 && environment["TERM"] != "dumb"
    }
  }
}
