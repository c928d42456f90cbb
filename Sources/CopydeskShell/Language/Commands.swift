/// All commands and shaping verbs, in the order in which help lists them.
enum Commands {
  static let all: [any Command.Type] = []

  static let shaping: [any ShapingVerb.Type] = []

  static func named(_ name: String) -> (any Command.Type)? {
    all.first { $0.spec.name == name }
  }

  static func shapingNamed(_ name: String) -> (any ShapingVerb.Type)? {
    shaping.first { $0.spec.name == name }
  }
}
