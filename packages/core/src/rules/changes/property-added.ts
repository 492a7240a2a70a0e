// An object gained a property that may be left out.
import { isOwnerClosed, isOwnerDescribing, isOwnerInviting } from '../owners.ts';
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
    return {
      name: revision.name,
      closed: isOwnerClosed(parents, 'base'),
      invited: isOwnerInviting(parents, 'base'),
      described: isOwnerDescribing(parents, 'base'),
    };
  },
  // What stood under this name before was described for all names together.
  effect: ({ described }) => (described ? 'alters' : 'widens'),
  // docs/compatibility.md, section 9: receivers let undeclared properties pass, unless they were told that there are none.
  // Clients that were told to send more than is declared may already send this name with something else in it.
  judge({ facts, direction }) {
    if (facts.described) return undefined;
    if (direction === 'input') return facts.invited ? 'dangerous' : undefined;
    return facts.closed ? undefined : 'safe';
  },
  message: {
    en: ({ closed, invited }) =>
      `optional property was added${closed ? ' to an object that had no others' : invited ? ' to an object that could hold any other' : ''}`,
    ja: ({ closed, invited }) =>
      `${closed ? 'ほかのプロパティを許さないオブジェクトに' : invited ? 'ほかのプロパティを自由に持てるオブジェクトに' : ''}任意のプロパティが追加されました`,
  },
  why: {
    en: 'Clients ignore properties that they do not know. Only where the object was promised to have no others may a client reject it.',
    ja: 'クライアントは知らないプロパティを無視します。ほかのプロパティはないと約束されていた場合に限り、拒否するクライアントがあります。',
  },
  fix: {
    en: 'Leave out `additionalProperties: false` in what the API emits, so that it can grow.',
    ja: 'API が返すオブジェクトには `additionalProperties: false` を書かず、拡張できるようにしてください。',
  },
  step: {
    en({ name, described }, direction) {
      if (direction === 'input') return `Send as \`${name}\` only what its own description allows`;
      return described
        ? `Read \`${name}\` by its own description`
        : `Accept the new property \`${name}\`, or ignore it`;
    },
    ja({ name, described }, direction) {
      if (direction === 'input') return `\`${name}\` には、その記述が許す値だけを入れてください`;
      return described
        ? `\`${name}\` は、その記述に従って読み取ってください`
        : `新しいプロパティ \`${name}\` を受け入れるか、無視してください`;
    },
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
      title: 'The name was free for whatever clients put there',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: true
          properties:
            name: { type: string }
        +   nickname: { type: string }
      `,
      verdict: { input: 'dangerous', output: 'safe' },
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
