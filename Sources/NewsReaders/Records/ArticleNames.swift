/// The ids given so far in a stream, each kept as a hash.
struct ArticleNames {
  /// How often an id was asked for, by its FNV-1a hash.
  private var uses: [UInt64: Int] = [:]

  /// `id` where it is new; otherwise with the first of `-2`, `-3` … that is.
  mutating func claim(_ id: String) -> String {
    let key = Self.hash(id)
    guard let count = uses[key] else {
      uses[key] = 1
      return id
    }
    var number = count + 1
    while uses[Self.hash("\(id)-\(number)")] != nil { number += 1 }
    uses[key] = number
    let name = "\(id)-\(number)"
    uses[Self.hash(name)] = 1
    return name
  }

  private static func hash(_ id: String) -> UInt64 {
    id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
