// A parameter of the path has another name between its braces.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'path-parameter-renamed',
  on: 'parameter',
  when: 'kept',
  at: 'name',
  summary: {
    en: 'A path parameter was renamed.',
    ja: 'パスパラメーターの名前が変わりました。',
  },
  detect({ base, revision }) {
    if (base.in !== 'path' || revision.in !== 'path' || base.name === revision.name) return undefined;
    return { from: base.name, to: revision.name };
  },
  effect: 'alters',
  surface: 'source',
  message: {
    en: ({ from, to }) => `\`${from}\` was renamed to \`${to}\``,
    ja: ({ from, to }) => `名前が \`${from}\` から \`${to}\` に変わりました`,
  },
  why: {
    en: 'The URLs stay the same. Generated clients name an argument after it: code that passes the old name no longer compiles.',
    ja: 'URL は変わりませんが、生成されるクライアントの引数名になるため、以前の名前で渡すコードはコンパイルできなくなります。',
  },
  fix: {
    en: 'Keep the name.',
    ja: '名前はそのままにしてください。',
  },
  step: {
    en: ({ from, to }) => `Generate your client again, and pass \`${to}\` where you pass \`${from}\``,
    ja: ({ from, to }) => `クライアントを生成し直し、引数 \`${from}\` を \`${to}\` に置き換えてください`,
  },
  examples: [
    {
      title: 'Nobody notices on the wire',
      scope: 'document',
      diff: `
          paths:
        -   /plans/{id}:
        +   /plans/{planId}:
              get:
                parameters:
        -         - { name: id, in: path, required: true, schema: { type: string } }
        +         - { name: planId, in: path, required: true, schema: { type: string } }
                responses: { '200': { description: The plan } }
      `,
      verdict: 'safe',
    },
  ],
});
