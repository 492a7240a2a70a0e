// An operation that takes its time always does.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'async-202-alone',
  family: 'limits',
  on: 'operation',
  summary: {
    en: 'An operation that answers with 202 has no other success.',
    ja: '202 で応答するオペレーションに、ほかの成功ステータスはありません。',
  },
  standards: [{ rfc: 9110, section: '15.3.3' }],
  check({ operation: { origin, responses } }) {
    const statuses = responses.map(({ status }) => status);
    const others = statuses.filter(status => /^2\d\d$/.test(status) && status !== '202');
    return statuses.includes('202') && others.length > 0
      ? [{ facts: { others }, at: at(origin, 'responses', '202') }]
      : noneFound;
  },
  message: {
    en: ({ others }) => `202 stands beside ${others.join(' and ')}`,
    ja: ({ others }) => `202 と ${others.join('・')} が並んでいます`,
  },
  why: {
    en: 'Every client has to be written for both: for a result that is there, and for one that has to be waited for. The rarer one is forgotten.',
    ja: 'クライアントは、結果がすぐ返る場合と待つ場合の両方に備えなければならず、まれなほうの実装が抜けがちです。',
  },
  fix: {
    en: 'Decide for one of them, or let clients choose, as with Prefer: respond-async.',
    ja: 'どちらかに決めるか、Prefer: respond-async のようにクライアントに選ばせてください。',
  },
  examples: [
    {
      title: 'At once, or later',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '202': { description: Accepted } # ✗
      `,
    },
    {
      title: 'Always later',
      scope: 'operation',
      yaml: `
        responses:
          '202': { description: Accepted }
          '400': { description: Bad request }
      `,
    },
  ],
});
