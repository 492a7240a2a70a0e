// What takes over stays itself.

import type { Operation } from '../../contract/model.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { counterpartOf, renamedSuccessor, resolveSuccessor, successorsOf } from '../../conventions/successor.ts';
import type { Evidence } from '../../lifecycle/evidence.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';

export default lintRule({
  id: 'successor-not-deprecated',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'The successor of a deprecated operation is not deprecated itself.',
    ja: '非推奨のオペレーションの後継は、それ自体が非推奨ではありません。',
  },
  standards: [{ rfc: 5829, section: '3.6' }],
  check({ lifecycle }, context) {
    if (lifecycle.subject.kind !== 'operation' || !lifecycle.isDeprecated) return noneFound;
    const { operation } = lifecycle.subject;
    return successorsOf(lifecycle).flatMap(evidence => {
      const next = nextOf(operation, evidence, context);
      // A text that names the operation itself tells how it was used.
      if (!next?.isDeprecated || (next === lifecycle && evidence.source === 'text')) return [];
      const end = finalOf(next, new Set([lifecycle, next]), context);
      const isCycle = next === lifecycle || end === 'cycle';
      const facts = { successor: evidence.text, final: typeof end === 'object' ? nameOf(end) : '', isCycle };
      return [{ facts, at: evidence.origin }];
    });
  },
  message: {
    en: ({ successor, final, isCycle }) =>
      isCycle
        ? `the successor ${successor} leads back to where one came from`
        : `the successor ${successor} is deprecated itself${final === '' ? '' : `; what stays is ${final}`}`,
    ja: ({ successor, final, isCycle }) =>
      isCycle
        ? `後継の ${successor} をたどると、元に戻ります`
        : `後継の ${successor} も非推奨です${final === '' ? '' : `（最終的な移行先は ${final}）`}`,
  },
  why: {
    en: 'Clients move twice, or in a circle.',
    ja: 'クライアントは二度移行することになるか、いつまでも移行が終わりません。',
  },
  fix: {
    en: 'Name what stays.',
    ja: '今後も残るものを後継として書いてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: ({ final }) => `Name ${final}`, ja: ({ final }) => `${final} に変更` },
      edits: ({ facts: { final }, at }, { lifecycle }) => {
        const evidence = lifecycle.successors.find(({ origin }) => origin === at);
        return final === '' || !evidence ? [] : renamedSuccessor(evidence, final);
      },
    },
  ],
  examples: [
    {
      title: 'A chain',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans:
            get:
              deprecated: true
              x-successor: GET /v2/plans # ✗
              responses: { '200': { description: OK } }
          /v2/plans:
            get:
              deprecated: true
              x-successor: GET /v3/plans
              responses: { '200': { description: OK } }
          /v3/plans: { get: { responses: { '200': { description: OK } } } }
      `,
      repaired: `
        paths:
          /v1/plans:
            get:
              deprecated: true
              x-successor: GET /v3/plans
              responses: { '200': { description: OK } }
          /v2/plans:
            get:
              deprecated: true
              x-successor: GET /v3/plans
              responses: { '200': { description: OK } }
          /v3/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A circle, and one that names itself',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { deprecated: true, responses: { '200': { description: OK } },
            x-successor: /b } } # ✗
          /b: { get: { deprecated: true, responses: { '200': { description: OK } },
            x-successor: /a } } # ✗
          /c: { get: { deprecated: true, responses: { '200': { description: OK } },
            x-successor: /c } } # ✗
      `,
    },
    {
      title: 'What stays',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { deprecated: true, description: Use \`GET /b\` instead., responses: { '200': { description: OK } } } }
          /b: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

type Context = Pick<LintContext<unknown>, 'api' | 'lifecycles'>;

const nextOf = (operation: Operation, evidence: Evidence, { api, lifecycles }: Context): Lifecycle | undefined => {
  const successor = resolveSuccessor(evidence, api);
  const next = successor.kind === 'operations' ? counterpartOf(operation, successor.operations) : undefined;
  return next && lifecycles().find(({ subject }) => subject.kind === 'operation' && subject.operation === next);
};

/** Along the first successors; undefined where they end before anything that stays. */
const finalOf = (from: Lifecycle, seen: Set<Lifecycle>, context: Context): Operation | 'cycle' | undefined => {
  if (from.subject.kind !== 'operation') return undefined;
  const { operation } = from.subject;
  const [next] = successorsOf(from).flatMap(evidence => nextOf(operation, evidence, context) ?? []);
  if (next?.subject.kind !== 'operation') return undefined;
  if (!next.isDeprecated) return next.subject.operation;
  return seen.has(next) ? 'cycle' : finalOf(next, new Set([...seen, next]), context);
};

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;
