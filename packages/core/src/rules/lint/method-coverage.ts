// What can be created can also be changed and deleted.
import { isCreation } from '../../conventions/creation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';

export default lintRule({
  id: 'method-coverage',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'What a POST creates can be changed (PUT or PATCH) and deleted (DELETE).',
    ja: 'POST で作成したものは、PUT か PATCH で変更でき、DELETE で削除できます。',
  },
  standards: [{ rfc: 9110, section: '9.3' }],
  check({ operation }, context) {
    const item = resourcePathsOf(context.api).itemOf(operation.path);
    if (item === undefined || !isCreation(operation, context)) return noneFound;
    const methods = context.operationsAt(item).map(({ method }) => method);
    const missing = [
      ...(methods.some(method => ['PUT', 'PATCH', 'POST'].includes(method)) ? [] : ['PATCH']),
      ...(methods.includes('DELETE') ? [] : ['DELETE']),
    ];
    return missing.length === 0 ? noneFound : [{ facts: { item, missing } }];
  },
  message: {
    en: ({ item, missing }) => `what is created is at ${item}, without ${missing.join(' and ')}`,
    ja: ({ item, missing }) => `作成したものを扱う ${item} に ${missing.join(' と ')} がありません`,
  },
  why: {
    en: 'What a client made by mistake stays wrong, or stays for good.',
    ja: '誤って作成したものを、直すことも消すこともできません。',
  },
  fix: {
    en: 'Describe the missing operations, unless it is meant to stay as it was created.',
    ja: '作成したまま変えないという意図でなければ、足りないオペレーションを記述してください。',
  },
  examples: [
    {
      title: 'Created for good',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            post: # ✗
              operationId: createPlan
              responses: { '201': { description: Created } }
          /plans/{id}:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'All that there is to do',
      scope: 'document',
      yaml: `
        paths:
          /plans: { post: { operationId: createPlan, responses: { '201': { description: Created } } } }
          /plans/{id}:
            get: { responses: { '200': { description: OK } } }
            patch: { responses: { '200': { description: Changed } } }
            delete: { responses: { '204': { description: Deleted } } }
      `,
    },
  ],
});
