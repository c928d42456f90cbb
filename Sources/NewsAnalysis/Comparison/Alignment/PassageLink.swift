/// A passage of the left text and one of the right that say the same.
struct PassageLink: Hashable {
  let left: Int
  let right: Int
  /// How much of their weight they share, 0 to 1.
  let likeness: Double
}
