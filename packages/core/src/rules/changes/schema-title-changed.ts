// A schema that has no name but its title has another title.
import { asObject, own } from '../../schema/values.ts';
import type { View } from '../../schema/view.ts';
import { isLeftOver } from '../left-over.ts';
import { changeRule } from '../rule.ts';
import { isNamedByTitle } from '../type-titles.ts';

export default changeRule({
  id: 'schema-title-changed',
  on: 'schema',
  when: 'kept',
  at: 'title',
  summary: {
    en: 'The title of a schema that is no component changed: generated code names types after it.',
    ja: 'コンポーネントではないスキーマの title が変わりました。生成コードの型名になるものです。',
  },
  detect({ base, revision, parents }) {
    if (isLeftOver(base, parents, 'base') || isLeftOver(revision, parents, 'revision')) return undefined;
    if (!isNamedByTitle(base) && !isNamedByTitle(revision)) return undefined;
    const [from, to] = [titleOf(base), titleOf(revision)];
    return from === to ? undefined : { from, to };
  },
  // The old name is gone and the new one unknown, whoever sends the value.
  effect: 'alters',
  atItsWord: true,
  surface: 'source',
  message: {
    en: ({ from, to }) => {
      if (from === null) return `title \`${to}\` was added`;
      return to === null ? `title \`${from}\` was removed` : `title went from \`${from}\` to \`${to}\``;
    },
    ja: ({ from, to }) => {
      if (from === null) return `title \`${to}\` が追加されました`;
      return to === null ? `title \`${from}\` が削除されました` : `title が \`${from}\` から \`${to}\` に変わりました`;
    },
  },
  why: {
    en: 'Nothing changes in what is sent. Generators name the type of such a schema after its title: code that uses the old name no longer compiles.',
    ja: '通信の内容は変わりませんが、生成ツールはこのようなスキーマの型に title の名前を付けるため、以前の名前を使うコードはコンパイルできなくなります。',
  },
  fix: {
    en: 'Keep the title, and use `description` for words that may change.',
    ja: 'title は維持し、変わりうる説明は `description` に書いてください。',
  },
  step: {
    en({ from, to }) {
      const [before, after] = [from, to].map(it => (it === null ? 'the name that is made up for it' : `\`${it}\``));
      return `Generate your code again, and call the type by ${after} instead of ${before}`;
    },
    ja({ from, to }) {
      const [before, after] = [from, to].map(it => (it === null ? '自動的に付けられる名前' : ` \`${it}\` `));
      return `コードを生成し直し、型の名前を${before}から${after}に置き換えてください`;
    },
  },
  examples: [
    {
      title: 'A type that has no other name',
      scope: 'document',
      surface: 'source',
      diff: `
          paths:
            /plans:
              get:
                responses:
                  '200':
                    description: All plans
                    content:
                      application/json:
                        schema:
        -                 title: PlanList
        +                 title: Plans
                          type: object
                          properties:
                            plans: { type: array, items: { type: string } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A text needs no type of its own',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name:
              type: string
        -     title: Name
        +     title: The name
      `,
      verdict: 'silent',
    },
  ],
});

const titleOf = ({ schema }: View): string | null => {
  const title = own(asObject(schema.source) ?? {}, 'title');
  return typeof title === 'string' ? title : null;
};
