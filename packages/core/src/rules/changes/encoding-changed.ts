// A part of a form or multipart body is written in another way.
import type { Direction } from '../../findings.ts';
import type { PartChange } from '../parts.ts';
import { partChanges, partsEffect } from '../parts.ts';
import { changeRule } from '../rule.ts';
import { writingText } from '../serialization.ts';

export default changeRule({
  id: 'encoding-changed',
  on: 'media-type',
  when: 'kept',
  at: 'encoding',
  summary: {
    en: 'The parts of a form or multipart body are written in another way.',
    ja: 'フォームまたはマルチパートのボディの部品の書き方が変わりました。',
  },
  detect({ base, revision }) {
    const parts = partChanges(base, revision);
    return parts.length > 0 ? { parts } : undefined;
  },
  effect: ({ parts }) => partsEffect(parts),
  message: {
    en: ({ parts }) =>
      parts
        .map(({ name, from, to }) => `\`${name}\` went from \`${writingText(from)}\` to \`${writingText(to)}\``)
        .join('; '),
    ja: ({ parts }) =>
      parts
        .map(
          ({ name, from, to }) =>
            `\`${name}\` の書き方が \`${writingText(from)}\` から \`${writingText(to)}\` に変わりました`,
        )
        .join('、'),
  },
  why: {
    en: 'Clients write the part as before, and the server rejects it or reads something else.',
    ja: 'クライアントはこれまでの書き方で送るため、サーバーに拒否されるか、別の値として読まれます。',
  },
  fix: {
    en: 'Accept the old way of writing beside the new one.',
    ja: '新しい書き方と並べて、これまでの書き方も受け付けてください。',
  },
  step: {
    en: ({ parts }, direction) => {
      const writings = partsFor(direction, parts).map(({ name, to }) => `\`${name}\` as \`${writingText(to)}\``);
      return `${direction === 'input' ? 'Write' : 'Read'} ${writings.join(', and ')}`;
    },
    ja: ({ parts }, direction) => {
      const writings = partsFor(direction, parts).map(({ name, to }) => `\`${name}\` は \`${writingText(to)}\``);
      return `${writings.join('、')} の形で${direction === 'input' ? '書いて' : '読み取って'}ください`;
    },
  },
  examples: [
    {
      title: 'Only one image format is accepted any more',
      scope: 'operation',
      diff: `
          requestBody:
            content:
              multipart/form-data:
                schema: { type: object, properties: { avatar: { type: string } } }
                encoding:
                  avatar:
        -           contentType: image/png, image/jpeg
        +           contentType: image/png
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'What goes without saying is said',
      scope: 'operation',
      diff: `
          requestBody:
            content:
              multipart/form-data:
                schema: { type: object, properties: { address: { type: object } } }
        +       encoding:
        +         address: { contentType: application/json }
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});

/** Those that hurt in a direction. */
const partsFor = (direction: Direction, parts: readonly PartChange[]): readonly PartChange[] =>
  parts.filter(({ effect }) => effect !== (direction === 'input' ? 'widens' : 'narrows'));
