internal import NewsText

/// Names that hold a word of the calendar and are no date. Written for Copydesk.
enum UndatedNames {
  static let phrases = PhraseTable<Bool>(
    list.split { $0 == "|" || $0 == "\n" }.map { .init(words: PhraseTable<Bool>.words($0), value: true) })

  private static let list = """
    tuesday weld|wednesday addams|ruby tuesday
    sunday times|sunday telegraph|sunday mirror|sunday express|sunday mail|sunday herald|sunday world|sunday independent
    sunday tribune|sunday business post|sunday people|sunday post|mail on sunday|independent on sunday|star on sunday
    easter island|easter islands|easter rising|christmas island
    friday harbor|friday night lights|saturday night live|saturday evening post|black september
    bloody sunday|black monday|black tuesday|black wednesday|black thursday|man friday|girl friday|freaky friday
    red october|sunday best|hunt for red october
    spring valley|prague spring|arab spring|winter olympics|summer olympics|winter palace
    """
}
