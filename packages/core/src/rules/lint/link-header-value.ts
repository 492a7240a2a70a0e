// Values of the header Link have targets and relations that are known.
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import type { LinkFault } from '../../http/link.ts';
import { readLinks } from '../../http/link.ts';
import { intendedRelation } from '../../http/link-relations.ts';
import { lifecycleHeaders } from '../../lifecycle/headers.ts';

type Mistake = {
  readonly text: string;
  readonly fault: LinkFault | 'relation';
  readonly relation: string;
  /** The registered one that was meant. */
  readonly intended: string;
  /** The whole value as it should be written, where that is certain. */
  readonly meant: string;
};

const faults: Readonly<Record<Mistake['fault'], { readonly en: string; readonly ja: string }>> = {
  'no-brackets': {
    en: 'does not begin with a target in angle brackets',
    ja: 'は山括弧で囲んだリンク先で始まっていません',
  },
  'no-relation': { en: 'has a link without rel', ja: 'には rel のないリンクがあります' },
  'two-relations': {
    en: 'has a link with two rel, of which only the first counts',
    ja: 'には rel が 2 つあるリンクがあり、最初のものしか使われません',
  },
  syntax: { en: 'cannot be read', ja: 'は読み取れません' },
  empty: { en: 'is empty', ja: 'は空です' },
  relation: { en: 'has a relation that nobody knows', ja: 'には知られていない関係があります' },
};

export default lintRule({
  id: 'link-header-value',
  family: 'lifecycle',
  on: 'operation',
  summary: {
    en: 'Values of Link are links with a relation, spelled as it is registered.',
    ja: 'Link の値は関係を持つリンクで、関係は登録されたとおりに書かれています。',
  },
  standards: [
    { rfc: 8288, section: '3' },
    { rfc: 9745, section: '3' },
    { rfc: 5829, section: '3' },
    { rfc: 8594, section: '6' },
  ],
  check: ({ operation }) =>
    lifecycleHeaders(operation).flatMap(({ name, value, origin }): readonly Found<Mistake>[] => {
      if (name !== 'Link' || typeof value !== 'string') return [];
      const reading = readLinks(value);
      if (reading.kind === 'wrong') {
        const meant = reading.fault === 'no-brackets' ? bracketed(value) : '';
        return [{ facts: { text: value, fault: reading.fault, relation: '', intended: '', meant }, at: origin }];
      }
      return reading.links.flatMap(({ relation }) => {
        const intended = intendedRelation(relation);
        if (intended === undefined) return [];
        const meant = isSpelling(relation, intended) ? renamed(value, relation, intended) : '';
        return [{ facts: { text: value, fault: 'relation' as const, relation, intended, meant }, at: origin }];
      });
    }),
  message: {
    en: ({ text, fault, relation, intended }) =>
      fault === 'relation'
        ? `Link has the relation \`${relation}\`, which is not registered; \`${intended}\` is`
        : `Link is \`${text}\`, which ${faults[fault].en}`,
    ja: ({ text, fault, relation, intended }) =>
      fault === 'relation'
        ? `Link の関係 \`${relation}\` は登録されていません。登録されているのは \`${intended}\` です`
        : `Link の \`${text}\` ${faults[fault].ja}`,
  },
  why: {
    en: 'Clients look for a link by its relation: what they cannot read, or do not know, is as good as not there.',
    ja: 'クライアントは関係でリンクを探します。読めないものや知らないものは、ないのと同じです。',
  },
  fix: {
    en: 'Write `<target>; rel="relation"` with a registered relation, such as deprecation, sunset or successor-version.',
    ja: 'deprecation・sunset・successor-version などの登録された関係を使い、`<リンク先>; rel="関係"` と書いてください。',
  },
  repairs: [
    {
      // Brackets around the only target, or the hyphen of a name: nothing else can be meant.
      kind: 'safe',
      title: { en: ({ meant }) => `Write ${meant}`, ja: ({ meant }) => `${meant} と書く` },
      edits: ({ facts: { meant }, at }) => (meant === '' ? [] : [{ kind: 'set', at, value: meant }]),
    },
    {
      kind: 'suggestion',
      title: { en: ({ intended }) => `Write ${intended}`, ja: ({ intended }) => `${intended} と書く` },
      edits: ({ facts: { text, relation, intended, meant }, at }) =>
        intended === '' || meant !== '' ? [] : [{ kind: 'set', at, value: renamed(text, relation, intended) }],
    },
  ],
  examples: [
    {
      title: 'No brackets, a misspelled relation, none at all',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Link: { schema: { type: string }, example: '/api/v2/plans; rel="successor-version"' } # ✗
          '201':
            description: OK
            headers:
              Link: { schema: { type: string }, example: '</api/v2/plans>; rel="successor_version"' } # ✗
          '202':
            description: OK
            headers:
              link: { schema: { type: string }, example: '</api/v2/plans>; title="Plans"' } # ✗
      `,
      repaired: `
        responses:
          '200':
            description: OK
            headers:
              Link: { schema: { type: string }, example: '</api/v2/plans>; rel="successor-version"' }
          '201':
            description: OK
            headers:
              Link: { schema: { type: string }, example: '</api/v2/plans>; rel="successor-version"' }
          '202':
            description: OK
            headers:
              link: { schema: { type: string }, example: '</api/v2/plans>; title="Plans"' }
      `,
    },
    {
      title: 'Another word for it',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Link: { schema: { type: string }, example: '</api/v2/plans>; rel=successor' } # ✗
      `,
    },
    {
      title: 'Registered relations, several at once, and one of its own',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Link:
                schema: { type: string }
                examples:
                  lifecycle: { value: '</api/v2/plans>; rel="successor-version", <https://example.com/docs>; rel="deprecation sunset"' }
                  pages: { value: '</plans?page=2>; rel="next", </plans?page=9>; rel="last"' }
                  own: { value: '</plans/7>; rel="https://example.com/relations/plan"' }
      `,
    },
  ],
});

/** Only a single link without brackets is clear. */
const bracketed = (text: string): string => {
  const { target, rest } = /^\s*(?<target>[^\s<>,;]{1,2000})\s*(?<rest>;[^<>]*)$/.exec(text)?.groups ?? {};
  const whole = target === undefined ? '' : `<${target}>${rest}`;
  return readLinks(whole).kind === 'links' ? whole : '';
};

/** Hyphens and letter case aside they are the same. */
const isSpelling = (relation: string, intended: string): boolean =>
  relation.replaceAll(/[^a-z]/g, '') === intended.replaceAll(/[^a-z]/g, '');

/** Where it stands as a relation: after `rel=`, in quotes or not. */
const renamed = (text: string, relation: string, intended: string): string =>
  text.replaceAll(/(?<=;\s{0,9}rel\s{0,9}=\s{0,9})(?:"[^"]*"|[^\s",;]+)/gi, relations =>
    relations
      .split(/(?=[\s"])|(?<=[\s"])/)
      .map(word => (word.toLowerCase() === relation ? intended : word))
      .join(''),
  );
