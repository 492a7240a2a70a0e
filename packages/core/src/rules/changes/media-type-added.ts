// A body may be written in a media type that was unknown before.
import { holderOf } from '../holder.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'media-type-added',
  on: 'media-type',
  when: 'added',
  summary: {
    en: 'A media type was added to a body.',
    ja: 'ボディにメディアタイプが追加されました。',
  },
  detect({ revision, parents }) {
    return { mediaType: revision.range, negotiated: holderOf(parents, 'response') !== undefined };
  },
  effect: 'widens',
  // docs/compatibility.md, section 10: a client gets from a response what it asked for in Accept. Nobody asks a receiver of
  // webhooks what it can read.
  judge: ({ facts, direction }) => (direction === 'output' && facts.negotiated ? 'safe' : undefined),
  message: {
    en: ({ mediaType }) => `${mediaType} was added`,
    ja: ({ mediaType }) => `${mediaType} が追加されました`,
  },
  why: {
    en: 'Clients go on with the media type they know. Receivers of a webhook or callback get bodies that they cannot read.',
    ja: 'クライアントはこれまでのメディアタイプを使い続けられます。Webhook やコールバックの受信側には、読めないボディが届くことがあります。',
  },
  fix: {
    en: 'Answer clients that name no media type as before; send webhooks in the old one unless the receiver chose another.',
    ja: 'メディアタイプを指定しないクライアントにはこれまでどおり応答し、Webhook は受信側が選ばないかぎり以前の形式で送ってください。',
  },
  step: {
    en: ({ mediaType, negotiated }) =>
      negotiated ? `Say in \`Accept\` which media type you read` : `Be ready to read ${mediaType}`,
    ja: ({ mediaType, negotiated }) =>
      negotiated
        ? '読めるメディアタイプを `Accept` で指定してください'
        : `${mediaType} が届いても読めるようにしてください`,
  },
  examples: [
    {
      title: 'A response that can be asked for in another form',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
                application/json: { schema: { type: object } }
        +       text/csv: { schema: { type: string } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A webhook that may come in another form',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
                requestBody:
                  content:
                    application/json: { schema: { type: object } }
        +           application/xml: { schema: { type: object } }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'breaking',
    },
  ],
});
