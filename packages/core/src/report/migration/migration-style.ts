// How the page of a migration looks, on top of what all pages share.
import { codeStyle } from '../html/code-style.ts';
import { pageStyle } from '../html/style.ts';

export const migrationStyle = `${pageStyle}${codeStyle}
html { scroll-padding-top: 1rem; }
body { max-width: 84rem; }
.eyebrow { margin: 0 0 .15rem; color: var(--link); font-size: .87rem; font-weight: 600; letter-spacing: .02em; }
.decision { margin: 1.25rem 0 0; padding: .9rem 1.1rem; border-radius: .6rem; border-inline-start: .35rem solid currentColor; font-size: 1.05rem; }
.decision strong { display: block; font-size: 1.15rem; }
.decision span { color: var(--text); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: .6rem 2rem; margin: 1.1rem 0 0; }
.facts dt { color: var(--faint); font-size: .82rem; font-weight: 600; }
.facts dd { margin: 0; }
.moves { margin: .5rem 0 0; padding: .75rem 1rem .75rem 2rem; border-radius: .6rem; background: var(--bad-panel); font-weight: 600; }
.contents { margin: 1.5rem 0 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0; padding: 0; list-style: none; }
section > h2 { margin-top: 2.75rem; font-size: 1.3rem; }
section > div > h3 { margin: 1.5rem 0 .6rem; font-size: 1rem; color: var(--faint); }
section[id], .section { scroll-margin-top: 5rem; }
.section { margin: .5rem 0; border: 1px solid var(--line); border-inline-start-width: .3rem; border-radius: .6rem; }
.breaking-section { border-inline-start-color: var(--bad); }
.dangerous-section { border-inline-start-color: var(--doubtful); }
.section > summary { position: relative; display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; padding: .6rem .9rem .6rem 2.1rem; border-radius: .5rem; }
.section > summary::-webkit-details-marker { display: none; }
.section > summary::before { content: "▸"; position: absolute; inset-inline-start: .8rem; color: var(--faint); }
.section[open] > summary::before { content: "▾"; }
.section > summary:hover { background: var(--panel); }
.section > summary h4 { margin: 0; font: 600 .95rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.section[open] > summary { border-bottom: 1px solid var(--line); border-end-start-radius: 0; border-end-end-radius: 0; }
.section > div { padding: .75rem 1.1rem 1.1rem; }
.step-line { color: var(--faint); font-size: .93rem; overflow-wrap: anywhere; min-width: 0; }
.section[open] > summary .step-line { display: none; }
.about { margin: 0 0 .6rem; }
.changes { margin: 0 0 .5rem; padding: 0; list-style: none; }
.changes > li { margin: 0 0 .6rem; padding: .15rem 0 .15rem .9rem; border-inline-start: 3px solid var(--line); }
.changes > .breaking-change { border-color: var(--bad); }
.changes > .dangerous-change { border-color: var(--doubtful); }
.changes p { margin: .1rem 0; overflow-wrap: anywhere; }
.step { font-weight: 600; }
.source > summary, .section details > summary { color: var(--link); font-size: .93rem; padding: .15rem 0; width: fit-content; }
.both { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 .75rem; align-items: stretch; }
.both > div { display: flex; flex-direction: column; min-width: 0; }
.both pre { flex: 1; }
.example h5, .section h5 { margin: 1rem 0 0; font-size: .95rem; font-weight: 600; }
.both .side { margin: .4rem 0 0; font-size: .87rem; font-weight: 600; }
.both pre { margin: .25rem 0 .25rem; }
.frame > i { min-height: 1.45em; background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--line) 5px 6px); opacity: .6; }
.frame > i::before { content: none; }
.frame .gap { border-block-start: 1px dashed var(--faint); }
.example ins, .example del { display: inline-block; min-width: 100%; text-decoration: none; }
.example del { background: var(--bad-panel); }
.example ins { background: var(--good-panel); }
.names { columns: 20rem auto; margin: .25rem 0 .75rem; padding-inline-start: 1.2rem; }
.log { margin: .4rem 0 .8rem; padding-inline-start: 1.2rem; }
.log li { margin: .2rem 0; overflow-wrap: anywhere; }
.kind { margin: .35rem 0; }
.kind > summary h3 { display: inline; margin: 0; font-size: 1rem; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.plan { display: block; width: 100%; height: auto; margin: .5rem 0 .75rem; }
.plan text { fill: var(--text); font: 600 13px system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
.plan .day { fill: var(--faint); font-size: 12px; font-weight: 400; font-variant-numeric: tabular-nums; }
.plan .month { fill: var(--faint); font-size: 10.5px; font-weight: 400; }
.plan line { stroke: var(--line); stroke-width: 2; }
.plan .tick { stroke-width: 1; }
.plan .leader { stroke: var(--faint); stroke-width: 1; }
.plan .notice { stroke: var(--note); stroke-width: 8; stroke-linecap: round; }
.plan circle { fill: var(--note); stroke: var(--paper); stroke-width: 3; }
.plan .removal { fill: var(--bad); }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .87rem; overflow-wrap: anywhere; }
@media (min-width: 72rem) {
  body { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 2.5rem; }
  header, footer { grid-column: 1 / -1; }
  .contents { position: sticky; top: 1.5rem; align-self: start; margin-top: 3.1rem; }
  .contents ul { flex-direction: column; gap: .1rem; border-inline-start: 2px solid var(--line); }
  .contents a { display: block; padding: .2rem .9rem; color: var(--text); text-decoration: none; }
  .contents a:hover { color: var(--link); text-decoration: underline; }
  .filters { margin-inline: 0; padding-inline: 0; }
}
@media (max-width: 40rem) {
  .plan { display: none; }
  .tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .5rem; }
  .tiles li { padding: .5rem .6rem; font-size: .87rem; }
  .tiles b { font-size: 1.4rem; }
  .section > div { padding: .6rem .8rem .9rem; }
  .frame > i { display: none; }
  #plan td, #plan tr, #plan tbody, #plan table { display: block; }
  #plan thead { display: none; }
  #plan td { padding: 0; border: 0; }
  #plan tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  #paths td:nth-child(-n+2), #deadlines td:nth-child(n+2) { min-width: 12rem; }
}
@media print {
  .contents, .section > summary::before { display: none; }
  .section > summary { padding-inline-start: .9rem; }
  section > h2 { margin-top: 1.5rem; }
  h4, h5, .side, .section > summary, summary { break-after: avoid; }
  .section { break-inside: auto; margin: .6rem 0; }
  .section > summary, .changes > li > p, .step { break-inside: avoid; }
  .both { grid-template-columns: 1fr 1fr; break-inside: avoid; }
  .both > div { display: block; }
  .both > div:only-child { grid-column: 1 / -1; }
  .example pre, .frame { font-size: 7.5pt; overflow-wrap: anywhere; }
  td code { font-size: 8pt; }
  .log, .names { font-size: 9pt; }
  .plan { display: block; break-inside: avoid; }
  .tiles { display: flex; }
  .tiles li { flex: 1 1 4rem; padding: .4rem .6rem; } .tiles b { font-size: 1.3rem; }
}
@page { size: A4; margin: 15mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
`;
