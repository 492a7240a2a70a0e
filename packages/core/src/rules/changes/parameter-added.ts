// An operation takes a parameter that it did not know, and does not insist on it.
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';
import { isAnyText } from '../text.ts';

export default changeRule({
  id: 'parameter-added',
  on: 'parameter',
  when: 'added',
  summary: {
    en: 'An optional parameter was added.',
    ja: '任意のパラメーターが追加されました。',
  },
  detect({ revision: { name, in: place, required, schema } }) {
    // Of a path that stayed what it was, a parameter was always there: only its description is new.
    if (required && place !== 'path') return undefined;
    return { name, in: place, limited: place === 'path' && !isAnyText(schema) };
  },
  // What is not described takes any text.
  effect: ({ in: place, limited }): Effect => (limited ? 'narrows' : place === 'path' ? 'annotates' : 'widens'),
  // docs/compatibility.md, section 9: receivers ignore what they do not know.
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: ({ in: place, limited }) =>
      place === 'path' ? `is now described${limited ? ', with limits' : ''}` : 'was added',
    ja: ({ in: place, limited }) =>
      place === 'path' ? `${limited ? '制限のある' : ''}記述が追加されました` : '追加されました',
  },
  why: {
    en: 'Whoever does not send it gets what they got before. Only where a part of the path is described for the first time, and not any text goes there, clients that put something else there are rejected.',
    ja: '送らないクライアントの結果はこれまでと同じです。ただし、パスの一部が初めて記述され、任意の文字列ではなくなった場合、それ以外の値を入れるクライアントは拒否されます。',
  },
  fix: {
    en: 'Nothing needs to be done, as long as leaving it out keeps meaning what it meant.',
    ja: '省略したときの意味が変わらないかぎり、対応は不要です。',
  },
  step: {
    en: ({ name, in: place }, direction) => {
      const parameter = parameterInWords.en(place, name);
      if (direction === 'output') return `Expect the ${parameter}, or ignore it`;
      return place === 'path'
        ? `Send as ${parameter} only what its description allows`
        : `Send the ${parameter} where you need it`;
    },
    ja: ({ name, in: place }, direction) => {
      const parameter = parameterInWords.ja(place, name);
      if (direction === 'output') return `${parameter} が届いても扱えるようにしてください`;
      return place === 'path'
        ? `${parameter} には記述が許す値だけを入れてください`
        : `必要に応じて${parameter} を送ってください`;
    },
  },
  examples: [
    {
      title: 'A new filter',
      scope: 'operation',
      diff: `
          parameters:
            - { name: limit, in: query, schema: { type: integer } }
        +   - { name: status, in: query, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'What the path takes is said for the first time',
      scope: 'document',
      diff: `
          paths:
            /plans/{kind}:
              get:
        +       parameters:
        +         - { name: kind, in: path, required: true, schema: { enum: [trip, tour] } }
                responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A webhook carries another header',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
        +       parameters:
        +         - { name: X-Attempt, in: header, schema: { type: integer } }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'safe',
    },
  ],
});
