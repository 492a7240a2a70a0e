// How the page of what is deprecated looks, on top of what all pages share.
import { pageStyle } from './html/style.ts';

export const deprecationsStyle = `${pageStyle}
:root {
  --overdue: #b3261e; --ending: #a15c00; --deprecated: #3a5a8c; --announced: #5f4b9b; --undated: #616a79;
  --overdue-panel: #fbe9e7; --ending-panel: #fdf0dc; --deprecated-panel: #e6eef9; --announced-panel: #ede9f8; --undated-panel: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --overdue: #ff8a80; --ending: #ffc166; --deprecated: #9cc2ff; --announced: #c5b3ff; --undated: #b3bccb;
    --overdue-panel: #43201e; --ending-panel: #40300f; --deprecated-panel: #1d2f4a; --announced-panel: #302a4a; --undated-panel: #2b313c;
  }
}
li.overdue, .badge.overdue { background: var(--overdue-panel); color: var(--overdue); }
li.ending, .badge.ending { background: var(--ending-panel); color: var(--ending); }
li.deprecated, .badge.deprecated { background: var(--deprecated-panel); color: var(--deprecated); }
li.announced, .badge.announced { background: var(--announced-panel); color: var(--announced); }
li.undated, .badge.undated { background: var(--undated-panel); color: var(--undated); }
td.what { min-width: 18rem; overflow-wrap: anywhere; }
td.after { min-width: 11rem; overflow-wrap: anywhere; }
td.api { min-width: 8rem; }
.contradiction { color: var(--ending); font-size: .87rem; }
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
  dd { break-inside: avoid; }
  th.chart, td.chart { display: table-cell; }
}
@page { size: A4 landscape; margin: 12mm; }
`;
