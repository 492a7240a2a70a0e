// What is taken where a value is left out became something else.
import type { Parameter } from '../../contract/model.ts';
import type { FactValue } from '../../findings.ts';
import type { Pair } from '../../pairs/pair.ts';
import { typeOf } from '../../schema/values.ts';
import type { Property, View } from '../../schema/view.ts';
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';
import { factValue } from '../value-lists.ts';
import { valueInWords } from '../words.ts';

export default changeRule({
  id: 'default-changed',
  on: 'schema',
  when: 'kept',
  at: 'default',
  summary: {
    en: 'A default was added, removed or replaced.',
    ja: '既定値が追加、削除、または変更されました。',
  },
  detect({ base, revision, parents }) {
    const [from, to] = [base.default, revision.default].map(it => (it ? { value: factValue(it.value) } : null)) as [
      DefaultFact,
      DefaultFact,
    ];
    if (isSame(from, to)) return undefined;
    return { from, to, of: holderAmong(parents), beside: { isOldValid: !from || isStillValid(from.value, revision) } };
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: every value stays valid; what leaving it out means is different for those who do.
  judge({ facts, direction }) {
    if (facts.of === 'required' || (asksForNothing(facts.from) && asksForNothing(facts.to))) return 'safe';
    if (facts.of === 'parameter' && direction === 'input') return 'breaking';
    return facts.from ? 'dangerous' : 'safe';
  },
  message: {
    en: ({ from, to }) =>
      from && to
        ? `default went from ${valueInWords(from.value)} to ${valueInWords(to.value)}`
        : from
          ? `default ${valueInWords(from.value)} was removed`
          : `default ${valueInWords(to?.value ?? null)} was added`,
    ja: ({ from, to }) =>
      from && to
        ? `既定値が ${valueInWords(from.value)} から ${valueInWords(to.value)} に変わりました`
        : from
          ? `既定値 ${valueInWords(from.value)} が削除されました`
          : `既定値 ${valueInWords(to?.value ?? null)} が追加されました`,
  },
  why: {
    en: 'A client that leaves the value out gets another behaviour than before, without an error.',
    ja: '値を省略するクライアントでは、エラーなしに挙動が変わります。',
  },
  fix: {
    en: 'Keep the default, or offer the new behaviour under a new name.',
    ja: '既定値を維持するか、新しい挙動は別の名前で提供してください。',
  },
  step: {
    en({ from, to, beside }, direction) {
      const [before, after] = [from, to].map(it => it && valueInWords(it.value));
      if (direction === 'input') {
        if (before && beside.isOldValid) return `Send ${before} yourself where you rely on the default`;
        return `Send a value yourself ${after ? `unless the new default ${after} is what you want` : 'where you rely on the default'}`;
      }
      if (!before) return `Take a missing value for ${after}`;
      return after
        ? `Take a missing value for ${after} instead of ${before}`
        : `Stop taking a missing value for ${before}`;
    },
    ja({ from, to, beside }, direction) {
      const [before, after] = [from, to].map(it => it && valueInWords(it.value));
      if (direction === 'input') {
        if (before && beside.isOldValid) return `既定値に頼っている場合は ${before} を明示して送ってください`;
        return `${after ? `新しい既定値 ${after} で差し支えがある場合` : '既定値に頼っている場合'}は、値を明示して送ってください`;
      }
      if (!before) return `値がない場合は ${after} とみなしてください`;
      return after
        ? `値がない場合は ${before} ではなく ${after} とみなしてください`
        : `値がない場合に ${before} とみなすのをやめてください`;
    },
  },
  examples: [
    {
      title: 'Another default',
      scope: 'schema',
      diff: `
          type: integer
        - default: 20
        + default: 50
      `,
      verdict: 'dangerous',
    },
    {
      title: 'What happens was never said',
      scope: 'schema',
      diff: `
          type: integer
        + default: 20
      `,
      verdict: 'safe',
    },
    {
      title: 'Leaving out the filter used to mean everything',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
              schema:
                type: string
        +       default: open
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'What leaving it out always meant',
      scope: 'operation',
      diff: `
          parameters:
            - name: archived
              in: query
              schema:
                type: boolean
        +       default: false
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Nobody can leave it out',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
              required: true
              schema:
                type: string
        -       default: open
        +       default: closed
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});

/** What can be left out so that the default counts; `required` where nothing can. */
type Holder = 'parameter' | 'value' | 'required';

const holderAmong = (parents: readonly Pair[]): Holder => {
  const optional = parents.filter(parent => !isRequired(parent));
  if (optional.some(({ on }) => on === 'parameter')) return 'parameter';
  return optional.length > 0 ? 'value' : 'required';
};

const isRequired = ({ on, base, revision }: Pair): boolean =>
  (on === 'parameter' || on === 'property') &&
  [base, revision].every(side => (side as Parameter | Property | undefined)?.required);

/** By the list of a schema, or by its types. */
const isStillValid = (value: FactValue, { enum: listed, types }: View): boolean =>
  listed
    ? listed.some(it => sameValue(it, value))
    : types.has(typeOf(value)) || (typeof value === 'number' && types.has('number'));

/** null where there is no default. */
type DefaultFact = { readonly value: FactValue } | null;

/** To ask for no, none or nothing is what a request does that leaves the value out. */
const asksForNothing = (fact: DefaultFact): boolean =>
  !fact ||
  [false, 0, '', null].some(value => value === fact.value) ||
  (Array.isArray(fact.value) && fact.value.length === 0);

const isSame = (from: DefaultFact, to: DefaultFact): boolean =>
  from && to ? sameValue(from.value, to.value) : from === to;
