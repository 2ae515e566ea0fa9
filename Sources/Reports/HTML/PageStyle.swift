/// How the page looks: light and dark as the reader's system is, narrow and wide, and on paper.
enum PageStyle {
  /// The colours of text have a contrast of at least 4.5 to the grounds that they stand on, which a test holds them to.
  static let css = """
    :root { color-scheme: light dark; --ground: #ffffff; --card: #f5f7f9; --text: #1b1f24; --muted: #57606a;
      --line: #d0d7de; --service: #0b57d0; --care: #7a2fb8; --good: #116329; --doubtful: #7a4d00; --bad: #a40e26;
      --marked: #fff1b8; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #0f1419; --card: #1a2129; --text: #e6edf3; --muted: #a3adb8; --line: #3a434d;
        --service: #79b8ff; --care: #d2a8ff; --good: #7ee787; --doubtful: #e3b341; --bad: #ffa198; --marked: #4a3c00; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    article + article { margin-top: 4rem; border-top: 3px solid var(--line); padding-top: 2rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
    h3 { font-size: 1rem; margin: 0 0 .25rem; }
    p { margin: 0 0 .5rem; }
    a { color: var(--service); }
    .muted, figcaption, footer { color: var(--muted); }
    .grade { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin: 1rem 0; }
    .grade strong { font-size: 2.5rem; line-height: 1; }
    .good { color: var(--good); } .doubtful { color: var(--doubtful); } .bad { color: var(--bad); }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
    .columns + p, figure + p { margin-top: .75rem; }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
    .service h3 { color: var(--service); } .care h3 { color: var(--care); }
    blockquote { margin: 0 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--line); }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th { font-weight: normal; text-align: left; } td:last-child { text-align: right; }
    th, td { padding: .2rem .4rem .2rem 0; vertical-align: middle; }
    thead th { color: var(--muted); font-size: .85rem; } thead th:last-child { text-align: right; }
    .bar { width: 6rem; height: .7rem; display: block; }
    .bar .whole { fill: var(--line); } .service .part { fill: var(--service); } .care .part { fill: var(--care); }
    figure { margin: 0; } figure svg { width: 100%; height: auto; display: block; }
    figure text { fill: var(--muted); font: 12px system-ui, sans-serif; }
    .grid { stroke: var(--line); stroke-width: 1; }
    .calm { stroke: var(--service); } .trust { stroke: var(--care); stroke-dasharray: 8 4; }
    .warmth { stroke: var(--doubtful); stroke-dasharray: 2 4; }
    .calm, .trust, .warmth { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
    .dot { fill: var(--ground); stroke-dasharray: none; }
    .key { width: 2.5rem; height: .6rem; display: inline-block; vertical-align: middle; margin-right: .4rem; }
    figcaption span { margin-right: 1.25rem; white-space: nowrap; }
    .moment { margin: 0 0 .75rem; }
    .turns { list-style: none; margin: 0; padding: 0; }
    .turns > li { margin: 0 0 1rem; padding-left: .75rem; border-left: 3px solid var(--line); }
    .turns > .agent { border-color: var(--service); }
    .said { white-space: pre-wrap; margin: 0; }
    mark { background: var(--marked); color: inherit; border-radius: .15rem; }
    sup { font-size: .7rem; line-height: 0; }
    .rows { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .9rem; }
    footer { margin-top: 2.5rem; font-size: .85rem; border-top: 1px solid var(--line); padding-top: .75rem; }
    @media print {
      :root { --ground: #ffffff; --card: #ffffff; --text: #000000; --muted: #444444; --line: #999999;
        --service: #0b3d91; --care: #5b1a8b; --good: #0b4d1e; --doubtful: #5c3a00; --bad: #7d0a1c; --marked: #eeeeee; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font-size: 10pt; } main { max-width: none; padding: 0; }
      h2 { break-after: avoid; } .card, .moment, figure, .turns > li { break-inside: avoid; }
      article + article { break-before: page; border: 0; margin: 0; padding: 0; }
      mark { text-decoration: underline; }
    }
    """
}
