// A group of operations belongs elsewhere, or is for something else.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'tag-changed',
  on: 'tag',
  when: 'kept',
  summary: {
    en: 'The parent or the kind of a tag changed.',
    ja: 'タグの parent または kind が変わりました。',
  },
  detect({ base, revision }) {
    const changed = (['parent', 'kind'] as const)
      .filter(field => base[field] !== revision[field])
      .map(field => ({ field, from: base[field] ?? null, to: revision[field] ?? null }));
    return changed.length > 0 ? { name: base.name, changed } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ changed }) => changed.map(({ field, from, to }) => `${field} ${became(from, to)}`).join('; '),
    ja: ({ changed }) =>
      changed.map(({ field, from, to }) => `${field} が ${quoted(from)} から ${quoted(to)} に変わりました`).join('、'),
  },
  why: {
    en: 'Nobody is hurt: documentation is ordered differently.',
    ja: '影響を受ける利用者はいません。ドキュメントの並びが変わるだけです。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'A group moves below another',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          tags:
            - name: plans
            - name: spots
        +     parent: plans
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});

const became = (from: string | null, to: string | null): string => {
  if (from === null) return `\`${to}\` was added`;
  return to === null ? `\`${from}\` was removed` : `went from \`${from}\` to \`${to}\``;
};

const quoted = (value: string | null): string => (value === null ? 'なし' : `\`${value}\``);
