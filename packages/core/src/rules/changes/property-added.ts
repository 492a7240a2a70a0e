// An object gained a property that may be left out.
import { isOwnerClosed } from '../owners.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-added',
  on: 'property',
  when: 'added',
  summary: {
    en: 'An object gained an optional property.',
    ja: 'オブジェクトに任意のプロパティが追加されました。',
  },
  detect({ revision, parents }) {
    if (revision.required) return undefined;
    return { name: revision.name, closed: isOwnerClosed(parents, 'base') };
  },
  effect: 'widens',
  // docs/compatibility.md, section 9: receivers let undeclared properties pass, unless they were told that there are none.
  judge: ({ facts, direction }) => (direction === 'output' && !facts.closed ? 'safe' : undefined),
  message: {
    en: ({ closed }) => (closed ? 'optional property was added to an object that had no others' : 'optional property was added'),
    ja: ({ closed }) =>
      closed ? 'ほかのプロパティを許さないオブジェクトに任意のプロパティが追加されました' : '任意のプロパティが追加されました',
  },
  why: {
    en: 'Clients ignore properties that they do not know. Only where the object was promised to have no others may a client reject it.',
    ja: 'クライアントは知らないプロパティを無視します。ほかのプロパティはないと約束されていた場合に限り、拒否するクライアントがあります。',
  },
  fix: {
    en: 'Leave out `additionalProperties: false` in what the API emits, so that it can grow.',
    ja: 'API が返すオブジェクトには `additionalProperties: false` を書かず、拡張できるようにしてください。',
  },
  examples: [
    {
      title: 'One more optional property',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        +   nickname: { type: string }
      `,
      verdict: 'safe',
    },
    {
      title: 'Readers were told that there is nothing else',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: false
          properties:
            name: { type: string }
        +   nickname: { type: string }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
