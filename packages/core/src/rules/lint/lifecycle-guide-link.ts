// A guide to what comes after something deprecated can be reached from wherever the description is read.
import type { Operation } from '../../contract/model.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import type { Origin } from '../../source/origin.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'lifecycle-guide-link',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: 'Links to migration guides are whole addresses.',
    ja: '移行ガイドへのリンクは、完全な URL で書きます。',
  },
  standards: [{ rfc: 3986, section: '5.1' }],
  check({ api }, { lifecycles, operations }) {
    return [...documentsIn(lifecycles()), ...linksIn(api, operations)].flatMap(({ target, place, users }) =>
      isReachable(target) ? [] : [{ facts: { target }, at: place, operations: users }],
    );
  },
  message: {
    en: ({ target }) =>
      target === ''
        ? 'the link to the guide leads nowhere'
        : `the link to the guide, ${target}, depends on where the description is read`,
    ja: ({ target }) =>
      target === ''
        ? 'ガイドへのリンク先が空です'
        : `ガイドへのリンク ${target} は、記述を表示する場所によってリンク先が変わります`,
  },
  why: {
    en: 'Descriptions are shown in portals, editors and generated clients, where a relative link finds nothing.',
    ja: '記述はポータルやエディター、生成されたクライアントでも表示され、そこでは相対リンクをたどれません。',
  },
  fix: {
    en: 'Write the whole address of the guide, with https://.',
    ja: 'https:// から始まる完全な URL を書いてください。',
  },
  examples: [
    {
      title: 'A file beside the description',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: v1からv2への移行方法については、[移行ガイド](migration-guide.md)を参照してください。 # ✗
        paths:
          /a:
            get:
              deprecated: true
              x-migration-guide: docs/migration.md # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Whole addresses, a part of the same page, and other links',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: |
            See the [migration guide](https://example.com/migrate), [how to upgrade](#upgrade) and the [terms](terms.md).
        paths:
          /a:
            get:
              deprecated: true
              x-migration-guide: https://example.com/migrate
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

interface Reference {
  readonly target: string;
  readonly place: Origin;
  readonly users: readonly Operation[];
}

/** A path of the host is known where the API is served, and a fragment in the same text. */
const isReachable = (target: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target) || /\s/.test(target);

const documentsIn = (lifecycles: readonly Lifecycle[]): readonly Reference[] =>
  lifecycles.flatMap(({ documents, subject }) =>
    documents
      .filter(({ isInherited }) => !isInherited)
      .map(({ text, origin }) => ({
        target: text,
        place: origin,
        users: 'operation' in subject && subject.operation ? [subject.operation] : [],
      })),
  );

const guide =
  /\[[^\]]{0,80}(?:migrat|upgrad|deprecat|sunset|移行|非推奨|廃止)[^\]]{0,80}\]\(\s{0,4}(?<target>[^)\s]{0,400})/gi;

const linksIn = (api: LintContext<unknown>['api'], operations: readonly Operation[]): readonly Reference[] => {
  const texts = [
    { text: api.documentation.description, place: at(api.origin, 'info', 'description'), users: [] },
    ...operations.map(operation => ({
      text: operation.documentation.description,
      place: at(operation.origin, 'description'),
      users: [operation],
    })),
  ];
  return texts.flatMap(({ text = '', place, users }) =>
    [...text.matchAll(guide)].map(({ groups }) => ({ target: groups?.['target'] ?? '', place, users })),
  );
};
