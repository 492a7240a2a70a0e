// Alternatives of which at least one had to match are now alternatives of which exactly one must, or the reverse.
import type { View } from '../../schema/view.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'union-kind-changed',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'anyOf became oneOf, or the reverse.',
    ja: 'anyOf が oneOf に、またはその逆に変わりました。',
  },
  detect({ base, revision }) {
    const [from, to] = [kindsOf(base), kindsOf(revision)];
    return from === '' || to === '' || from === to ? undefined : { from, to };
  },
  effect: ({ from, to }) =>
    from === 'anyOf' && to === 'oneOf' ? 'narrows' : from === 'oneOf' && to === 'anyOf' ? 'widens' : 'alters',
  // Senders mean one alternative, but a strict reader of oneOf may reject what fits two (docs/compatibility.md, section 9).
  judge: ({ facts, direction }) => ((direction === 'input') === (facts.to === 'oneOf') ? 'dangerous' : undefined),
  message: {
    en: ({ from, to }) => `${from} became ${to}`,
    ja: ({ from, to }) => `${from} が ${to} に変わりました`,
  },
  why: {
    en: 'A value that matches several alternatives is valid under anyOf and not under oneOf.',
    ja: '複数の選択肢に合う値は anyOf では有効ですが、oneOf では無効です。',
  },
  fix: {
    en: 'Keep the keyword, or see to it that no value matches two alternatives.',
    ja: 'キーワードを維持するか、2 つの選択肢に同時に合う値がないようにしてください。',
  },
  step: {
    en: ({ to }, direction) =>
      direction === 'input'
        ? `Send only values that match ${to === 'anyOf' ? 'at least one' : 'exactly one'} of the alternatives`
        : 'Be ready for values that match several alternatives',
    ja: ({ to }, direction) =>
      direction === 'input'
        ? `選択肢の${to === 'anyOf' ? '少なくとも一つ' : 'ちょうど一つ'}に合う値だけを送ってください`
        : '複数の選択肢に合う値が届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'Exactly one must match',
      scope: 'schema',
      diff: `
        - anyOf:
        + oneOf:
            - type: object
              properties: { card: { type: string } }
            - type: object
              properties: { iban: { type: string } }
      `,
      verdict: { input: 'dangerous', output: 'safe' },
    },
    {
      title: 'Where nothing matches both',
      scope: 'schema',
      diff: `
        - anyOf:
        + oneOf:
            - type: object
              required: [kind]
              properties: { kind: { const: card } }
            - type: object
              required: [kind]
              properties: { kind: { const: iban } }
      `,
      verdict: 'silent',
    },
  ],
});

const kindsOf = ({ unions }: View): string => [...new Set(unions.map(union => union.kind))].sort().join(' & ');
