internal import NewsText

/// Things that prices and counts are given for, singular. Written for Copydesk from common price quotations.
enum RateWords {
  private static let list = """
    dozen share person head unit game night household family capita employee worker child student pupil user customer passenger
    vehicle car ticket seat bottle pack bag box piece item copy view click download subscriber member patient visit trip
    ride flight room property home house apartment flat plate meal gallon page word post tweet match round set team
    point pound dollar euro bushel bale head carton case dose vaccine injection session lesson class course event
    transaction order delivery token coin contract bond stock warrant lot hand album song video episode season match
    century decade fortnight quarter season week
    inhabitant citizen resident voter adult woman man fan player driver rider viewer bird animal cow pig tree plant
    """
  private static let nouns = WordMap<String>(
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (WordKey($0.utf8), String($0)) })

  static func noun(of key: WordKey) -> String? { nouns[key] }

  static func isSold(_ piece: Piece) -> Bool { nouns[piece.key] != nil }
}

extension MeasuredUnit {
  /// The same unit as a rate of another.
  func rated(by other: MeasuredUnit) -> MeasuredUnit {
    if kind == .measure, other.kind != .count, let code, let per = other.code {
      return MeasuredUnit(kind: .measure, code: code + "/" + per, noun: noun)
    }
    return MeasuredUnit(kind: kind, code: code, noun: noun, per: other)
  }
}
