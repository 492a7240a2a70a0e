// A reference that led to a schema leads nowhere, or the reverse.
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'reference-unresolved',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'A reference to a schema leads nowhere on one side, so the schema cannot be compared.',
    ja: 'スキーマへの参照先が片方に存在しないため、比較できません。',
  },
  detect({ base, revision }) {
    const [from, to] = [[...base.unresolved].sort(), [...revision.unresolved].sort()];
    return from.join('\n') === to.join('\n') ? undefined : { from, to };
  },
  effect: 'alters',
  // docs/compatibility.md, section 3: what the reference would have led to cannot be decided.
  judge: () => 'dangerous',
  message: {
    en: ({ from, to }) =>
      `${to.length > 0 ? `${namesInWords(to)} leads nowhere` : `${namesInWords(from)} led nowhere`}, so nothing could be compared`,
    ja: ({ from, to }) =>
      `${to.length > 0 ? `${namesInWords(to)} の参照先がありません` : `${namesInWords(from)} の参照先がありませんでした`}（比較できません）`,
  },
  why: {
    en: 'Whoever generates code or validates from the description cannot do so.',
    ja: '説明からコードを生成したり検証したりする利用者は、それができません。',
  },
  fix: {
    en: 'Mend the reference and compare again.',
    ja: '参照を直してから、もう一度比較してください。',
  },
  examples: [
    {
      title: 'The target is missing',
      scope: 'schema',
      diff: `
        - type: string
        + $ref: '#/components/schemas/Missing'
      `,
      verdict: 'dangerous',
    },
  ],
});
