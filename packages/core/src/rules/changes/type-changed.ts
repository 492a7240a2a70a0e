// The types that a schema accepts are not the same any more.
import type { View } from '../../schema/view.ts';
import { changeRule } from '../rule.ts';
import { effectAsText } from '../text.ts';
import { effectOnTypes, isAnyType, typeList, typesAsNouns, typesBeyond, typesInWords } from '../types.ts';

export default changeRule({
  id: 'type-changed',
  on: 'schema',
  when: 'kept',
  at: 'type',
  summary: {
    en: 'The types that a schema accepts changed; null counts as a type.',
    ja: 'スキーマが受け付ける型が変わりました（null も型に数えます）。',
  },
  detect({ base, revision, parents }) {
    const [from, to] = [typeList(base.types), typeList(revision.types)];
    if (from.join() === to.join()) return undefined;
    const text = effectOnTypes(from, to) === 'alters' ? (effectAsText(base, revision, parents) ?? null) : null;
    return { from, to, text, implied: isImplied(base, revision) || isImplied(revision, base) };
  },
  effect: ({ from, to, text }) => text ?? effectOnTypes(from, to),
  // docs/compatibility.md, section 9: who declares properties or items sends objects or arrays, with or without the type;
  // where values are written as text, a string without limits is any of them.
  judge({ facts: { implied, text }, direction }) {
    return implied || text === (direction === 'input' ? 'widens' : 'narrows') ? 'safe' : undefined;
  },
  message: {
    en: ({ from, to }) => `type went from ${typesInWords.en(from)} to ${typesInWords.en(to)}`,
    ja: ({ from, to }) => `型が ${typesInWords.ja(from)} から ${typesInWords.ja(to)} に変わりました`,
  },
  why: {
    en: 'Values of a type that is no longer accepted are rejected; clients that read the value meet a type that they do not expect.',
    ja: '受け付けられなくなった型の値は拒否され、値を読むクライアントには想定外の型が届きます。',
  },
  fix: {
    en: 'Keep the old type and add a new property for values of the new one.',
    ja: '以前の型を維持し、新しい型の値には新しいプロパティを追加してください。',
  },
  step: {
    en({ from, to, text }, direction) {
      const effect = text === null ? effectOnTypes(from, to) : 'alters';
      const [before, after] = [from, to].map(typesAsNouns.en);
      if (to.length === 0) return 'Do without a value; none is allowed any longer';
      if (effect === 'alters') return `${direction === 'input' ? 'Send' : 'Expect'} ${after} instead of ${before}`;
      if (effect === 'narrows') return `${direction === 'input' ? 'Send' : 'Expect'} only ${after}`;
      return isAnyType(to)
        ? 'Be ready for a value of any type'
        : `Be ready for ${typesAsNouns.en(typesBeyond(to, from))}`;
    },
    ja({ from, to, text }, direction) {
      const effect = text === null ? effectOnTypes(from, to) : 'alters';
      const [before, after] = [from, to].map(typesAsNouns.ja);
      if (to.length === 0) return '許される値がなくなったため、値に頼らないようにしてください';
      if (direction === 'input')
        return effect === 'alters' ? `${before} ではなく ${after} を送ってください` : `${after} だけを送ってください`;
      if (effect === 'alters') return `${before} ではなく ${after} が届くものとして扱ってください`;
      if (effect === 'narrows') return `${after} だけが届くものとして扱ってください`;
      return isAnyType(to)
        ? 'どの型の値が届いても扱えるようにしてください'
        : `${typesAsNouns.ja(typesBeyond(to, from))} が届いても扱えるようにしてください`;
    },
  },
  examples: [
    {
      title: 'null may come as well',
      scope: 'schema',
      diff: `
        - type: string
        + type: [string, 'null']
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'Every integer is a number',
      scope: 'schema',
      diff: `
        - type: number
        + type: integer
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'In a URL, every number is text',
      scope: 'operation',
      diff: `
          parameters:
            - name: id
              in: query
        -     schema: { type: integer }
        +     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'In a URL, not every text is a number',
      scope: 'operation',
      diff: `
          parameters:
            - name: id
              in: query
        -     schema: { type: string }
        +     schema: { type: integer }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The type that the properties imply',
      scope: 'schema',
      diff: `
        + type: object
          properties:
            name: { type: string }
      `,
      verdict: 'safe',
    },
    {
      title: 'In one alternative, beside another that lets anything pass',
      scope: 'schema',
      diff: `
          anyOf:
            - { type: object, properties: { name: { type: string } } }
            - type: object
              required: [id]
              properties:
        -       id: { type: integer }
        +       id: { type: string }
      `,
      verdict: 'breaking',
    },
    {
      title: 'No value has both types',
      scope: 'schema',
      diff: `
          allOf:
            - { type: string }
        -   - { minLength: 0 }
        +   - { type: integer }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'null written as 3.0 does',
      scope: 'schema',
      diff: `
          type: string
        - nullable: true
      `,
      openapi: '3.0.3',
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});

/** One side leaves the type out and declares what only the type of the other has. */
const isImplied = (untyped: View, typed: View): boolean => {
  if (!isAnyType(typeList(untyped.types)) || typed.types.size !== 1) return false;
  return typed.types.has('object')
    ? untyped.declared.size > 0
    : typed.types.has('array') && untyped.items !== undefined;
};
