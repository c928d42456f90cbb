/// What is known of the one that a mention stands for, as pronouns ask it.
enum Gender: UInt8, Hashable, Sendable {
  case masculine, feminine
}
