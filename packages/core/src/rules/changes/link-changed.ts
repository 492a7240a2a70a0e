// A link of a response leads elsewhere, or passes other values on.

import { withoutExtensions } from '../../schema/values.ts';
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'link-changed',
  on: 'link',
  when: 'kept',
  summary: {
    en: 'A link from a response to another operation changed.',
    ja: 'レスポンスから、ほかのオペレーションへのリンクが変わりました。',
  },
  detect({ base, revision }) {
    const fields = [
      ...(base.target === revision.target ? [] : ['target']),
      ...(sameValue(Object.fromEntries(base.parameters), Object.fromEntries(revision.parameters))
        ? []
        : ['parameters']),
      ...(sameValue(base.requestBody, revision.requestBody) ? [] : ['requestBody']),
      ...(sameValue(withoutExtensions(base.server?.source), withoutExtensions(revision.server?.source))
        ? []
        : ['server']),
    ];
    return fields.length > 0 ? { fields, from: base.target, to: revision.target } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ fields, from, to }) =>
      from === to ? `${fields.join(' and ')} changed` : `leads to \`${to}\` instead of \`${from}\``,
    ja: ({ fields, from, to }) =>
      from === to ? `${fields.join(' と ')} が変わりました` : `リンク先が \`${from}\` から \`${to}\` に変わりました`,
  },
  why: {
    en: 'Nothing goes over the wire because of a link; readers are told to do something else next.',
    ja: 'リンクによって通信は変わりませんが、次にすることの説明が変わります。',
  },
  fix: {
    en: 'Add a link beside the old one as long as what that led to still works.',
    ja: '以前のリンク先が使えるあいだは、新しいリンクを並べて追加してください。',
  },
  step: null,
  examples: [
    {
      title: 'Another operation is named',
      scope: 'operation',
      diff: `
          responses:
            '201':
              description: The new plan
              links:
                plan:
        -         operationId: getPlan
        +         operationId: readPlan
      `,
      verdict: 'safe',
    },
  ],
});
