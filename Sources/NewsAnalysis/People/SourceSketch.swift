/// What the sources of a corpus are merged by: a source without its places in the text.
package struct SourceSketch: Sendable {
  let name: String
  let kind: Source.Kind
  let isNamed: Bool
  let role: String?
  let statements: Int
  let check: IdentityCheck?

  package init(_ source: Source) {
    name = source.name
    kind = source.kind
    isNamed = source.isNamed
    role = source.role
    statements = source.statements
    check = source.check
  }

  /// The name that a reader gave it; otherwise the article's.
  var readName: String { check?.mergedName ?? name }
}
