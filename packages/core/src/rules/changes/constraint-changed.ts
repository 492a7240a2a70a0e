// A keyword that no other rule words was added, removed or rewritten.
import { constraintFacts, constraintMessage } from '../constraint-facts.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

const aboutUndeclared: readonly string[] = ['propertyNames', 'patternProperties', 'unevaluatedProperties'];

export default changeRule({
  id: 'constraint-changed',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'One of the rarer keywords changed: not, if, contains, propertyNames and the like.',
    ja: 'あまり使われないキーワード（not、if、contains、propertyNames など）が変わりました。',
  },
  detect({ base, revision }) {
    return constraintFacts(base, revision, keyword => !wordedElsewhere.test(keyword));
  },
  effect: ({ added, removed, changed }) =>
    added.length + changed.length === 0 ? 'widens' : removed.length + changed.length === 0 ? 'narrows' : 'alters',
  ofUndeclared: ({ added, removed, changed }) =>
    [...added, ...removed, ...changed].some(keyword => aboutUndeclared.includes(keyword)),
  message: {
    en: constraintMessage.en,
    ja: constraintMessage.ja,
  },
  why: {
    en: 'A value that the keyword allowed until now is rejected, or one arrives that it did not allow.',
    ja: 'これまで許されていた値が拒否されるか、許されていなかった値が届くようになります。',
  },
  fix: {
    en: 'Keep accepting what the old form allowed, and emit nothing else.',
    ja: '以前の形が許していた値を引き続き受け付け、それ以外の値は返さないでください。',
  },
  step: {
    en: ({ added, removed, changed }, direction) =>
      direction === 'input'
        ? `Send only what ${namesInWords([...added, ...changed])} now ${added.length + changed.length > 1 ? 'allow' : 'allows'}`
        : `Be ready for values that ${namesInWords([...removed, ...changed])} did not allow before`,
    ja: ({ added, removed, changed }, direction) =>
      direction === 'input'
        ? `変更後の ${namesInWords([...added, ...changed])} に合う値だけを送ってください`
        : `変更前の ${namesInWords([...removed, ...changed])} では許されなかった値が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'What must not be',
      scope: 'schema',
      diff: `
          type: string
        + not: { enum: [root] }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Which names properties can have',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        + propertyNames: { pattern: '^[a-z]+$' }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'What must be among the items',
      scope: 'schema',
      diff: `
          type: array
        - contains: { const: a }
        + contains: { enum: [a, b] }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});

const wordedElsewhere = /^(?:xml$|patternProperties$|content[A-Z])/;
