/// The lists of names on which a word stands, wherever it stands: the word alone, not what it means there.
package struct NameListSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ traits: WordTraits) {
    self =
      traits.lists == 0 && traits.odds != 0 ? .noName : NameListSet(rawValue: UInt16(truncatingIfNeeded: traits.lists))
  }

  package static let country = NameListSet(rawValue: 1 << 0)
  package static let region = NameListSet(rawValue: 1 << 1)
  package static let city = NameListSet(rawValue: 1 << 2)
  package static let town = NameListSet(rawValue: 1 << 3)
  package static let given = NameListSet(rawValue: 1 << 4)
  package static let rareGiven = NameListSet(rawValue: 1 << 5)
  package static let family = NameListSet(rawValue: 1 << 6)
  package static let rareFamily = NameListSet(rawValue: 1 << 7)
  package static let person = NameListSet(rawValue: 1 << 8)
  package static let place = NameListSet(rawValue: 1 << 9)
  package static let group = NameListSet(rawValue: 1 << 10)
  package static let company = NameListSet(rawValue: 1 << 11)
  /// A word that is known and stands on none of the lists.
  package static let noName = NameListSet(rawValue: 1 << 12)
}
