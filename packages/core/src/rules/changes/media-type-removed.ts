// A body is no longer read or written in a media type.
import type { Pair } from '../../pairs/pair.ts';
import type { Origin } from '../../source/origin.ts';
import { uriOf } from '../../source/origin.ts';
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
    return { mediaType: base.range, beside: { remaining: remainingIn(parents[0], base.origin) } };
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
    en({ mediaType, beside: { remaining } }, direction) {
      const isInput = direction === 'input';
      if (remaining?.length === 0)
        return isInput
          ? 'Stop sending a body; none is described any longer'
          : 'Stop reading the body; none is described any longer';
      const others = remaining?.join(' or ') ?? 'in a media type that is still described';
      return `${isInput ? 'Send' : 'Read'} the body ${remaining ? 'as ' : ''}${others} instead of ${mediaType}`;
    },
    ja({ mediaType, beside: { remaining } }, direction) {
      const isInput = direction === 'input';
      if (remaining?.length === 0)
        return isInput
          ? 'ボディの記述がなくなったため、送るのをやめてください'
          : 'ボディの記述がなくなったため、読み取らないようにしてください';
      const others = remaining?.join(' または ') ?? '引き続き記載されているメディアタイプ';
      return `ボディは ${mediaType} ではなく${remaining ? ` ${others} ` : others}で${isInput ? '送って' : '読み取って'}ください`;
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

/** Unknown where the list is shared, as in OpenAPI 2.0: what else there is differs by who uses it. */
const remainingIn = (holder: Pair | undefined, origin: Origin): readonly string[] | null => {
  const { base, revision } = holder ?? {};
  if (!base || !revision || !('content' in revision) || !isWithin(origin, base.origin)) return null;
  return revision.content.map(({ range }) => range).sort();
};

const isWithin = (origin: Origin | undefined, holder: Origin): boolean =>
  origin !== undefined && (uriOf(origin) === uriOf(holder) || isWithin(origin.parent, holder));
