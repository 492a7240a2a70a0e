// An object lost a property.
import { isOwnerClosed, isOwnerDescribing } from '../owners.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-removed',
  on: 'property',
  when: 'removed',
  summary: {
    en: 'An object lost a property.',
    ja: 'オブジェクトからプロパティが削除されました。',
  },
  detect({ base, parents }) {
    const isDeclared = base.owner.declared.has(base.name);
    return {
      name: base.name,
      declared: isDeclared,
      required: base.required,
      closed: isOwnerClosed(parents, 'revision'),
      described: isDeclared && isOwnerDescribing(parents, 'revision'),
    };
  },
  effect: ({ required, closed, described }) =>
    described ? 'alters' : required ? (closed ? 'alters' : 'widens') : 'narrows',
  // docs/compatibility.md, section 10: readers rely on properties that need not be there, and what is sent all the same no
  // longer does what it did.
  judge: ({ facts }) => (facts.declared ? 'breaking' : undefined),
  message: {
    en: ({ name, declared, required, closed }) => {
      if (!declared) return `\`${name}\`, which is not declared, is no longer required`;
      return `${required ? 'required' : 'optional'} property was removed${closed ? ' from an object that rejects others' : ''}`;
    },
    ja: ({ name, declared, required, closed }) => {
      if (!declared) return `宣言されていない \`${name}\` が必須ではなくなりました`;
      return `${closed ? 'ほかのプロパティを拒否するオブジェクトから' : ''}${required ? '必須' : '任意'}のプロパティが削除されました`;
    },
  },
  why: {
    en: 'A client that reads the property finds nothing; what a client sends in it is rejected, or ignored without an error.',
    ja: 'プロパティを読むクライアントは値を得られず、クライアントが送った値は拒否されるか、エラーもなく無視されます。',
  },
  fix: {
    en: 'Keep the property, mark it as deprecated, and remove it in a new version.',
    ja: 'プロパティを残して非推奨とし、新しいバージョンで削除してください。',
  },
  step: {
    en({ name, declared, closed, described }, direction) {
      if (direction === 'input')
        return `Stop sending \`${name}\`; it is ${closed ? 'rejected' : described ? 'taken for one of the properties that are not declared' : 'ignored'}`;
      return declared ? `Stop reading \`${name}\`; it is no longer sent` : `Be ready for objects without \`${name}\``;
    },
    ja({ name, declared, closed, described }, direction) {
      if (direction === 'input')
        return `${closed ? '拒否される' : described ? '宣言されていないプロパティとして扱われる' : '無視される'}ようになった \`${name}\` を送るのをやめてください`;
      return declared
        ? `届かなくなった \`${name}\` に頼らないようにしてください`
        : `\`${name}\` がなくても扱えるようにしてください`;
    },
  },
  examples: [
    {
      title: 'A property that need not be there',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        -   nickname: { type: string }
      `,
      verdict: 'breaking',
    },
    {
      title: 'What is not declared is rejected',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: false
          properties:
            name: { type: string }
        -   nickname: { type: string }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A property that did not exist in requests',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        -   id: { type: string, readOnly: true }
      `,
      verdict: { input: 'silent', output: 'breaking' },
    },
  ],
});
