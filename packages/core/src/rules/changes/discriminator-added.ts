// A property now tells alternatives apart.
import { isToldAbove } from '../discriminators.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'discriminator-added',
  on: 'schema',
  when: 'kept',
  at: 'discriminator',
  summary: {
    en: 'A discriminator was added.',
    ja: 'discriminator が追加されました。',
  },
  detect({ base, revision, parents }) {
    return revision.discriminator && !base.discriminator && !isToldAbove(parents)
      ? { property: revision.discriminator.property }
      : undefined;
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: whether values that fit no alternative by name are rejected is up to the server.
  judge: ({ direction }) => (direction === 'input' ? 'dangerous' : 'safe'),
  message: {
    en: ({ property }) => `discriminator \`${property}\` was added`,
    ja: ({ property }) => `discriminator \`${property}\` が追加されました`,
  },
  why: {
    en: 'A client that sends the property with any other value, or leaves it out, may be rejected.',
    ja: 'このプロパティにほかの値を送る、または省略するクライアントは拒否されることがあります。',
  },
  fix: {
    en: 'Choose the alternative by what is sent where the property does not tell.',
    ja: 'プロパティで判別できない場合は、送られた内容から選択肢を決めてください。',
  },
  step: {
    en: ({ property }, direction) =>
      direction === 'input'
        ? `Name in \`${property}\` the alternative that you send`
        : `Tell alternatives apart by \`${property}\``,
    ja: ({ property }, direction) =>
      direction === 'input'
        ? `送る選択肢を表す値を \`${property}\` に入れてください`
        : `\`${property}\` の値で選択肢を見分けてください`,
  },
  examples: [
    {
      title: 'The kind is told by a property',
      scope: 'schema',
      diff: `
          type: object
          required: [kind]
          properties:
            kind: { type: string }
        + discriminator:
        +   propertyName: kind
      `,
      verdict: { input: 'dangerous', output: 'safe' },
    },
  ],
});
