// Other demands are made of properties by the look of their names.
import type { Direction, Effect } from '../../findings.ts';
import { asObject, own } from '../../schema/values.ts';
import type { View } from '../../schema/view.ts';
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';
import { asRequest, asSentence, clause } from '../step-words.ts';
import { namesInWords } from '../words.ts';

type Changed = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly others: 'closed' | 'described' | 'open';
};

export default changeRule({
  id: 'pattern-properties-changed',
  on: 'schema',
  when: 'kept',
  at: 'patternProperties',
  summary: {
    en: 'What patternProperties says of properties whose names match a pattern changed.',
    ja: '名前がパターンに一致するプロパティについての patternProperties の指定が変わりました。',
  },
  detect({ base, revision }): Changed | undefined {
    const [before, after] = [patternsOf(base), patternsOf(revision)];
    const added = [...after.keys()].filter(pattern => !before.has(pattern)).sort();
    const removed = [...before.keys()].filter(pattern => !after.has(pattern)).sort();
    const changed = [...after.keys()]
      .filter(pattern => before.has(pattern) && !sameValue(before.get(pattern), after.get(pattern)))
      .sort();
    if (added.length + removed.length + changed.length === 0) return undefined;
    return { added, removed, changed, others: othersOf(base, revision) };
  },
  // Where no other names are allowed, a pattern allows some; where all are, it demands something of some of them.
  effect: ({ added, removed, changed, others }): Effect => {
    if (changed.length > 0 || others === 'described' || (added.length > 0 && removed.length > 0)) return 'alters';
    return added.length > 0 === (others === 'closed') ? 'widens' : 'narrows';
  },
  message: {
    en: ({ added, removed, changed }) =>
      [
        ...(added.length > 0 ? [`a schema for names like ${namesInWords(added)} was added`] : []),
        ...(removed.length > 0 ? [`the schema for names like ${namesInWords(removed)} was removed`] : []),
        ...(changed.length > 0 ? [`the schema for names like ${namesInWords(changed)} changed`] : []),
      ].join(', '),
    ja: ({ added, removed, changed }) =>
      [
        ...(added.length > 0 ? [`${namesInWords(added)} に一致する名前のスキーマが追加されました`] : []),
        ...(removed.length > 0 ? [`${namesInWords(removed)} に一致する名前のスキーマが削除されました`] : []),
        ...(changed.length > 0 ? [`${namesInWords(changed)} に一致する名前のスキーマが変わりました`] : []),
      ].join('、'),
  },
  why: {
    en: 'Properties under such names are rejected that were not, or hold something that clients do not expect.',
    ja: 'これらの名前のプロパティが新たに拒否されるか、クライアントの想定しない値を持つようになります。',
  },
  fix: {
    en: 'Keep the old pattern with its schema, and use other names for values of another form.',
    ja: '以前のパターンとスキーマを維持し、別の形の値には別の名前を使ってください。',
  },
  step: {
    en(facts, direction) {
      const isInput = direction === 'input';
      const { limited, named } = partsOf(facts, direction);
      return asSentence([
        ...(limited.length > 0
          ? [
              isInput
                ? `send in properties named like ${namesInWords(limited)} only what is allowed there now`
                : `be ready for other values in properties named like ${namesInWords(limited)}`,
            ]
          : []),
        ...(named.length > 0
          ? [`${isInput ? 'stop sending' : 'be ready for'} properties named like ${namesInWords(named)}`]
          : []),
      ]);
    },
    ja(facts, direction) {
      const isInput = direction === 'input';
      const { limited, named } = partsOf(facts, direction);
      return asRequest([
        ...(limited.length > 0
          ? [
              isInput
                ? clause(`${namesInWords(limited)} に一致するプロパティには、現在許される値だけを入れ`, '', 'て')
                : clause(`${namesInWords(limited)} に一致するプロパティにほかの値が届いても扱えるようにし`, '', 'て'),
            ]
          : []),
        ...(named.length > 0
          ? [
              isInput
                ? clause(`${namesInWords(named)} に一致するプロパティを送るのをやめ`, '', 'て')
                : clause(`${namesInWords(named)} に一致するプロパティが届いても扱えるようにし`, '', 'て'),
            ]
          : []),
      ]);
    },
  },
  examples: [
    {
      title: 'Names that were free',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: true
        + patternProperties:
        +   ^x-: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Names that did not exist',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
          additionalProperties: false
        + patternProperties:
        +   ^x-: { type: string }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'Numbers instead of texts',
      scope: 'schema',
      diff: `
          type: object
          patternProperties:
        -   ^x-: { type: string }
        +   ^x-: { type: integer }
      `,
      verdict: 'breaking',
    },
  ],
});

/** Of an allOf, a pattern that several parts have is that of the first. */
const patternsOf = ({ constraints }: View): ReadonlyMap<string, unknown> => {
  const patterns = new Map<string, unknown>();
  for (const value of constraints.get('patternProperties') ?? []) {
    const object = asObject(value) ?? {};
    for (const name of Object.keys(object)) if (!patterns.has(name)) patterns.set(name, own(object, name));
  }
  return patterns;
};

/** The patterns whose properties hold something else, and those whose properties are rejected or new, as it hurts in a direction. */
const partsOf = (
  { added, removed, changed, others }: Changed,
  direction: Direction,
): { readonly limited: readonly string[]; readonly named: readonly string[] } => {
  const [demanding, gone] = direction === 'input' ? [added, removed] : [removed, added];
  if (others === 'closed') return { limited: changed, named: gone };
  return { limited: [...changed, ...demanding, ...(others === 'described' ? gone : [])].sort(), named: [] };
};

/** What becomes of names that match no pattern. */
const othersOf = (...sides: readonly View[]): 'closed' | 'described' | 'open' => {
  if (sides.some(({ additional }) => additional.closed)) return 'closed';
  return sides.some(({ additional }) => additional.described) ? 'described' : 'open';
};
