// A listed value is spelled in another way.
import { renamedValues } from '../../pairs/renamed-values.ts';
import { changeRule } from '../rule.ts';
import { isOtherConstant } from '../value-lists.ts';
import { probably, valueInWords } from '../words.ts';

export default changeRule({
  id: 'enum-value-renamed',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'A value that a schema allows was probably renamed.',
    ja: 'スキーマが許す値の名前が変わったと推定されます。',
  },
  detect({ base, revision }) {
    const renamed = isOtherConstant(base, revision) ? [] : renamedValues(base, revision);
    if (renamed.length === 0) return undefined;
    return {
      values: renamed.map(({ from, to }) => ({ from, to })),
      extensible: base.extensible,
      score: Math.min(...renamed.map(it => it.likeness)),
    };
  },
  effect: 'alters',
  // docs/compatibility.md, section 10: a list that may grow says so.
  judge: ({ facts, direction }) => (direction === 'output' && facts.extensible ? 'safe' : undefined),
  message: {
    en: ({ values, score }) =>
      `${values.length === 1 ? 'value was' : 'values were'} renamed: ${firstFew(values).join(', ')}${values.length > most ? `, and ${values.length - most} more` : ''} ${probably.en(score)}`,
    ja: ({ values, score }) =>
      `値の名前が変わりました: ${firstFew(values).join('、')}${values.length > most ? `、ほか ${values.length - most} 件` : ''}${probably.ja(score)}`,
  },
  why: {
    en: 'A client that sends the old spelling is rejected, and one that looks for it in a response does not find it.',
    ja: '以前の表記で送るクライアントは拒否され、レスポンスで以前の表記を探すクライアントは見つけられません。',
  },
  fix: {
    en: 'Go on accepting the old spelling beside the new one, and emit the old one until the next version.',
    ja: '新しい表記と並べて以前の表記も受け付け、次のバージョンまでは以前の表記で返してください。',
  },
  step: {
    en: ({ values }, direction) => {
      const verb = direction === 'input' ? 'Send' : 'Expect';
      const [first] = values;
      return values.length === 1 && first
        ? `${verb} ${valueInWords(first.to)} instead of ${valueInWords(first.from)}`
        : `${verb} the new spellings: ${firstFew(values).join(', ')}${values.length > most ? `, and ${values.length - most} more` : ''}`;
    },
    ja: ({ values }, direction) => {
      const [first] = values;
      const please = direction === 'input' ? '送ってください' : '届くものとして扱ってください';
      if (values.length === 1 && first) {
        const [before, after] = [first.from, first.to].map(valueInWords);
        return `${before} ではなく ${after} ${direction === 'input' ? 'を' : 'が'}${please}`;
      }
      const renamed = `${firstFew(values).join('、')}${values.length > most ? `、ほか ${values.length - most} 件` : ''}`;
      return `${renamed} のように、新しい表記で${please}`;
    },
  },
  examples: [
    {
      title: 'Another separator',
      scope: 'schema',
      diff: `
          type: string
        - enum: [open, in_progress, closed]
        + enum: [open, in-progress, closed]
      `,
      verdict: 'breaking',
    },
    {
      title: 'All of them in lower case',
      scope: 'schema',
      diff: `
          type: string
        - enum: [ASC, DESC]
        + enum: [asc, desc]
      `,
      verdict: 'breaking',
    },
  ],
});

const most = 4;

const firstFew = (values: readonly { readonly from: string; readonly to: string }[]): readonly string[] =>
  values.slice(0, most).map(({ from, to }) => `${valueInWords(from)} → ${valueInWords(to)}`);
