// The members of problem details are what the standard says they are.

import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isProblem, problemMembers } from '../../conventions/problem-details.ts';
import type { Facets } from '../../schema/facets.ts';
import { facetsOf } from '../../schema/view.ts';

type Wrong = { readonly member: string; readonly is: string; readonly expected: string };

export default lintRule({
  id: 'error-problem-members',
  family: 'errors',
  on: 'media-type',
  summary: {
    en: 'In problem details, type, title, detail and instance are strings, and status is the status of the response.',
    ja: 'Problem Details の type、title、detail、instance は文字列、status はレスポンスのステータスと同じ数値です。',
  },
  standards: [{ rfc: 9457, section: '3.1' }],
  check({ mediaType: { range, schema }, response }) {
    if (!schema || !response || !isProblem(range)) return noneFound;
    return [...facetsOf(schema).declared.values()].flatMap((declared): readonly Found<Wrong>[] => {
      const expected = Object.hasOwn(problemMembers, declared.name) ? problemMembers[declared.name] : undefined;
      const facets = facetsOf(declared.schema);
      if (expected === undefined || facets.unions.length > 0 || facets.unresolved.length > 0) return [];
      const wrong = wrongType(facets, expected) ?? wrongStatus(facets, declared.name, response.status);
      return wrong ? [{ facts: { member: declared.name, ...wrong }, at: declared.origin }] : [];
    });
  },
  message: {
    en: ({ member, is, expected }) => `“${member}” of problem details is ${is}, and should be ${expected}`,
    ja: ({ member, is, expected }) => `Problem Details の「${member}」が ${is} です（${expected} であるべきです）`,
  },
  why: {
    en: 'RFC 9457 lets clients ignore a member of another type, so that what it says is lost; a wrong status misleads those who only log the body.',
    ja: 'RFC 9457 では型の異なるメンバーは無視されるため、情報が失われます。誤った status は、ボディだけを記録する利用者を惑わせます。',
  },
  fix: {
    en: 'Use the types of the standard, and other names for members of one’s own.',
    ja: '標準の型に合わせ、独自のメンバーには別の名前を使ってください。',
  },
  examples: [
    {
      title: 'A number for a type, a text for a status',
      scope: 'operation',
      yaml: `
        responses:
          '400':
            description: Wrong
            content:
              application/problem+json:
                schema:
                  type: object
                  properties:
                    type: { type: integer } # ✗
                    status: { type: string } # ✗
                    title: { type: string }
      `,
    },
    {
      title: 'The status of another response',
      scope: 'operation',
      yaml: `
        responses:
          '404':
            description: Not there
            content:
              application/problem+json:
                schema:
                  properties:
                    status: { const: 400 } # ✗
      `,
    },
    {
      title: 'As in the standard, with members of one’s own',
      scope: 'operation',
      yaml: `
        responses:
          '404':
            description: Not there
            content:
              application/problem+json:
                schema:
                  properties:
                    type: { type: string, format: uri-reference }
                    status: { type: integer, const: 404 }
                    detail: { type: [string, 'null'] }
                    code: { type: integer }
          4XX:
            description: Wrong
            content:
              application/problem+json: { schema: { properties: { status: { type: integer, enum: [400, 409] } } } }
      `,
    },
  ],
});

const wrongType = ({ types }: Facets, expected: 'string' | 'number') =>
  types.size === 0 || types.has(expected) || (expected === 'number' && types.has('integer'))
    ? undefined
    : { is: [...types].filter(type => type !== 'null').join(' / '), expected };

/** Only where one value is possible, and one status. */
const wrongStatus = ({ enum: values }: Facets, name: string, status: string) => {
  const [value, ...others] = values ?? [];
  const isWrong =
    name === 'status' && values && others.length === 0 && /^\d{3}$/.test(status) && String(value) !== status;
  return isWrong ? { is: String(value), expected: status } : undefined;
};
