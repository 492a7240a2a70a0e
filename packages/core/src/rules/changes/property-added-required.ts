// An object gained a property that must be there.
import { isOwnerClosed } from '../owners.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-added-required',
  on: 'property',
  when: 'added',
  summary: {
    en: 'An object gained a required property.',
    ja: 'オブジェクトに必須のプロパティが追加されました。',
  },
  detect({ revision, parents }) {
    if (!revision.required) return undefined;
    const isDeclared = revision.owner.declared.has(revision.name);
    return { name: revision.name, declared: isDeclared, closed: isOwnerClosed(parents, 'base') };
  },
  // To an object that had no other properties, old and new values have nothing in common.
  effect: ({ closed }) => (closed ? 'alters' : 'narrows'),
  message: {
    en: ({ name, declared }) =>
      declared ? 'required property was added' : `\`${name}\`, which is not declared, became required`,
    ja: ({ name, declared }) =>
      declared ? '必須のプロパティが追加されました' : `宣言されていない \`${name}\` が必須になりました`,
  },
  why: {
    en: 'A client that does not know the property does not send it, and is rejected.',
    ja: 'このプロパティを知らないクライアントは送らないため、拒否されます。',
  },
  fix: {
    en: 'Make the property optional and choose a value on the server where it is missing.',
    ja: 'プロパティを任意にし、省略時の値をサーバー側で決めてください。',
  },
  step: {
    en: ({ name }, direction) => (direction === 'input' ? `Always send \`${name}\`` : `Expect \`${name}\` as well`),
    ja: ({ name }, direction) =>
      direction === 'input' ? `\`${name}\` を必ず送ってください` : `\`${name}\` も届くものとして扱ってください`,
  },
  examples: [
    {
      title: 'One more required property',
      scope: 'schema',
      diff: `
          type: object
        - required: [name]
        + required: [name, country]
          properties:
            name: { type: string }
        +   country: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Required only where the API emits it',
      scope: 'schema',
      diff: `
          type: object
        + required: [id]
          properties:
            name: { type: string }
        +   id: { type: string, readOnly: true }
      `,
      verdict: { input: 'silent', output: 'safe' },
    },
  ],
});
