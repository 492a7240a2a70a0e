// Words for people changed.
import type { ContractNode, Documentation } from '../../contract/model.ts';
import type { Kind, Subjects } from '../../pairs/pair.ts';
import { asObject, own, withoutExtensions } from '../../schema/values.ts';
import type { View } from '../../schema/view.ts';
import { sameValue } from '../../source/same-value.ts';
import { isLeftOver } from '../left-over.ts';
import { changeRule } from '../rule.ts';
import { isNamedByTitle } from '../type-titles.ts';

export default changeRule({
  id: 'documentation-changed',
  on: 'any',
  when: 'kept',
  summary: {
    en: 'A title, a summary, a description, a link to documentation or an example changed.',
    ja: 'タイトル、概要、説明、外部ドキュメントへのリンク、または例が変わりました。',
  },
  detect({ base, revision, parents }) {
    if (isLeftOver(base, parents, 'base') || isLeftOver(revision, parents, 'revision')) return undefined;
    const [holder] = parents;
    const [before, after] = [documentationOf(base, holder?.base), documentationOf(revision, holder?.revision)];
    if (!before || !after) return undefined;
    // Of these the title is told by a rule of its own.
    const isTold = [base, revision].some(isNamedByTitle);
    const changed = fields.filter(field => !sameValue(before[field], after[field]) && !(isTold && field === 'title'));
    return changed.length > 0 ? { fields: changed } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ fields: changed }) => `${changed.join(' and ')} changed`,
    ja: ({ fields: changed }) => `${changed.join(' と ')} が変わりました`,
  },
  why: {
    en: 'Nobody is hurt: nothing goes over the wire because of it.',
    ja: '影響を受ける利用者はいません。通信には現れないためです。',
  },
  fix: {
    en: 'Nothing needs to be done. Where the words say that behaviour changed, say so in the schema as well.',
    ja: '対応は不要です。説明の変更が動作の変更を意味する場合は、スキーマにも反映してください。',
  },
  step: null,
  examples: [
    {
      title: 'A better summary',
      scope: 'operation',
      diff: `
        - summary: Create
        + summary: Create a plan
          responses: { '201': { description: The new plan } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A property is explained',
      scope: 'schema',
      diff: `
          type: object
          properties:
            amount:
              type: integer
        +     description: In the smallest unit of the currency
      `,
      verdict: { input: 'safe', output: 'safe' },
    },
  ],
});

const fields = ['title', 'summary', 'description', 'externalDocs', 'examples'] as const;

/** In OpenAPI 2.0 a parameter or a header is its own schema: the words are those of the whole. */
const documentationOf = (
  subject: ContractNode | View,
  holder: Subjects[Kind] | undefined,
): Documentation | undefined => {
  if ('documentation' in subject)
    return 'securitySchemes' in subject ? { ...subject.documentation, title: '' } : subject.documentation;
  const source = 'sources' in subject ? asObject(subject.schema.source) : undefined;
  if (!source) return undefined;
  if (holder && 'documentation' in holder && holder.origin === subject.origin)
    return { examples: [undefined, undefined] };
  return {
    ...Object.fromEntries(
      (['title', 'description', 'externalDocs'] as const).map(field => [field, withoutExtensions(own(source, field))]),
    ),
    examples: [own(source, 'example'), own(source, 'examples')],
  };
};
