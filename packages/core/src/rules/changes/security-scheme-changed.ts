// A kind of credentials is obtained or presented in another way.
import type { SecurityScheme } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import type { Language, Words } from '../rule.ts';
import { changeRule } from '../rule.ts';
import { asRequest, asSentence, clause } from '../step-words.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'security-scheme-changed',
  on: 'security-scheme',
  when: 'kept',
  summary: {
    en: 'A security scheme asks for something else.',
    ja: 'セキュリティスキームの内容が変わりました。',
  },
  detect({ base, revision }) {
    const [before, after] = [demandsOf(base), demandsOf(revision)];
    const changed = [...before].flatMap(([field, from]) => {
      const to = after.get(field);
      return to === undefined || to === from ? [] : [{ field, from, to }];
    });
    // Another type is another scheme: it speaks for all the rest.
    const type = changed.find(it => it.field === 'type');
    if (type) return { changed: [type], added: [], removed: [] };
    const added = outermost([...after.keys()].filter(field => !before.has(field)));
    const removed = outermost([...before.keys()].filter(field => !after.has(field)));
    return changed.length + added.length + removed.length > 0 ? { changed, added, removed } : undefined;
  },
  effect: ({ changed, added, removed }): Effect => {
    if (changed.length > 0 || (added.length > 0 && removed.length > 0)) return 'alters';
    return added.length > 0 ? 'widens' : 'narrows';
  },
  message: {
    en: ({ changed, added, removed }) =>
      [
        ...changed.map(({ field, from, to }) => `${field} went from \`${from}\` to \`${to}\``),
        ...(added.length > 0 ? [`${added.join(', ')} ${added.length > 1 ? 'were' : 'was'} added`] : []),
        ...(removed.length > 0 ? [`${removed.join(', ')} ${removed.length > 1 ? 'were' : 'was'} removed`] : []),
      ].join('; '),
    ja: ({ changed, added, removed }) =>
      [
        ...changed.map(({ field, from, to }) => `${field} が \`${from}\` から \`${to}\` に変わりました`),
        ...(added.length > 0 ? [`${added.join('、')} が追加されました`] : []),
        ...(removed.length > 0 ? [`${removed.join('、')} が削除されました`] : []),
      ].join('、'),
  },
  why: {
    en: 'Clients present credentials as before, or ask for them where they did, and are refused.',
    ja: 'クライアントはこれまでの方法で認証情報を取得して送るため、拒否されます。',
  },
  fix: {
    en: 'Add a scheme under a new name, and accept both for a while.',
    ja: '新しい名前のスキームを追加し、しばらくは両方を受け付けてください。',
  },
  step: {
    en({ changed, removed }, direction) {
      if (direction === 'output') return 'Be ready for credentials as the scheme now describes them';
      return asSentence([
        ...changed.map(
          ({ field, from, to }) =>
            `use the ${fieldInWords(field, 'en')} ${valueText(to)} instead of ${valueText(from)}`,
        ),
        ...(removed.length > 0 ? [`stop using ${namesInWords(removed)}`] : []),
      ]);
    },
    ja({ changed, removed }, direction) {
      if (direction === 'output') return '認証情報が変更後の記述のとおりに届いても扱えるようにしてください';
      return asRequest([
        ...changed.map(({ field, from, to }) =>
          clause(`認証情報の${fieldInWords(field, 'ja')}を ${valueText(from)} から ${valueText(to)} に変え`, '', 'て'),
        ),
        ...(removed.length > 0 ? [clause(`${namesInWords(removed)} を使うのをやめ`, '', 'て')] : []),
      ]);
    },
  },
  examples: [
    {
      title: 'A key in another header',
      scope: 'document',
      diff: `
          security:
            - key: []
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              key:
                type: apiKey
                in: header
        -       name: X-Key
        +       name: X-Api-Key
      `,
      verdict: 'breaking',
    },
    {
      title: 'One more way to get a token',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          security:
            - oauth: []
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              oauth:
                type: oauth2
                flows:
                  clientCredentials: { tokenUrl: https://example.com/token, scopes: {} }
        +         deviceAuthorization:
        +           { deviceAuthorizationUrl: https://example.com/device, tokenUrl: https://example.com/token, scopes: {} }
      `,
      verdict: 'safe',
    },
  ],
});

/**
 * What the scheme says, by field. `bearerFormat` is left out: it is a hint for people (OpenAPI 3.1, Security Scheme
 * Object), and clients hand tokens on without looking into them.
 */
const demandsOf = ({
  type,
  parameter,
  scheme,
  openIdConnectUrl,
  oauth2MetadataUrl,
  flows,
}: SecurityScheme): ReadonlyMap<string, string> =>
  new Map([
    ['type', type],
    ...stated('name', type === 'apiKey' ? (parameter?.name ?? '') : undefined),
    ...stated('in', type === 'apiKey' ? (parameter?.in ?? '') : undefined),
    ...stated('scheme', type === 'http' ? (scheme ?? '') : undefined),
    ...stated('openIdConnectUrl', openIdConnectUrl),
    ...stated('oauth2MetadataUrl', oauth2MetadataUrl),
    ...[...flows].flatMap(([flow, { scopes, ...urls }]): readonly (readonly [string, string])[] => [
      [flow, ''],
      ...Object.entries(urls).map(([name, url]) => [`${flow}.${name}`, url] as const),
      ...[...scopes.keys()].map(scope => [`${flow}.scopes.${scope}`, ''] as const),
    ]),
  ]);

const fieldInWords = (field: string, language: Language): string => {
  const words = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return words?.[language] ?? (language === 'ja' ? ` \`${field}\` ` : `\`${field}\``);
};

const fields: Readonly<Record<string, Words>> = {
  type: { en: 'type', ja: '種類' },
  name: { en: 'name', ja: '名前' },
  in: { en: 'place', ja: '場所' },
  scheme: { en: 'scheme', ja: '方式' },
};

/** Nothing where a description is incomplete. */
const valueText = (value: string): string => (value === '' ? '…' : `\`${value}\``);

const stated = (field: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined ? [] : [[field, value]];

/** Fields that are not within another of the list, in alphabetical order. */
const outermost = (fields: readonly string[]): readonly string[] =>
  fields.filter(field => !fields.some(other => field.startsWith(`${other}.`))).sort();
