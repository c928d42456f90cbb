internal import NewsText

/// What may be crushed, captured, missing or evacuated without being a person.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum ThingWords {
  private static let list = WordClasses([
    """
    animal cow bull horse sheep goat pig dog cat bird chicken hen duck goose turkey elephant rhino lion tiger bear wolf fox
    whale dolphin shark fish camel donkey deer seal turtle bee insect livestock cattle poultry
    car truck lorry bus van train tram vehicle tank plane jet aircraft helicopter drone ship boat vessel ferry yacht bike
    house home building flat apartment hotel school hospital church mosque temple bridge tower factory mill farm shop
    village town city district area region province country island post base position outpost airport port checkpoint
    street square road camp
    job company firm business bank market crop tree plant field acre hectare vineyard orchard
    seat vote point goal title medal prize award match game order contract deal weapon gun rifle missile shell bomb mine
    grenade document file page painting part bag box parcel letter
    """
  ])

  static func isThing(_ word: WordKey) -> Bool {
    list.classes(of: word) != 0
  }
}
