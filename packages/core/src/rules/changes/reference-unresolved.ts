// A reference that could be followed cannot be any more, or the reverse.
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'reference-unresolved',
  on: 'reference',
  when: 'kept',
  summary: {
    en: 'A reference cannot be followed on one side, so what it stands for cannot be compared.',
    ja: '片方の参照をたどれないため、参照先を比較できません。',
  },
  detect({ base, revision }) {
    const [from, to] = [[...base.unresolved].sort(), [...revision.unresolved].sort()];
    return from.join('\n') === to.join('\n') ? undefined : { from, to };
  },
  effect: 'alters',
  // docs/compatibility.md, section 3: what the reference would have led to cannot be decided.
  judge: () => 'dangerous',
  message: {
    en: ({ from, to }) =>
      `${to.length > 0 ? `${namesInWords(to)} cannot be read` : `${namesInWords(from)} could not be read before`}, so nothing could be compared`,
    ja: ({ from, to }) =>
      `${to.length > 0 ? `${namesInWords(to)} を読み込めません` : `変更前の ${namesInWords(from)} を読み込めませんでした`}（比較できません）`,
  },
  why: {
    en: 'Whatever changed behind the reference is not in this report, and tools that read the description may miss it as well.',
    ja: '参照先の変更はこのレポートに含まれません。説明を読み込むほかのツールも、参照先を読めないことがあります。',
  },
  fix: {
    en: 'Mend the reference, or let the command read what it leads to (`--root`, `--allow-remote-refs`), and compare again.',
    ja: '参照を直すか、参照先の読み込みをコマンドに許可して（`--root`、`--allow-remote-refs`）、もう一度比較してください。',
  },
  step: {
    en: ({ from, to }) =>
      `Find out what changed behind ${namesInWords(to.length > 0 ? to : from)}, which could not be compared`,
    ja: ({ from, to }) =>
      `比較できなかった ${namesInWords(to.length > 0 ? to : from)} の参照先で何が変わったかを確認してください`,
  },
  examples: [
    {
      title: 'The target is missing',
      scope: 'schema',
      diff: `
        - type: string
        + $ref: '#/components/schemas/Missing'
      `,
      verdict: 'dangerous',
    },
    {
      title: 'The parameter may be behind the reference',
      scope: 'operation',
      diff: `
          parameters:
        -   - { name: trace, in: header, schema: { type: string } }
        +   - $ref: 'common.yaml#/components/parameters/trace'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'Nobody can say what the response holds',
      scope: 'operation',
      diff: `
          responses:
        -   '200': { description: OK, content: { application/json: { schema: { type: object } } } }
        +   '200': { $ref: 'common.yaml#/components/responses/plan' }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'The operations may be behind the reference',
      scope: 'document',
      diff: `
          paths:
        -   /plans: { get: { responses: { '200': { description: All plans } } } }
        +   /plans: { $ref: plans.yaml }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A callback behind the reference',
      scope: 'operation',
      diff: `
          callbacks:
        -   paid: { '{$request.body#/url}': { post: { responses: { '204': { description: Thanks } } } } }
        +   paid: { $ref: 'common.yaml#/components/callbacks/paid' }
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'As unreadable as before',
      scope: 'operation',
      diff: `
        + summary: Create
          parameters:
            - $ref: 'common.yaml#/components/parameters/trace'
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});
