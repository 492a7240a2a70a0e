// The list of known values of an open enumeration changed.
import { changeRule } from '../rule.ts';
import { knownValues } from '../value-lists.ts';
import { valuesInWords } from '../words.ts';

export default changeRule({
  id: 'extensible-enum-changed',
  on: 'schema',
  when: 'kept',
  at: 'x-extensible-enum',
  summary: {
    en: 'The known values of `x-extensible-enum` changed.',
    ja: '`x-extensible-enum` の既知の値が変わりました。',
  },
  detect({ base, revision }) {
    const [added, removed] = [knownValues(base, revision), knownValues(revision, base)];
    return added.length + removed.length > 0 ? { added, removed } : undefined;
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: whoever reads was told to expect more; whoever sends was told that these are understood.
  judge: ({ facts, direction }) => (direction === 'input' && facts.removed.length > 0 ? 'breaking' : 'safe'),
  message: {
    en: ({ added, removed }) =>
      [
        ...(added.length > 0 ? [`known values were added: ${valuesInWords.en(added)}`] : []),
        ...(removed.length > 0 ? [`known values were removed: ${valuesInWords.en(removed)}`] : []),
      ].join(', '),
    ja: ({ added, removed }) =>
      [
        ...(added.length > 0 ? [`既知の値 ${valuesInWords.ja(added)} が追加されました`] : []),
        ...(removed.length > 0 ? [`既知の値 ${valuesInWords.ja(removed)} が削除されました`] : []),
      ].join('、'),
  },
  why: {
    en: 'A client that sends a value which is no longer known may be rejected.',
    ja: '既知でなくなった値を送るクライアントは拒否されることがあります。',
  },
  fix: {
    en: 'Keep accepting the values that were known.',
    ja: '既知だった値を引き続き受け付けてください。',
  },
  step: {
    en: ({ added, removed }, direction) => {
      if (direction === 'output')
        return added.length > 0
          ? `Expect ${valuesInWords.en(added)} as well`
          : `Do without ${valuesInWords.en(removed)}, which no longer ${removed.length > 1 ? 'come' : 'comes'}`;
      return removed.length > 0
        ? `Send a value that is still known instead of ${valuesInWords.en(removed)}`
        : `Send ${valuesInWords.en(added)} where it fits better`;
    },
    ja: ({ added, removed }, direction) => {
      if (direction === 'output')
        return added.length > 0
          ? `${valuesInWords.ja(added)} も届くものとして扱ってください`
          : `${valuesInWords.ja(removed)} が届くことを前提にしないでください`;
      return removed.length > 0
        ? `${valuesInWords.ja(removed)} の代わりに、既知の値を送ってください`
        : `より適切な場合は ${valuesInWords.ja(added)} を送ってください`;
    },
  },
  examples: [
    {
      title: 'One more known value',
      scope: 'schema',
      diff: `
          type: string
        - x-extensible-enum: [open, closed]
        + x-extensible-enum: [open, closed, archived]
      `,
      verdict: 'safe',
    },
    {
      title: 'One known value less',
      scope: 'schema',
      diff: `
          type: string
        - x-extensible-enum: [open, closed]
        + x-extensible-enum: [open]
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
