// How pages look: by day, by night and on paper. What a page has of its own comes after it.

export const pageStyle = `
:root {
  --text: #1f2430; --faint: #5b6475; --line: #dfe3ea; --paper: #ffffff; --panel: #f5f7fa; --link: #1957b8;
  --bad: #b3261e; --bad-panel: #fbe9e7; --doubtful: #a15c00; --doubtful-panel: #fdf0dc; --good: #1e6b3a; --good-panel: #e4f4e8;
  --note: #3a5a8c; --note-panel: #e6eef9; --mark: #fff2b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e9ef; --faint: #a3adbd; --line: #333b49; --paper: #14181f; --panel: #1c222c; --link: #8ab4f8;
    --bad: #ff8a80; --bad-panel: #43201e; --doubtful: #ffc166; --doubtful-panel: #40300f; --good: #86d69b; --good-panel: #173522;
    --note: #9cc2ff; --note-panel: #1d2f4a; --mark: #5a4d12;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 90rem; background: var(--paper); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif;
}
[hidden] { display: none !important; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; }
p { margin: .25rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font: .92em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .6rem .8rem; border-radius: .5rem; background: var(--panel); overflow-x: auto; }
.faint { color: var(--faint); font-size: .87rem; }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.breaking, .error { background: var(--bad-panel); color: var(--bad); }
.dangerous, .warning { background: var(--doubtful-panel); color: var(--doubtful); }
.safe, .same { background: var(--good-panel); color: var(--good); }
.info, .hint { background: var(--note-panel); color: var(--note); }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.tiles li { flex: 1 1 8rem; padding: .75rem 1rem; border-radius: .6rem; }
.tiles b { display: block; font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.tiles li.none { background: var(--panel); color: var(--faint); }
.scroll { overflow-x: auto; }
.jump { position: absolute; left: -100rem; }
.jump:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 2; }
table { width: 100%; border-collapse: collapse; }
th { padding: .4rem .75rem .4rem 0; border-bottom: 2px solid var(--line); text-align: start; font-size: .82rem; font-weight: 600; color: var(--faint); vertical-align: bottom; white-space: nowrap; }
td { padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, td.day { font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { cursor: pointer; }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 1.5rem -1.5rem 0; padding: .75rem 1.5rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.filters label { display: inline-flex; gap: .35rem; align-items: center; }
.filters input[type=search] { flex: 1 1 14rem; min-width: 10rem; }
.filters input[type=search], .filters select, .filters button { padding: .35rem .6rem; border: 1px solid var(--faint); border-radius: .4rem; background: var(--paper); color: inherit; font: inherit; }
.filters select { max-width: 16rem; }
.filters button { cursor: pointer; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .25rem .9rem; margin: 0; padding: 0; border: 0; }
.filters legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40rem) { body { padding: 1.25rem 1rem 2rem; } .filters { position: static; margin: 1rem -1rem 0; padding: .75rem 1rem; } }
@media print {
  :root {
    --text: #000; --faint: #444; --paper: #fff; --line: #ccc; --panel: #f5f7fa; --link: #000;
    --bad: #b3261e; --bad-panel: #fbe9e7; --doubtful: #8a4f00; --doubtful-panel: #fdf0dc; --good: #1e6b3a; --good-panel: #e4f4e8;
    --note: #3a5a8c; --note-panel: #e6eef9;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .filters { display: none; }
  pre { white-space: pre-wrap; }
  tr, .tiles li { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, h3 { break-after: avoid; }
  .jump { display: none; }
  details > summary { list-style: none; }
  details::details-content { display: block; content-visibility: visible; }
}
`;
