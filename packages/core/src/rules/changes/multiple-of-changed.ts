// The steps that numbers must keep to changed.
import { effectOnMultiples } from '../multiples.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'multiple-of-changed',
  on: 'schema',
  when: 'kept',
  at: 'multipleOf',
  summary: {
    en: 'The step that numbers must be a multiple of changed.',
    ja: '数値が従うべき倍数の単位が変わりました。',
  },
  detect({ base, revision }) {
    const [from, to] = [[...base.multipleOf].sort(ascending), [...revision.multipleOf].sort(ascending)];
    return effectOnMultiples(from, to) === 'annotates' ? undefined : { from, to };
  },
  effect: ({ from, to }) => effectOnMultiples(from, to),
  message: {
    en: ({ from, to }) =>
      from.length === 0
        ? `multipleOf ${to.join(', ')} was added`
        : to.length === 0
          ? `multipleOf ${from.join(', ')} was removed`
          : `multipleOf went from ${from.join(', ')} to ${to.join(', ')}`,
    ja: ({ from, to }) =>
      from.length === 0
        ? `multipleOf ${to.join(', ')} が追加されました`
        : to.length === 0
          ? `multipleOf ${from.join(', ')} が削除されました`
          : `multipleOf が ${from.join(', ')} から ${to.join(', ')} に変わりました`,
  },
  why: {
    en: 'A number between the new steps is rejected, or arrives where readers expected the old steps.',
    ja: '新しい単位に合わない数値は拒否され、あるいは以前の単位を前提とする利用者に届きます。',
  },
  fix: {
    en: 'Round on the server instead of rejecting, and keep the old step in what the API emits.',
    ja: '拒否せずサーバー側で丸め、API が返す値では以前の単位を維持してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      direction === 'input' && to.length > 0
        ? `Send only multiples of ${to.join(' and ')}`
        : `Be ready for numbers that are not multiples of ${from.join(' and ')}`,
    ja: ({ from, to }, direction) =>
      direction === 'input' && to.length > 0
        ? `${to.join(' と ')} の倍数だけを送ってください`
        : `${from.join(' と ')} の倍数ではない数値も扱えるようにしてください`,
  },
  examples: [
    {
      title: 'Every multiple of 0.1 is one of 0.01',
      scope: 'schema',
      diff: `
          type: number
        - multipleOf: 0.01
        + multipleOf: 0.1
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Some of the old ones and some new ones',
      scope: 'schema',
      diff: `
          type: integer
        - multipleOf: 4
        + multipleOf: 6
      `,
      verdict: 'breaking',
    },
  ],
});

const ascending = (left: number, right: number): number => left - right;
