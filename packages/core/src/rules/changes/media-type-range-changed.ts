// A media type became a range that contains it, or the reverse.
import type { MediaType } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import { coversRange } from '../../pairs/media-ranges.ts';
import type { Pair } from '../../pairs/pair.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'media-type-range-changed',
  on: 'media-type',
  when: 'kept',
  summary: {
    en: 'The range of media types of a body became wider or narrower.',
    ja: 'ボディのメディアタイプの範囲が変わりました。',
  },
  detect({ base, revision, parents }) {
    const [from, to] = [base.range, revision.range];
    if (coversRange(from, to) && coversRange(to, from)) return undefined;
    // Where the range was there before, or still is, only what stood beside it came or went.
    const isBeside =
      contentOf(parents, 'base').some(it => it.range === to) ||
      contentOf(parents, 'revision').some(it => it.range === from);
    return isBeside ? undefined : { from, to };
  },
  effect: ({ from, to }): Effect => (coversRange(to, from) ? 'widens' : coversRange(from, to) ? 'narrows' : 'alters'),
  // A client still asks for what it can read; whether the server still has it, a wider range does not say. And no server
  // reads everything: what it read when it claimed to is not said either.
  judge({ facts: { from, to }, direction }) {
    const isVague = direction === 'output' ? coversRange(to, from) : from === '*/*';
    return isVague ? 'dangerous' : undefined;
  },
  message: {
    en: ({ from, to }) => `${from} became ${to}`,
    ja: ({ from, to }) => `${from} が ${to} に変わりました`,
  },
  why: {
    en: 'What is in the old range and not in the new one is rejected; what is in the new one only, clients do not know.',
    ja: '以前の範囲にだけ含まれる形式は拒否され、新しい範囲にだけ含まれる形式をクライアントは知りません。',
  },
  fix: {
    en: 'Keep the old entry beside the new one.',
    ja: '以前の項目を、新しい項目と並べて残してください。',
  },
  step: {
    en({ from, to }, direction) {
      if (direction === 'input') return `Send the body as ${to}`;
      return coversRange(to, from)
        ? `Look at the Content-Type before you read the body: it can be any of ${to}`
        : `Read the body as ${to} instead of ${from}`;
    },
    ja({ from, to }, direction) {
      if (direction === 'input') return `ボディは ${to} で送ってください`;
      return coversRange(to, from)
        ? `${to} のいずれも届きうるため、Content-Type を確かめてからボディを読み取ってください`
        : `ボディは ${from} ではなく ${to} として読み取ってください`;
    },
  },
  examples: [
    {
      title: 'Only one image format is accepted any more',
      scope: 'operation',
      diff: `
          requestBody:
            content:
        -     image/*: { schema: { type: string } }
        +     image/png: { schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A response says what it always was',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
        -       '*/*': { schema: { type: object } }
        +       application/json: { schema: { type: object } }
      `,
      verdict: 'safe',
    },
    {
      title: 'UTF-8 goes without saying',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
        -       application/json: { schema: { type: object } }
        +       application/json; charset=utf-8: { schema: { type: object } }
      `,
      verdict: 'silent',
    },
  ],
});

const contentOf = (parents: readonly Pair[], side: 'base' | 'revision'): readonly MediaType[] => {
  const holder = parents[0]?.[side];
  return holder && 'content' in holder ? holder.content : [];
};
