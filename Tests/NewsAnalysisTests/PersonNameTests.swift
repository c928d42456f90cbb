import Testing

@testable import NewsAnalysis

struct PersonNameTests {
  @Test(arguments: [
    ("Putin", "Vladimir Putin"), ("V. Putin", "Vladimir Putin"), ("Vladimir Vladimirovich Putin", "Vladimir Putin"),
    ("Prime Minister Vladimir Putin", "Mr Putin"), ("Bill Brandt", "William Brandt"), ("Brandt's", "Hugo Brandt"),
    ("van der Berg", "Anna van der Berg"), ("Dr. Hugo Brandt Jr.", "Hugo Brandt"),
  ])
  func `two names of one person are compatible`(pair: (String, String)) {
    #expect(PersonName(pair.0).isCompatible(with: PersonName(pair.1)))
    #expect(PersonName(pair.1).isCompatible(with: PersonName(pair.0)))
  }

  @Test(arguments: [
    ("Irina Petrova", "Oleg Petrova"), ("Mr Petrova", "Mrs Petrova"), ("Putin", "Lavrov"), ("", "Putin"), ("Mr", "Mr"),
  ])
  func `names of two persons are not`(pair: (String, String)) {
    #expect(!PersonName(pair.0).isCompatible(with: PersonName(pair.1)))
  }
}
