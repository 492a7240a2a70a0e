// An operation no longer knows a parameter.
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';
import { isAnyText } from '../text.ts';

export default changeRule({
  id: 'parameter-removed',
  on: 'parameter',
  when: 'removed',
  summary: {
    en: 'A parameter was removed.',
    ja: 'パラメーターが削除されました。',
  },
  detect({ base: { name, in: place, required, schema } }) {
    return { name, in: place, required, limited: place === 'path' && !isAnyText(schema) };
  },
  // The path stayed what it was, so its parameter is still there, without a description.
  effect: ({ in: place, required, limited }): Effect =>
    limited ? 'widens' : place === 'path' ? 'annotates' : required ? 'widens' : 'narrows',
  // docs/compatibility.md, section 10: servers ignore parameters that they do not know, so what it asked for no longer
  // happens, and nothing says so. Whoever receives a webhook read it, as with properties of a response.
  judge: ({ facts }) => (facts.in === 'path' ? undefined : 'breaking'),
  message: {
    en: ({ in: place }) => (place === 'path' ? 'is no longer described' : 'was removed'),
    ja: ({ in: place }) => (place === 'path' ? '記述がなくなりました' : '削除されました'),
  },
  why: {
    en: 'Clients that send it are ignored or rejected: a filter that is not applied gives other results without an error.',
    ja: '送るクライアントは無視されるか拒否されます。絞り込みが効かなくなっても、エラーにならず結果だけが変わります。',
  },
  fix: {
    en: 'Mark it as deprecated first, and keep honouring it until the next version.',
    ja: 'まず deprecated にし、次のバージョンまでは有効なままにしてください。',
  },
  step: {
    en({ name, in: place }, direction) {
      const parameter = parameterInWords.en(place, name);
      if (place === 'path')
        return direction === 'input'
          ? `Find out what the ${parameter} may be; it is no longer described`
          : `Be ready for any text as ${parameter}`;
      return direction === 'input'
        ? `Stop sending the ${parameter}; it no longer has an effect`
        : `Stop reading the ${parameter}; it is no longer sent`;
    },
    ja({ name, in: place }, direction) {
      const parameter = parameterInWords.ja(place, name);
      if (place === 'path')
        return direction === 'input'
          ? `${parameter} の記述がなくなったため、使える値を確認してください`
          : `${parameter} にどのような文字列が入っていても扱えるようにしてください`;
      return direction === 'input'
        ? `効果がなくなった${parameter} を送るのをやめてください`
        : `届かなくなった${parameter} に頼らないようにしてください`;
    },
  },
  examples: [
    {
      title: 'A filter that is no longer applied',
      scope: 'operation',
      diff: `
        - parameters:
        -   - { name: status, in: query, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A header that everybody had to send',
      scope: 'operation',
      diff: `
        - parameters:
        -   - { name: X-Tenant, in: header, required: true, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A header that receivers of a webhook read',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
        -       parameters:
        -         - { name: X-Signature, in: header, schema: { type: string } }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'breaking',
    },
  ],
});
