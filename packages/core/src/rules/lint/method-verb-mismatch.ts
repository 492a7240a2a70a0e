// The verb in the name of an operation says what its method does.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';
import type { Deed } from '../../conventions/verbs.ts';
import { deedOf, nameVerbOf } from '../../conventions/verbs.ts';
import { at } from '../../source/origin.ts';

/** What a method is never for. A POST may be for anything, a PUT creates as well, and of GET `method-get-safe` speaks. */
const contradictions: ReadonlyMap<string, readonly Deed[]> = new Map([
  ['PUT', ['read', 'delete']],
  ['PATCH', ['create', 'read', 'delete']],
  ['DELETE', ['create', 'read', 'update']],
]);

export default lintRule({
  id: 'method-verb-mismatch',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'The verb in an operationId does not contradict the method.',
    ja: 'operationId の動詞がメソッドと矛盾しません。',
  },
  standards: [{ rfc: 9110, section: '9.3' }],
  check({ operation: { origin, kind, method, operationId = '', path } }, { api }) {
    if (kind !== 'operation' || resourcePathsOf(api).kindOf(path) === 'action') return noneFound;
    const verb = nameVerbOf(operationId) ?? '';
    const deed = deedOf(verb);
    return deed && contradictions.get(method)?.includes(deed)
      ? [{ facts: { method, verb, operationId }, at: at(origin, 'operationId') }]
      : noneFound;
  },
  message: {
    en: ({ method, verb, operationId }) => `${operationId} says ${verb}, and its method is ${method}`,
    ja: ({ method, verb, operationId }) => `${operationId} は ${verb} ですが、メソッドは ${method} です`,
  },
  why: {
    en: 'The name becomes the function that people call: they expect what it says, and the method decides what happens, what is cached and what is retried.',
    ja: '名前はそのまま呼び出す関数になります。利用者は名前どおりの動作を期待しますが、実際の動作・キャッシュ・再試行はメソッドで決まります。',
  },
  fix: {
    en: 'Correct whichever of the two is wrong. Renaming changes generated code.',
    ja: '誤っているほうを直してください。名前を変えると、生成されるコードが変わります。',
  },
  examples: [
    {
      title: 'Copied from its neighbour',
      scope: 'document',
      yaml: `
        paths:
          /users/{id}:
            delete:
              operationId: getUser # ✗
              responses: { '204': { description: Deleted } }
      `,
    },
    {
      title: 'Names that fit, and an action that says in its path what it does',
      scope: 'document',
      yaml: `
        paths:
          /a:
            put: { operationId: createOrReplaceUser, responses: {} }
            patch: { operationId: users.update, responses: {} }
            delete: { operationId: removeUser, responses: {} }
          /b:
            put: { operationId: settings, responses: {} }
          /series/delete:
            put: { operationId: deleteSeries, responses: {} }
      `,
    },
  ],
});
