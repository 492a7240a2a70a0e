// An operation is still offered, by another method or at another path.
import { hasMoved } from '../../pairs/addresses.ts';
import { changeRule } from '../rule.ts';
import { probably } from '../words.ts';

export default changeRule({
  id: 'operation-moved',
  on: 'operation',
  when: 'kept',
  summary: {
    en: 'An operation moved to another path or method, a webhook or callback to another name or address.',
    ja: 'オペレーションのパスまたはメソッド、あるいは Webhook やコールバックの名前または宛先が変わりました。',
  },
  detect({ base, revision, likeness }) {
    if (!hasMoved(base, revision)) return undefined;
    return {
      kind: base.kind,
      from: { method: base.method, path: base.path },
      to: { method: revision.method, path: revision.path },
      score: likeness ?? null,
    };
  },
  // What was asked for at the old place is answered no more.
  effect: 'alters',
  message: {
    // Where it is now is the place that the report names.
    en({ kind, from, to, score }) {
      if (from.path === to.path) return `method changed from ${from.method}`;
      if (from.method !== to.method) return `moved from \`${from.method} ${from.path}\``;
      return `${placeInWords[kind].en} changed from \`${from.path}\`${score === null ? '' : ` ${probably.en(score)}`}`;
    },
    ja({ kind, from, to, score }) {
      if (from.path === to.path) return `メソッドが ${from.method} から変わりました`;
      if (from.method !== to.method) return `\`${from.method} ${from.path}\` から移動しました`;
      return `${placeInWords[kind].ja}が \`${from.path}\` から変わりました${score === null ? '' : probably.ja(score)}`;
    },
  },
  why: {
    en: 'Clients that call the old path get an error (404 or 405). That it is the same operation is told by its operationId, or is likely where all that is sent and received is the same; it helps only those who change their client.',
    ja: '以前のパスを呼び出すクライアントはエラー（404 または 405）を受け取ります。同じ操作であることは operationId から分かるか、送受信の内容が同じことから推定されますが、助かるのはクライアントを直す利用者だけです。',
  },
  fix: {
    en: 'Serve the old path as well, mark it as deprecated, and remove it in a new version of the API. To compare an API with its successor as a whole, use `--map`.',
    ja: '以前のパスも残して deprecated にし、API の新しいバージョンで削除してください。API 全体を後継版と比較するときは `--map` を使ってください。',
  },
  step: {
    en({ kind, from, to }) {
      const [before, after] = [from, to].map(({ method, path }) => `\`${method} ${path}\``);
      return `${kind === 'operation' ? 'Call' : 'Expect'} ${after} instead of ${before}`;
    },
    ja({ kind, from, to }) {
      const [before, after] = [from, to].map(({ method, path }) => `\`${method} ${path}\``);
      return kind === 'operation'
        ? `${before} の代わりに ${after} を呼び出してください`
        : `${before} の代わりに ${after} が届くものとして扱ってください`;
    },
  },
  examples: [
    {
      title: 'Another path, the same operationId',
      scope: 'document',
      diff: `
          paths:
        -   /plan/{id}:
        +   /plans/{id}:
              get:
                operationId: getPlan
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                responses: { '200': { description: The plan } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Another path, without an operationId, for the same exchange',
      scope: 'document',
      diff: `
          paths:
        -   /plan/{id}:
        +   /plans/{id}:
              get:
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                responses:
                  '200':
                    description: The plan
                    content:
                      application/json:
                        schema: { type: object, properties: { title: { type: string } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Another method, the same operationId',
      scope: 'document',
      diff: `
          paths:
            /plans/{id}:
        -     put:
        +     patch:
                operationId: updatePlan
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                responses: { '200': { description: The plan } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A path that has lost a parameter',
      scope: 'document',
      diff: `
          paths:
        -   /owners/{owner}/plans/{id}:
        +   /plans/{id}:
              get:
                operationId: getPlan
                parameters:
        -         - { name: owner, in: path, required: true, schema: { type: string } }
                  - { name: id, in: path, required: true, schema: { type: string } }
                responses: { '200': { description: The plan } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The callback goes to the address of another field',
      scope: 'operation',
      diff: `
          operationId: createPlan
          responses: { '201': { description: The new plan } }
          callbacks:
            done:
        -     '{$request.body#/url}':
        +     '{$request.body#/callbackUrl}':
                post: { operationId: planDone, responses: { '204': { description: Noted } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Part of the path moves into the server',
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com
        +   - url: https://api.example.com/v1
          paths:
        -   /v1/plans:
        +   /plans:
              get: { operationId: listPlans, responses: { '200': { description: All plans } } }
      `,
      verdict: 'silent',
    },
  ],
});

const placeInWords = {
  operation: { en: 'path', ja: 'パス' },
  webhook: { en: 'name', ja: '名前' },
  callback: { en: 'address', ja: '宛先' },
} as const;
