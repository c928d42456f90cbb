/// What lies on the desk: corpora, named results, settings, the exchanges so far, and the doors to the world.
public struct Desk: Sendable {
  let sources: any ArticleSource
  let files: any FileStore
  var settings: Settings
  var exchanges: [Exchange] = []

  init(sources: any ArticleSource, files: any FileStore, settings: Settings) {
    self.sources = sources
    self.files = files
    self.settings = settings
  }
}
