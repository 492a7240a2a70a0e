// A body is no longer read or written in a media type.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'media-type-removed',
  on: 'media-type',
  when: 'removed',
  summary: {
    en: 'A media type was removed from a body.',
    ja: 'ボディからメディアタイプが削除されました。',
  },
  detect({ base, parents }) {
    const holder = parents[0]?.revision;
    return {
      mediaType: base.range,
      remaining: holder && 'content' in holder ? holder.content.map(({ range }) => range).sort() : [],
    };
  },
  effect: 'narrows',
  // docs/compatibility.md, section 10: a client that asks for the media type gets something else, or 406.
  judge: () => 'breaking',
  message: {
    en: ({ mediaType }) => `${mediaType} was removed`,
    ja: ({ mediaType }) => `${mediaType} が削除されました`,
  },
  why: {
    en: 'Clients that send it get 415, and clients that ask for it get 406 or a body that they cannot read.',
    ja: 'その形式で送るクライアントは 415 を、要求するクライアントは 406 か読めないボディを受け取ります。',
  },
  fix: {
    en: 'Keep the media type beside the new one.',
    ja: '新しいメディアタイプと並べて残してください。',
  },
  step: {
    en({ mediaType, remaining }, direction) {
      const [verb, others] = [direction === 'input' ? 'Send' : 'Read', remaining.join(' or ')];
      if (others !== '') return `${verb} the body as ${others} instead of ${mediaType}`;
      return direction === 'input'
        ? `Stop sending a body as ${mediaType}; none is described any longer`
        : `Do without a body in ${mediaType}; none is described any longer`;
    },
    ja({ mediaType, remaining }, direction) {
      const [verb, others] = [direction === 'input' ? '送って' : '読み取って', remaining.join(' または ')];
      if (others !== '') return `ボディは ${mediaType} ではなく ${others} で${verb}ください`;
      return direction === 'input'
        ? `ボディの記述がなくなったため、${mediaType} で送るのをやめてください`
        : `ボディの記述がなくなったため、${mediaType} のボディに頼らないようにしてください`;
    },
  },
  examples: [
    {
      title: 'A request that may no longer be a form',
      scope: 'operation',
      diff: `
          requestBody:
            content:
              application/json: { schema: { type: object } }
        -     application/x-www-form-urlencoded: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A response that can no longer be asked for as CSV',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
                application/json: { schema: { type: object } }
        -       text/csv: { schema: { type: string } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A range that is still there covers it',
      scope: 'operation',
      diff: `
          requestBody:
            content:
              image/*: { schema: { type: string } }
        -     image/png: { schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});
