internal import NewsText

/// What is wrong at one line of a session file.
enum SessionProblem: Error, Equatable, CustomStringConvertible {
  case brokenUTF8
  case noBlock
  case unclosedFrontMatter
  case unclosedBlock
  case secondSession
  case unknownVersion(String)
  case unknownKey(String, meant: String)
  case badWidth(String)
  case unknownOption(String, meant: String?)
  case unknownCheck(String, meant: String?)
  case answerWithoutCommand
  case emptyCommand
  case controlCharacter(Unicode.Scalar)

  var description: String {
    switch self {
    case .brokenUTF8: "this line is no UTF-8"
    case .noBlock: "no block is fenced as 'copydesk'"
    case .unclosedFrontMatter: "the front matter that opens here is never closed (is the file cut off?)"
    case .unclosedBlock: "the block that opens here is never closed (is the file cut off?)"
    case .secondSession: "a second session begins here; give it a file of its own"
    case .unknownVersion(let version):
      "session format '\(VisibleText.of(version))' is unknown; this program reads format 1"
    case .unknownKey(let key, let meant): "unknown key '\(VisibleText.of(key))'" + Self.hint(meant)
    case .badWidth(let width): "width '\(VisibleText.of(width))' is no number from 20 to 1000"
    case .unknownOption(let option, let meant): "unknown option '\(VisibleText.of(option))'" + Self.hint(meant)
    case .unknownCheck(let check, let meant): "unknown check '\(VisibleText.of(check))'" + Self.hint(meant)
    case .answerWithoutCommand: "an answer stands here with no command above it ('> ' begins a command)"
    case .emptyCommand: "no command stands after '>'"
    case .controlCharacter(let scalar): "a control character (\(Self.code(of: scalar))) stands in a block"
    }
  }

  /// `U+001B`.
  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func hint(_ meant: String?) -> String {
    meant.map { " (did you mean '\($0)'?)" } ?? ""
  }
}
