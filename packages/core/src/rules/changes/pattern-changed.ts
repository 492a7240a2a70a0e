// The pattern that strings must match was added, removed or rewritten.
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'pattern-changed',
  on: 'schema',
  when: 'kept',
  at: 'pattern',
  summary: {
    en: 'The pattern that strings must match changed.',
    ja: '文字列が満たすべきパターンが変わりました。',
  },
  detect({ base, revision }) {
    const [from, to] = [[...base.patterns].sort(), [...revision.patterns].sort()];
    return from.join('\n') === to.join('\n') ? undefined : { from, to };
  },
  effect: ({ from, to }) => (isAllOf(to, from) ? 'widens' : isAllOf(from, to) ? 'narrows' : 'alters'),
  message: {
    en: ({ from, to }) => {
      if (from.length === 0 || to.length === 0)
        return to.length > 0 ? `pattern ${namesInWords(to)} was added` : `pattern ${namesInWords(from)} was removed`;
      return `pattern went from ${namesInWords(from)} to ${namesInWords(to)}`;
    },
    ja: ({ from, to }) => {
      if (from.length === 0 || to.length === 0)
        return to.length > 0
          ? `pattern ${namesInWords(to)} が追加されました`
          : `pattern ${namesInWords(from)} が削除されました`;
      return `pattern が ${namesInWords(from)} から ${namesInWords(to)} に変わりました`;
    },
  },
  why: {
    en: 'A client that sends strings of the old form may be rejected; one that reads them may not understand the new form.',
    ja: '以前の形の文字列を送るクライアントは拒否されることがあり、読むクライアントは新しい形を解釈できないことがあります。',
  },
  fix: {
    en: 'Accept what the old pattern accepted, and emit only what it allowed.',
    ja: '以前のパターンに合う文字列を引き続き受け付け、返す値もそれに合うものに限ってください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      direction === 'input'
        ? `Send only strings that match ${namesInWords(beyond(to, from))}`
        : `Be ready for strings that do not match ${namesInWords(beyond(from, to))}`,
    ja: ({ from, to }, direction) =>
      direction === 'input'
        ? `${namesInWords(beyond(to, from))} に一致する文字列だけを送ってください`
        : `${namesInWords(beyond(from, to))} に一致しない文字列が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'Any string until now',
      scope: 'schema',
      diff: `
          type: string
        + pattern: '^[a-z]+$'
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Among limits that contradict each other',
      scope: 'schema',
      diff: `
          type: string
          maxLength: 2
        - pattern: '^[a-z]{3}$'
        + pattern: '^[a-z]{4}$'
      `,
      verdict: 'breaking',
    },
    {
      title: 'More than the old pattern allowed',
      scope: 'schema',
      diff: `
          type: string
        - pattern: '^[a-z]+$'
        + pattern: '^[a-z0-9]+$'
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'Another spelling of the same pattern',
      scope: 'schema',
      diff: `
          type: string
        - pattern: '^[0-9]+$'
        + pattern: '^[0-9][0-9]*$'
      `,
      verdict: 'silent',
    },
  ],
});

const beyond = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter(it => !others.includes(it));

const isAllOf = (some: readonly string[], list: readonly string[]): boolean => some.every(it => list.includes(it));
