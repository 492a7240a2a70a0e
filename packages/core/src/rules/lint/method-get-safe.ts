// A GET changes nothing.

import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf, segmentsOf } from '../../conventions/resource-path.ts';
import type { Deed } from '../../conventions/verbs.ts';
import { actionVerbOf, deedOf, nameVerbOf } from '../../conventions/verbs.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'method-get-safe',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A GET or HEAD creates, changes and deletes nothing.',
    ja: 'GET と HEAD は何も作成・変更・削除しません。',
  },
  standards: [{ rfc: 9110, section: '9.2.1' }],
  check({ operation }, { api }) {
    if (operation.kind !== 'operation' || !['GET', 'HEAD'].includes(operation.method)) return noneFound;
    const { method, operationId = '', path } = operation;
    const last = segmentsOf(path).at(-1) ?? '';
    const inPath = resourcePathsOf(api).kindOf(path) === 'action' ? actionVerbOf(last) : undefined;
    const said = [nameVerbOf(operationId), inPath, ...requestedBy(operation)].find(verb => changes(verb));
    return said === undefined ? noneFound : [{ facts: { method, verb: said } }];
  },
  message: {
    en: ({ method, verb }) => `it says ${verb}, and ${method} changes nothing`,
    ja: ({ method, verb }) => `${verb} を行うとありますが、${method} は何も変更しないメソッドです`,
  },
  why: {
    en: 'Browsers, crawlers, link previews and retries send GET without asking: each of them would change something.',
    ja: 'ブラウザー・クローラー・リンクのプレビュー・再試行は、断りなく GET を送ります。そのたびに何かが変わってしまいます。',
  },
  fix: {
    en: 'Use POST, PUT, PATCH or DELETE for what changes something; if nothing changes, call it by another verb.',
    ja: '変更を伴うなら POST・PUT・PATCH・DELETE を使ってください。変更しないなら、別の動詞で名付けてください。',
  },
  examples: [
    {
      title: 'In the name of the operation',
      scope: 'document',
      yaml: `
        paths:
          /users/{id}:
            get: # ✗
              operationId: deleteUser
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'In the path, and in a parameter as in RFC 9110',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}/delete:
            get: # ✗
              responses: { '200': { description: OK } }
          /page:
            get: # ✗
              parameters: [{ name: do, in: query, schema: { enum: [show, delete] } }]
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Reading, nouns, and what only sounds like a change',
      scope: 'document',
      yaml: `
        paths:
          /updates: { get: { operationId: listUpdates, responses: { '200': { description: OK } } } }
          /create/{id}: { get: { operationId: getCreateForm, responses: { '200': { description: OK } } } }
          /plans: { get: { operationId: plans.list, responses: { '200': { description: OK } } } }
          /log:
            get:
              parameters: [{ name: action, in: query, description: Only these, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

const changes = (verb: string | undefined): boolean => {
  const deed: Deed | undefined = verb === undefined ? undefined : deedOf(verb);
  return deed !== undefined && deed !== 'read';
};

/** What a parameter asks to be done: RFC 9110, section 9.2.1, has `page?do=delete`. Filters of logs are called alike, so it must have one value. */
const requestedBy = ({ parameters }: Operation): readonly string[] =>
  parameters
    .filter(it => it.in === 'query' && ['do', 'cmd', 'command', '_action', '_method'].includes(it.name.toLowerCase()))
    .flatMap(({ schema }) => (schema ? (facetsOf(schema).enum ?? []) : []))
    .filter(value => typeof value === 'string')
    .map(value => value.toLowerCase());
