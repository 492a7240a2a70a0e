// A whole description is gone, and with it all that it promised. There is nothing to compare it with, so no walk meets it.
import type { Facts } from '../findings.ts';
import type { ChangeRule } from './rule.ts';

interface RemovedFacts extends Facts {
  /** Webhooks as well. */
  readonly operations: number;
  readonly title: string;
}

type WholeRule = Pick<ChangeRule, 'id' | 'on' | 'summary' | 'effect' | 'message' | 'why' | 'fix' | 'step' | 'examples'>;

export const descriptionRemoved = {
  id: 'description-removed',
  on: 'contract',
  summary: {
    en: 'A description was removed, with all that it described.',
    ja: 'API 記述がまるごと削除されました。',
  },
  effect: 'narrows',
  message: {
    en: facts =>
      `was removed${countedIn(facts, ', with its only operation', count => `, with all of its ${count} operations`)}`,
    ja: facts =>
      `${countedIn(facts, '唯一のオペレーションとともに', count => `${count} 個のオペレーションすべてとともに`)}削除されました`,
  },
  why: {
    en: 'Whoever works with the API has nothing to go by any more, and is not told whether the API is still there. What is not described is not checked either.',
    ja: 'API の利用者は拠り所を失い、API がまだ使えるのかどうかもわかりません。記述のないものは検査もされません。',
  },
  fix: {
    en: 'If the API goes on, keep its description; if the file has moved, let git see that (`git mv`). If the API ends, mark its operations as deprecated with a sunset, and remove the description once that has passed.',
    ja: 'API が続くなら記述を残してください。ファイルを移動した場合は、git にわかるように `git mv` を使ってください。API を終了する場合は、オペレーションを deprecated にして終了日を示し、その日が過ぎてから記述を削除してください。',
  },
  step: {
    en: () => 'Find out whether the API goes on; it is no longer described',
    ja: () => 'API の記述がなくなったため、使い続けられるかを確認してください',
  },
  examples: [
    {
      title: 'The file of an API that is in use',
      scope: 'document',
      diff: `
        - paths:
        -   /plans:
        -     get: { responses: { '200': { description: All plans } } }
        -     post: { responses: { '201': { description: A new plan } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Schemas that other descriptions refer to',
      scope: 'document',
      diff: `
        - components:
        -   schemas:
        -     Plan: { type: object }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The file of an API that ended as it was announced',
      scope: 'document',
      now: '2026-07-01',
      diff: `
        - paths:
        -   /plans:
        -     get:
        -       deprecated: true
        -       x-deprecated-at: '2025-12-01'
        -       x-sunset: '2026-06-30'
        -       responses: { '200': { description: All plans } }
      `,
      verdict: 'safe',
    },
  ],
} as const satisfies WholeRule;

export const removedFacts = (operations: number, title: string): RemovedFacts => ({ operations, title });

const countedIn = (facts: Facts, one: string, more: (count: number) => string): string => {
  const { operations } = facts as RemovedFacts;
  if (operations === 0) return '';
  return operations === 1 ? one : more(operations);
};
