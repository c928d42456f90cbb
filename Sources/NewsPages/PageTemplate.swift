internal import NewsText

/// The page as a Mustache template; every value is escaped where it is put in.
enum PageTemplate {
  /// The policy lets the page's own style in, by its hash, and nothing else.
  static var styleHash: String { Base64.encoded(Digest(of: Array(style.utf8)).bytes) }

  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{styleHash}}'">
    <title>{{name}}: who said what</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <header>
    <h1>{{name}}</h1>
    <p>{{count}} articles, digest {{digest}}. The marks say who is credited with which words, as a program read it; the small letters are its references. They do not say what is true.</p>
    <p class="legend"><span class="quoted">words quoted</span> <span class="indirect">words reported</span> <span class="cue">reporting verb</span> <span class="source">source</span> <span class="figure">figure</span></p>
    </header>
    {{#articles}}
    <article>
    <div class="text">
    <h2>{{title}}</h2>
    <p class="facts">{{facts}} · <code>{{id}}</code>{{#url}} · <a href="{{url}}" rel="noreferrer">original</a>{{/url}}</p>
    {{#paragraphs}}<p>{{#runs}}{{#isMarked}}{{#isOpening}}<sup>{{opened}}</sup>{{/isOpening}}<span class="{{classes}}" title="{{explanation}}">{{text}}</span>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}{{/runs}}</p>
    {{/paragraphs}}
    </div>
    <aside>
    <h3>Who is credited</h3>
    <table>
    {{#sources}}<tr><th scope="row">{{name}}<small>{{role}}</small></th><td>{{kind}}</td><td><meter min="0" max="100" value="{{share}}"></meter> {{statements}}</td></tr>
    {{/sources}}
    </table>
    <p>{{unattributed}} figures with no source named in the text.</p>
    </aside>
    </article>
    {{/articles}}
    </body>
    </html>

    """

  static let style = """
    :root { --ink: #1b1b1f; --paper: #fdfcf9; --quiet: #6a6a72; --quoted: #fff0b8; --indirect: #e9f1ff; --figure: #b3261e; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececf1; --paper: #17171a; --quiet: #a0a0aa; --quoted: #4d4317; --indirect: #22324d; --figure: #ffb4ab; }
    }
    body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
    h3, .facts, .legend, aside { font-family: system-ui, sans-serif; font-size: .875rem; }
    .facts, small { color: var(--quiet); }
    article { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2.5rem; border-top: 1px solid var(--quiet);
      padding-top: 2rem; margin-top: 2.5rem; }
    aside table { border-collapse: collapse; width: 100%; }
    aside th, aside td { text-align: left; font-weight: normal; vertical-align: top; padding: .3rem .5rem .3rem 0; }
    aside th { font-weight: 600; }
    small { display: block; font-weight: normal; }
    meter { width: 3.5rem; }
    .quoted { background: var(--quoted); }
    .indirect { background: var(--indirect); }
    .cue { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
    .source { font-weight: bold; }
    .figure { border-bottom: 2px dotted var(--figure); }
    sup { font: .6875rem system-ui, sans-serif; color: var(--quiet); margin-right: .15rem; line-height: 0; }
    .legend span { margin-right: 1rem; padding: .1rem .3rem; }
    @media (max-width: 48rem) { article { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
    @media print {
      :root { --ink: #000; --paper: #fff; --quiet: #555; --quoted: #fff0b8; --indirect: #e9f1ff; --figure: #b3261e; }
      body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      article { grid-template-columns: minmax(0, 1fr) 13rem; gap: 1.5rem; }
      header + article { break-before: auto; border-top: 1px solid var(--quiet); }
      article { break-before: page; border-top: 0; margin-top: 0; }
      p, tr { break-inside: avoid; }
      meter { display: none; }
      a { color: inherit; text-decoration: none; }
      a[href^="http"]::after { content: " " attr(href); font-size: .75rem; }
    }
    """
}
