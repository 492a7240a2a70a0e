// Other credentials than before are enough, or not enough, to use an operation.
import type { SecurityRequirement } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-requirement-changed',
  on: 'security',
  when: 'kept',
  summary: {
    en: 'The credentials that an operation asks for changed.',
    ja: 'オペレーションが求める認証情報が変わりました。',
  },
  detect({ base, revision }) {
    const [before, after] = [orAnonymous(base.alternatives), orAnonymous(revision.alternatives)];
    const refused = before.filter(held => !after.some(needed => isEnough(held, needed)));
    const accepted = after.filter(held => !before.some(needed => isEnough(held, needed)));
    if (refused.length + accepted.length === 0) return undefined;
    return {
      refused: refused.map(inText).sort(),
      accepted: accepted.map(inText).sort(),
      required: after.map(inText).sort(),
    };
  },
  effect: ({ refused, accepted }): Effect =>
    refused.length === 0 ? 'widens' : accepted.length === 0 ? 'narrows' : 'alters',
  message: {
    en: ({ refused, accepted, required }) =>
      refused.length === 0
        ? `${listed(accepted, 'nothing at all', ' or ')} is enough now`
        : `${listed(refused, 'nothing at all', ' or ')} is no longer enough: ${listed(required, 'nothing', ' or ')} is required`,
    ja: ({ refused, accepted, required }) =>
      refused.length === 0
        ? `${listed(accepted, '認証なし', ' または ')} でも利用できるようになりました`
        : `${listed(refused, '認証なし', ' または ')} では利用できなくなり、${listed(required, '認証なし', ' または ')} が必要になりました`,
  },
  why: {
    en: 'Clients that hold the credentials that were enough until now get 401 or 403.',
    ja: 'これまで十分だった認証情報を持つクライアントは、401 または 403 を受け取ります。',
  },
  fix: {
    en: 'Offer the new requirement as an alternative beside the old one.',
    ja: '新しい要件は、以前の要件と並ぶ選択肢として追加してください。',
  },
  step: {
    en({ refused, accepted, required }, direction) {
      if (direction === 'output')
        return `Be ready for requests that authenticate with ${listed(accepted, 'nothing at all', ' or ')}`;
      const held = refused.filter(it => it !== '');
      const reason = held.length === 0 ? '' : `; ${listed(held, '', ' or ')} is no longer enough`;
      return `Authenticate with ${listed(required, 'nothing', ' or ')}${reason}`;
    },
    ja({ refused, accepted, required }, direction) {
      if (direction === 'output')
        return `${listed(accepted, '認証なし', ' または ')} で認証するリクエストが届いても扱えるようにしてください`;
      return `${listed(refused, '認証なし', ' または ')} では利用できなくなったため、${listed(required, '認証なし', ' または ')} で認証してください`;
    },
  },
  examples: [
    {
      title: 'Another scope is needed',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
                security:
        -         - oauth: [read]
        +         - oauth: [read, billing]
                responses: { '200': { description: All plans } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'One more way in',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
                security:
                  - key: []
        +         - token: []
                responses: { '200': { description: All plans } }
      `,
      verdict: 'safe',
    },
    {
      title: 'What holds for the whole API is said again',
      scope: 'document',
      diff: `
          security:
            - key: []
          paths:
            /plans:
              get:
        +       security:
        +         - key: []
                responses: { '200': { description: All plans } }
      `,
      verdict: 'silent',
    },
  ],
});

const anonymous: SecurityRequirement = new Map();

/** Without requirements everybody may come in, with an empty hand as well. */
const orAnonymous = (alternatives: readonly SecurityRequirement[]): readonly SecurityRequirement[] =>
  alternatives.length === 0 ? [anonymous] : alternatives;

/** Whether who holds the credentials of one requirement meets another. */
const isEnough = (held: SecurityRequirement, needed: SecurityRequirement): boolean =>
  [...needed].every(([scheme, scopes]) => {
    const granted = held.get(scheme);
    return granted !== undefined && scopes.every(scope => granted.includes(scope));
  });

/** '' is anonymous access. */
const inText = (requirement: SecurityRequirement): string =>
  [...requirement]
    .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} (${[...new Set(scopes)].sort().join(', ')})`))
    .sort()
    .join(' + ');

const listed = (requirements: readonly string[], none: string, or: string): string =>
  requirements.map(it => (it === '' ? none : `\`${it}\``)).join(or);
