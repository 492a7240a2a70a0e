// The name by which generated code calls an operation changed.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-id-changed',
  on: 'operation',
  when: 'kept',
  at: 'operationId',
  summary: {
    en: 'The operationId of an operation changed.',
    ja: 'オペレーションの operationId が変わりました。',
  },
  detect({ base, revision }) {
    if (base.operationId === revision.operationId) return undefined;
    return { from: base.operationId ?? null, to: revision.operationId ?? null };
  },
  // The old name is gone and the new one unknown, whoever calls.
  effect: 'alters',
  surface: 'source',
  message: {
    en: ({ from, to }) => {
      if (from === null) return `operationId \`${to}\` was added`;
      return to === null ? `operationId \`${from}\` was removed` : `operationId went from \`${from}\` to \`${to}\``;
    },
    ja: ({ from, to }) => {
      if (from === null) return `operationId \`${to}\` が追加されました`;
      return to === null
        ? `operationId \`${from}\` が削除されました`
        : `operationId が \`${from}\` から \`${to}\` に変わりました`;
    },
  },
  why: {
    en: 'Generated clients name their functions after the operationId: code that calls the old name no longer compiles.',
    ja: '生成されるクライアントは operationId を関数名に使うため、以前の名前を呼ぶコードはコンパイルできなくなります。',
  },
  fix: {
    en: 'Keep the operationId; say what an operation does in its summary.',
    ja: 'operationId はそのままにし、内容の説明は summary に書いてください。',
  },
  step: {
    en({ from, to }) {
      const [before, after] = [from, to].map(id =>
        id === null ? 'the name made of its method and path' : `\`${id}\``,
      );
      return `Generate your client again, and call the operation by ${after} instead of ${before}`;
    },
    ja({ from, to }) {
      const [before, after] = [from, to].map(id => (id === null ? 'メソッドとパスから作られる名前' : ` \`${id}\` `));
      return `クライアントを生成し直し、このオペレーションを${before}ではなく${after}で呼び出してください`;
    },
  },
  examples: [
    {
      title: 'Nobody notices on the wire',
      scope: 'operation',
      diff: `
        - operationId: createPlan
        + operationId: addPlan
          responses: { '201': { description: The new plan } }
      `,
      verdict: 'safe',
    },
  ],
});
