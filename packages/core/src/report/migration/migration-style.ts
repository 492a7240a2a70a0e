// How the page of a migration looks, on top of what all pages share.
import { pageStyle } from '../html/style.ts';

export const migrationStyle = `${pageStyle}
.decision { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: baseline; margin: 1rem 0 0; padding: .9rem 1.1rem; border-radius: .6rem; font-size: 1.05rem; }
.decision p { margin: 0; color: var(--text); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.section { margin: .5rem 0; border: 1px solid var(--line); border-radius: .6rem; }
.section > summary { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; padding: .6rem .9rem; }
.section > summary h4 { margin: 0; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
.section[open] > summary { border-bottom: 1px solid var(--line); }
.section > div { padding: .75rem .9rem 1rem; }
.changes { margin: .25rem 0 1rem; padding: 0; list-style: none; }
.changes > li { padding: .5rem 0 .5rem .8rem; border-left: 3px solid var(--line); margin: 0 0 .5rem; }
.changes > li.breaking { border-color: var(--bad); background: none; color: inherit; }
.changes > li.dangerous { border-color: var(--doubtful); background: none; color: inherit; }
.changes p { margin: .1rem 0; }
.step { font-weight: 600; }
.both { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 1rem; }
.both h6, .example h5 { margin: .5rem 0 0; font-size: .87rem; font-weight: 600; }
.both h6 { color: var(--faint); }
.both > div { min-width: 0; }
ins, del { display: inline-block; min-width: 100%; text-decoration: none; }
del { background: var(--bad-panel); }
ins { background: var(--good-panel); }
.names { columns: 24rem auto; margin: .25rem 0; padding-left: 1.2rem; }
.log { padding-left: 1.2rem; }
.log li { margin: .15rem 0; overflow-wrap: anywhere; }
.plan { width: 100%; height: auto; margin: .5rem 0 0; }
.plan text { fill: var(--text); font: 13px system-ui, sans-serif; }
.plan .day { fill: var(--faint); font-size: 12px; font-variant-numeric: tabular-nums; }
.plan line { stroke: var(--line); stroke-width: 2; }
.plan .notice { stroke: var(--note); stroke-width: 6; }
.plan circle { fill: var(--note); }
.plan .removal { fill: var(--bad); }
@media (max-width: 40rem) { .plan { display: none; } }
@media print { .section { break-inside: avoid-page; } .section > summary { list-style: none; } }
@page { size: A4; margin: 15mm; }
`;
