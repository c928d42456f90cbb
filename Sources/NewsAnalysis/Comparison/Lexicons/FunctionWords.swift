internal import NewsText

/// English words that carry grammar and little else. Compiled for this project from the closed word classes of
/// English; Apache License 2.0.
extension WordSet {
  static let functionWords = WordSet(
    """
    a an the this that these those
    i you he she it we they me him her us them my your his its our their who whom whose which what
    and or but nor so yet if because as than then when while where whether though although
    of in on at by for with from to into onto over under about after before between through during against
    up down out off near since until within without among upon
    is are was were be been being am has have had having do does did will would shall should can could may might must
    not no there here also just very too more most other some any each all both only own such same
    said says say told had
    """)
}
