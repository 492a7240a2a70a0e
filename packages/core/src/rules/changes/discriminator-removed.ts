// No property tells alternatives apart any more.
import { isToldAbove } from '../discriminators.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'discriminator-removed',
  on: 'schema',
  when: 'kept',
  at: 'discriminator',
  summary: {
    en: 'A discriminator was removed.',
    ja: 'discriminator が削除されました。',
  },
  detect({ base, revision, parents }) {
    return base.discriminator && !revision.discriminator && !isToldAbove(parents)
      ? { property: base.discriminator.property }
      : undefined;
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: the values stay as they are; whether clients still choose by the property is up to them.
  judge: ({ direction }) => (direction === 'output' ? 'dangerous' : 'safe'),
  message: {
    en: ({ property }) => `discriminator \`${property}\` was removed`,
    ja: ({ property }) => `discriminator \`${property}\` が削除されました`,
  },
  why: {
    en: 'A client that chooses a class by the property is no longer promised that its value tells.',
    ja: 'このプロパティでクラスを選ぶクライアントは、値で判別できる保証を失います。',
  },
  fix: {
    en: 'Keep the discriminator in what the API emits.',
    ja: 'API が返す値については discriminator を維持してください。',
  },
  step: {
    en: ({ property }, direction) =>
      direction === 'input'
        ? `Make plain by its content which alternative you send; \`${property}\` no longer decides`
        : `Tell alternatives apart by what they hold instead of by \`${property}\``,
    ja: ({ property }, direction) =>
      direction === 'input'
        ? `どの選択肢を送るのかを、\`${property}\` の値ではなく内容で分かるようにしてください`
        : `選択肢は \`${property}\` の値ではなく内容で見分けてください`,
  },
  examples: [
    {
      title: 'The kind is told by nothing',
      scope: 'schema',
      diff: `
          type: object
          required: [kind]
          properties:
            kind: { type: string }
        - discriminator:
        -   propertyName: kind
      `,
      verdict: { input: 'safe', output: 'dangerous' },
    },
  ],
});
