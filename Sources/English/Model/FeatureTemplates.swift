/// The features of a decision as data: each template names the atoms of a context that stand together.
package struct FeatureTemplates: Sendable {
  /// Four atom indices a template; unused places repeat `unused`.
  private let places: [UInt8]
  private let seeds: [UInt64]
  package let count: Int
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
    seeds = (0..<templates.count).map { Self.mix(0x51ED_2701_A3C5_9B17, UInt32($0) &+ 1) }
  }

  /// Writes the hash of each template's feature in `context` to `hashes`, which holds `count` of them.
  package func hash(_ context: [UInt32], into hashes: inout [UInt64]) {
    for template in 0..<count {
      let place = template &* 4
      var hash = Self.mix(seeds[template], context[Int(places[place])])
      let second = places[place &+ 1]
      if second != Self.unused {
        hash = Self.mix(hash, context[Int(second)])
        let third = places[place &+ 2]
        if third != Self.unused {
          hash = Self.mix(hash, context[Int(third)])
          let fourth = places[place &+ 3]
          if fourth != Self.unused { hash = Self.mix(hash, context[Int(fourth)]) }
        }
      }
      hashes[template] = hash
    }
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ atom: UInt32) -> UInt64 {
    let product = (hash ^ UInt64(atom)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
