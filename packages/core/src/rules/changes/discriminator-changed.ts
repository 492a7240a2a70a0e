// Another property tells alternatives apart, or its values lead elsewhere.
import { mappingChanges } from '../discriminators.ts';
import { changeRule } from '../rule.ts';
import type { RequestClause } from '../step-words.ts';
import { asRequest, asSentence, clause } from '../step-words.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'discriminator-changed',
  on: 'schema',
  when: 'kept',
  at: 'discriminator',
  summary: {
    en: 'The property of a discriminator, or what its values lead to, changed.',
    ja: 'discriminator のプロパティ、または値と選択肢の対応が変わりました。',
  },
  detect({ base, revision }) {
    if (!base.discriminator || !revision.discriminator) return undefined;
    const [from, to] = [base.discriminator.property, revision.discriminator.property];
    const { added, removed, redirected } = mappingChanges(base, revision);
    return from === to && added.length + removed.length + redirected.length === 0
      ? undefined
      : { from, to, added, removed, redirected };
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: the values of the schema stay the same, and what is made of them does not.
  judge: ({ facts: { from, to, added, removed, redirected }, direction }) =>
    from !== to || redirected.length > 0 || (direction === 'input' ? removed.length > 0 : added.length > 0)
      ? 'breaking'
      : 'safe',
  message: {
    en: ({ from, to, added, removed, redirected }) =>
      from === to
        ? [
            ...(redirected.length > 0 ? [`mapping of ${namesInWords(redirected)} changed`] : []),
            ...(removed.length > 0 ? [`mapping of ${namesInWords(removed)} was removed`] : []),
            ...(added.length > 0 ? [`mapping of ${namesInWords(added)} was added`] : []),
          ].join(', ')
        : `discriminator went from \`${from}\` to \`${to}\``,
    ja: ({ from, to, added, removed, redirected }) =>
      from === to
        ? [
            ...(redirected.length > 0 ? [`${namesInWords(redirected)} の対応先が変わりました`] : []),
            ...(removed.length > 0 ? [`${namesInWords(removed)} の対応先がなくなりました`] : []),
            ...(added.length > 0 ? [`${namesInWords(added)} の対応先が追加されました`] : []),
          ].join('、')
        : `discriminator が \`${from}\` から \`${to}\` に変わりました`,
  },
  why: {
    en: 'Clients and servers choose a class by this value; they choose the wrong one or none.',
    ja: 'クライアントとサーバーはこの値でクラスを選ぶため、誤ったクラスを選ぶか選べなくなります。',
  },
  fix: {
    en: 'Keep the property and the meaning of its values; give new alternatives new values.',
    ja: 'プロパティと値の意味を維持し、新しい選択肢には新しい値を割り当ててください。',
  },
  step: {
    en({ from, to, added, removed, redirected }, direction) {
      const isInput = direction === 'input';
      if (from !== to)
        return isInput
          ? `Name the alternative that you send in \`${to}\` instead of \`${from}\``
          : `Tell alternatives apart by \`${to}\` instead of \`${from}\``;
      const { others, listed, verb } = isInput
        ? { others: redirected, listed: removed, verb: 'stop sending' }
        : { others: redirected, listed: added, verb: 'be ready for' };
      const clauses = [
        ...(others.length > 0
          ? [
              `${isInput ? 'send' : 'read'} with ${namesInWords(others)} in \`${to}\` the alternative that is meant by it now`,
            ]
          : []),
        ...(listed.length > 0 ? [`${verb} ${namesInWords(listed)} in \`${to}\``] : []),
      ];
      return asSentence(clauses.length > 0 ? clauses : [`go by the values that are listed for \`${to}\` now`]);
    },
    ja({ from, to, added, removed, redirected }, direction) {
      const isInput = direction === 'input';
      if (from !== to)
        return isInput
          ? `送る選択肢を表す値は \`${from}\` ではなく \`${to}\` に入れてください`
          : `選択肢は \`${from}\` ではなく \`${to}\` の値で見分けてください`;
      const clauses: readonly RequestClause[] = [
        ...(redirected.length > 0
          ? [
              clause(
                `\`${to}\` が ${namesInWords(redirected)} の値は現在の対応先の形で${isInput ? '送' : '読み取'}`,
                'り',
                'って',
              ),
            ]
          : []),
        ...(isInput && removed.length > 0
          ? [clause(`\`${to}\` に ${namesInWords(removed)} を入れて送るのをやめ`, '', 'て')]
          : []),
        ...(!isInput && added.length > 0
          ? [clause(`\`${to}\` に ${namesInWords(added)} が届いても扱えるようにし`, '', 'て')]
          : []),
      ];
      return asRequest(clauses.length > 0 ? clauses : [clause(`\`${to}\` の現在の一覧に従`, 'い', 'って')]);
    },
  },
  examples: [
    {
      title: 'Another property',
      scope: 'schema',
      diff: `
          type: object
          required: [kind, type]
          properties:
            kind: { type: string }
            type: { type: string }
          discriminator:
        -   propertyName: kind
        +   propertyName: type
      `,
      verdict: 'breaking',
    },
    {
      title: 'A value leads to another schema',
      scope: 'document',
      diff: `
          paths:
            /pets:
              post:
                requestBody:
                  content:
                    application/json:
                      schema:
                        oneOf:
                          - $ref: '#/components/schemas/Cat'
                          - $ref: '#/components/schemas/Dog'
                        discriminator:
                          propertyName: kind
                          mapping:
                            feline: '#/components/schemas/Cat'
                            canine: '#/components/schemas/Dog'
        -                   wolf: '#/components/schemas/Dog'
        +                   wolf: '#/components/schemas/Cat'
                responses:
                  '204': { description: Done }
          components:
            schemas:
              Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
              Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
      `,
      verdict: 'breaking',
    },
  ],
});
