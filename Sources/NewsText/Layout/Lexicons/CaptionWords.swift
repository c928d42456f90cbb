/// What tells the caption of a photo. Own list. Licence: that of Copydesk.
enum CaptionWords {
  /// What people in a photo do, in the present tense of captions.
  static let verbs = WordSet(
    """
    hold holds stand stands walk walks sit sits look looks wave waves march marches gather gathers carry carries
    pose poses speak speaks shake shakes arrive arrives leave leaves watch watches inspect inspects smile smiles
    greet greets hug hugs pray prays queue queues shout shouts chant chants wear wears run runs ride rides
    display displays salute salutes gesture gestures listen listens talk talks wait waits work works clean cleans
    search searches burn burns rise rises fly flies attend attends address addresses light lights lay lays
    embrace embraces kneel kneels lean leans point points play plays load loads unload unloads dock docks
    seen pictured shown
    """)

  /// Verbs that report what is said: a caption has none of them.
  static let reporting = WordSet("said says told reported reports announced added insisted warned according stated")

  /// Words that only a caption has, lower-cased.
  static let marks: [[UInt8]] = [
    "file photo", "file picture", "ap photo", "getty images", "photo by", "photo:", "photograph:", "photograph by",
    "picture:", "pictured:", "image:", "image credit", "photo credit", "courtesy photo", "handout photo",
    "reuters/", "epa/", "afp/", "(photo", "in this photo", "in this image", "archive photo",
  ].map { Array($0.utf8) }
}
