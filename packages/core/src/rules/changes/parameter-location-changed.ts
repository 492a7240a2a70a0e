// A parameter is read from another part of the request.
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';

export default changeRule({
  id: 'parameter-location-changed',
  on: 'parameter',
  when: 'kept',
  at: 'in',
  summary: {
    en: 'A parameter moved to another part of the request.',
    ja: 'パラメーターの場所が変わりました。',
  },
  detect({ base, revision }) {
    if (base.in === revision.in) return undefined;
    return { name: revision.name, from: base.in, to: revision.in };
  },
  effect: 'alters',
  message: {
    en: ({ from, to }) => `moved from ${from} to ${to}`,
    ja: ({ from, to }) => `場所が ${from} から ${to} に変わりました`,
  },
  why: {
    en: 'Clients send it where it is no longer read: the request is rejected, or treated as if it were not there.',
    ja: 'クライアントが送る場所では読まれなくなり、リクエストは拒否されるか、送らなかったものとして扱われます。',
  },
  fix: {
    en: 'Read it from both places, and mark the old one as deprecated.',
    ja: '両方の場所から読み、以前の場所を deprecated にしてください。',
  },
  step: {
    en: ({ name, from, to }, direction) =>
      `${direction === 'input' ? 'Send' : 'Read'} the ${parameterInWords.en(to, name)} instead of the ${parameterInWords.en(from, name)}`,
    ja: ({ name, from, to }, direction) =>
      `${parameterInWords.ja(from, name)} ではなく${parameterInWords.ja(to, name)} ${direction === 'input' ? 'として送って' : 'から読み取って'}ください`,
  },
  examples: [
    {
      title: 'From the query to a header',
      scope: 'operation',
      diff: `
          parameters:
            - name: tenant
        -     in: query
        +     in: header
              required: true
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
