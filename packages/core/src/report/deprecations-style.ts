// How the page of what is deprecated looks: by day, by night and on paper.

export const deprecationsStyle = `
:root {
  --text: #1f2430; --faint: #5b6475; --line: #dfe3ea; --paper: #ffffff; --panel: #f5f7fa; --link: #1957b8;
  --overdue: #b3261e; --ending: #a15c00; --deprecated: #3a5a8c; --announced: #5f4b9b; --undated: #616a79;
  --overdue-panel: #fbe9e7; --ending-panel: #fdf0dc; --deprecated-panel: #e6eef9; --announced-panel: #ede9f8; --undated-panel: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e9ef; --faint: #a3adbd; --line: #333b49; --paper: #14181f; --panel: #1c222c; --link: #8ab4f8;
    --overdue: #ff8a80; --ending: #ffc166; --deprecated: #9cc2ff; --announced: #c5b3ff; --undated: #b3bccb;
    --overdue-panel: #43201e; --ending-panel: #40300f; --deprecated-panel: #1d2f4a; --announced-panel: #302a4a; --undated-panel: #2b313c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 90rem; background: var(--paper); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; }
p { margin: .25rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
code { font: .92em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.faint { color: var(--faint); font-size: .87rem; }
.states { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.states li { flex: 1 1 8rem; padding: .75rem 1rem; border-radius: .6rem; }
.states b { display: block; font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.states li.none { background: var(--panel); color: var(--faint); }
li.overdue, .badge.overdue { background: var(--overdue-panel); color: var(--overdue); }
li.ending, .badge.ending { background: var(--ending-panel); color: var(--ending); }
li.deprecated, .badge.deprecated { background: var(--deprecated-panel); color: var(--deprecated); }
li.announced, .badge.announced { background: var(--announced-panel); color: var(--announced); }
li.undated, .badge.undated { background: var(--undated-panel); color: var(--undated); }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th { padding: .4rem .75rem .4rem 0; border-bottom: 2px solid var(--line); text-align: start; font-size: .82rem; font-weight: 600; color: var(--faint); vertical-align: bottom; white-space: nowrap; }
td { padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.number { font-variant-numeric: tabular-nums; }
td.what { min-width: 18rem; overflow-wrap: anywhere; }
td.after { min-width: 11rem; overflow-wrap: anywhere; }
td.api { min-width: 8rem; }
.warning { color: var(--ending); font-size: .87rem; }
th.chart, td.chart { position: relative; width: 30%; min-width: 15rem; padding: 0; }
svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
svg text { fill: var(--faint); font-size: 11px; font-weight: 400; }
svg .tick { stroke: var(--line); }
svg .now { stroke: var(--overdue); stroke-dasharray: 3 3; }
svg .bar { opacity: .35; }
svg .overdue { fill: var(--overdue); } svg .ending { fill: var(--ending); } svg .deprecated { fill: var(--deprecated); }
svg .announced { fill: var(--announced); } svg .undated { fill: var(--undated); } svg .open { fill: var(--undated); opacity: .2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 0; }
dt { font-weight: 600; font-variant-numeric: tabular-nums; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 60rem) { th.chart, td.chart { display: none; } }
@media print {
  :root { --text: #000; --faint: #444; --paper: #fff; --line: #ccc; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, .states li, dd { break-inside: avoid; }
  thead { display: table-header-group; }
  h2 { break-after: avoid; }
  th.chart, td.chart { display: table-cell; }
}
@page { size: A4 landscape; margin: 12mm; }
`;
