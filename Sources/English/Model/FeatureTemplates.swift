/// The features of a decision as data: each template names the atoms of a context that stand together.
package struct FeatureTemplates: Sendable {
  /// Four atom indices a template; unused places repeat `unused`.
  private let places: [UInt8]
  private let seeds: [UInt64]
  package let count: Int
  private let largestPlace: Int
  static let unused: UInt8 = 255

  /// Atom indices of each template: one to four.
  package init(_ templates: [[Int]]) {
    var places: [UInt8] = []
    for template in templates {
      precondition((1...4).contains(template.count), "a template has one to four atoms")
      for place in 0..<4 { places.append(place < template.count ? UInt8(template[place]) : Self.unused) }
    }
    self.places = places
    count = templates.count
    largestPlace = templates.joined().max() ?? 0
    seeds = (0..<templates.count).map { Self.mix(0x51ED_2701_A3C5_9B17, UInt32($0) &+ 1) }
  }

  /// Writes the hash of each template's feature in `context` to `hashes`, which holds `count` of them.
  package func hash(_ context: [UInt32], into hashes: inout [UInt64]) {
    precondition(context.count > largestPlace && hashes.count >= count, "the context lacks an atom")
    unsafe context.withUnsafeBufferPointer { context in
      unsafe places.withUnsafeBufferPointer { places in
        unsafe hashes.withUnsafeMutableBufferPointer { hashes in
          for template in 0..<count {
            unsafe hashes[template] = unsafe Self.hash(seeds[template], places, template &* 4, context)
          }
        }
      }
    }
  }

  /// The indices were checked against the context before: this runs a hundred times a word.
  @inline(__always)
  private static func hash(
    _ seed: UInt64, _ places: UnsafeBufferPointer<UInt8>, _ place: Int, _ context: UnsafeBufferPointer<UInt32>
  ) -> UInt64 {
    var hash = unsafe mix(seed, context[Int(places[place])])
    let second = unsafe places[place &+ 1]
    guard second != unused else { return hash }
    hash = unsafe mix(hash, context[Int(second)])
    let third = unsafe places[place &+ 2]
    guard third != unused else { return hash }
    hash = unsafe mix(hash, context[Int(third)])
    let fourth = unsafe places[place &+ 3]
    return fourth == unused ? hash : unsafe mix(hash, context[Int(fourth)])
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ atom: UInt32) -> UInt64 {
    let product = (hash ^ UInt64(atom)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
