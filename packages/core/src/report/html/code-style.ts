// How lines of documents look: their numbers, what went and what came, and the colours of what they say.

export const codeStyle = `
:root { --key: #1b4f91; --string: #1f5e3a; --value: #8a3b00; --comment: #5b6475; }
@media (prefers-color-scheme: dark) { :root { --key: #9cc2ff; --string: #a5d6b0; --value: #ffb787; --comment: #a3adbd; } }
.k { color: var(--key); } .s { color: var(--string); } .v { color: var(--value); } .c { color: var(--comment); font-style: italic; }
.frame { padding: .4rem 0; }
.frame > * { display: block; width: max-content; min-width: 100%; padding-inline-end: .8rem; text-decoration: none; white-space: pre; }
.frame > ::before { content: attr(data-line) "  "; display: inline-block; width: 5.5em; padding-inline-end: .6em; text-align: end; color: var(--faint); user-select: none; white-space: pre; }
.frame del { background: var(--bad-panel); }
.frame ins { background: var(--good-panel); }
.frame del::before { content: attr(data-line) " −"; color: var(--bad); }
.frame ins::before { content: attr(data-line) " +"; color: var(--good); }
.frame mark { padding: .05em 0; border-radius: .2em; background: var(--mark); color: inherit; font-weight: 600; }
.frame .more { color: var(--faint); }
@media (max-width: 40rem) { .frame > ::before { width: 4em; } }
@media print {
  :root { --key: #1b4f91; --string: #1f5e3a; --value: #8a3b00; --comment: #444; }
  .frame { break-inside: avoid; }
  .frame > * { width: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;
