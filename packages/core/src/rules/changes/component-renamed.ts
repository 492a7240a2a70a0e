// A schema, parameter, header, body or response that operations share has another name, and means what it meant.
import { changeRule } from '../rule.ts';
import { probably } from '../words.ts';

export default changeRule({
  id: 'component-renamed',
  on: 'component',
  when: 'kept',
  summary: {
    en: 'A component was probably renamed.',
    ja: 'コンポーネントの名前が変わったと推定されます。',
  },
  detect({ base, revision, likeness }) {
    return likeness === undefined ? undefined : { from: base.name, to: revision.name, score: likeness };
  },
  effect: 'alters',
  surface: 'source',
  message: {
    en: ({ from, to, score }) => `component was renamed from \`${from}\` to \`${to}\` ${probably.en(score)}`,
    ja: ({ from, to, score }) =>
      `コンポーネントの名前が \`${from}\` から \`${to}\` に変わりました${probably.ja(score)}`,
  },
  why: {
    en: 'Nothing changes in what is sent. Generated code names its types after components: code that uses the old name no longer compiles.',
    ja: '通信の内容は変わりませんが、生成コードの型はコンポーネントの名前から作られるため、以前の名前を使うコードはコンパイルできなくなります。',
  },
  fix: {
    en: 'Keep the name, or tell those who generate code to map the new name to the old one.',
    ja: '名前を維持するか、コードを生成する利用者に、新しい名前を以前の名前へ対応づけるよう知らせてください。',
  },
  step: {
    en: ({ from, to }) =>
      `Generate your code again, and replace the names made from \`${from}\` by those made from \`${to}\``,
    ja: ({ from, to }) =>
      `コードを生成し直し、\`${from}\` から作られた名前を \`${to}\` から作られた名前に置き換えてください`,
  },
  examples: [
    {
      title: 'A type has another name',
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
        -               schema: { $ref: '#/components/schemas/PlanList' }
        +               schema: { $ref: '#/components/schemas/Plans' }
          components:
            schemas:
        -     PlanList:
        +     Plans:
                type: array
                items: { type: object, properties: { title: { type: string } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A response has another name',
      scope: 'document',
      surface: 'source',
      diff: `
          paths:
            /plans:
              get:
                responses:
        -         '404': { $ref: '#/components/responses/NotFound' }
        +         '404': { $ref: '#/components/responses/Missing' }
          components:
            responses:
        -     NotFound: { description: There is no such plan }
        +     Missing: { description: There is no such plan }
      `,
      verdict: 'breaking',
    },
  ],
});
