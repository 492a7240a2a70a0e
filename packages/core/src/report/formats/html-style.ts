// How the page of a report looks besides what all pages have in common.
import { codeStyle } from '../html/code-style.ts';
import { pageStyle } from '../html/style.ts';

export const reportStyle = `${pageStyle}${codeStyle}
body { max-width: 72rem; }
.decision { margin: 1.25rem 0 0; padding: .8rem 1rem; border-radius: .6rem; border-inline-start: .35rem solid currentColor; }
.decision strong { margin-inline-end: .4rem; font-size: 1.15rem; }
.waived { background: var(--note-panel); color: var(--note); }
section > h2 { overflow-wrap: anywhere; }
h3 { margin: 0; font-size: 1rem; line-height: 1.5; overflow-wrap: anywhere; }
h3 .faint { font-weight: 400; }
.left-out { margin: 1.25rem 0 0; padding: .7rem 1rem; border-radius: .6rem; background: var(--note-panel); color: var(--note); }
.group { margin: 1rem 0; padding: .9rem 1rem .6rem; border: 1px solid var(--line); border-inline-start-width: .3rem; border-radius: .6rem; }
.breaking-group, .error-group { border-inline-start-color: var(--bad); }
.dangerous-group, .warning-group { border-inline-start-color: var(--doubtful); }
.safe-group { border-inline-start-color: var(--good); }
.info-group, .hint-group { border-inline-start-color: var(--note); }
.waived-part > h3 { margin-top: 2rem; }
.waived-part .group { border-style: dashed; }
.explanation { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .3rem 2rem; margin: .5rem 0 .35rem; }
.explanation dt { color: var(--faint); font-size: .82rem; font-weight: 600; }
.explanation dd, .details dd { margin: 0; overflow-wrap: anywhere; }
.entries { margin: .6rem 0 0; padding: 0; list-style: none; }
.entries > li { border-top: 1px solid var(--line); scroll-margin-top: 8rem; }
.entries > li:target { background: var(--panel); }
.entries > li > details > summary { padding: .45rem 0; overflow-wrap: anywhere; }
.entries > li > details > summary code { font-weight: 600; }
.details { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 .9rem; font-size: .93rem; }
.details dt { color: var(--faint); }
.inline { display: inline; }
.inline > summary { display: inline; color: var(--link); }
@media (max-width: 40rem) {
  .details { grid-template-columns: 1fr; gap: 0; }
  .details dd { margin-bottom: .35rem; }
}
@media print {
  .group { break-inside: auto; }
  h3, .explanation, .entries > li > details > summary { break-after: avoid; }
  .explanation { break-inside: avoid; }
}
@page { margin: 14mm; }
`;
