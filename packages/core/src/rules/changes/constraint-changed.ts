// A keyword that is compared as it stands was added, removed or rewritten.
import { constraintsBeyond } from '../../schema/constraints.ts';
import type { View } from '../../schema/view.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'constraint-changed',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'One of the rarer keywords changed: not, if, contains, propertyNames and the like.',
    ja: 'あまり使われないキーワード（not、if、contains、propertyNames など）が変わりました。',
  },
  detect({ base, revision }) {
    const [added, removed] = [beyond(revision, base), beyond(base, revision)];
    const changed = added.filter(keyword => removed.includes(keyword));
    const facts = {
      added: added.filter(keyword => !changed.includes(keyword)),
      removed: removed.filter(keyword => !changed.includes(keyword)),
      changed,
    };
    return added.length + removed.length === 0 ? undefined : facts;
  },
  effect: ({ added, removed, changed }) => (added.length + changed.length === 0 ? 'widens' : removed.length + changed.length === 0 ? 'narrows' : 'alters'),
  message: {
    en: ({ added, removed, changed }) =>
      [
        ...(added.length > 0 ? [`${namesInWords(added)} was added`] : []),
        ...(removed.length > 0 ? [`${namesInWords(removed)} was removed`] : []),
        ...(changed.length > 0 ? [`${namesInWords(changed)} was changed`] : []),
      ].join(', '),
    ja: ({ added, removed, changed }) =>
      [
        ...(added.length > 0 ? [`${namesInWords(added)} が追加されました`] : []),
        ...(removed.length > 0 ? [`${namesInWords(removed)} が削除されました`] : []),
        ...(changed.length > 0 ? [`${namesInWords(changed)} が変わりました`] : []),
      ].join('、'),
  },
  why: {
    en: 'A value that the keyword allowed until now is rejected, or one arrives that it did not allow.',
    ja: 'これまで許されていた値が拒否されるか、許されていなかった値が届くようになります。',
  },
  fix: {
    en: 'Keep accepting what the old form allowed, and emit nothing else.',
    ja: '以前の形が許していた値を引き続き受け付け、それ以外の値は返さないでください。',
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

/** Keywords that say something on one side which the other does not say. */
const beyond = (view: View, other: View): readonly string[] =>
  [...view.constraints.keys()].filter(keyword => constraintsBeyond(view.constraints.get(keyword) ?? [], other.constraints.get(keyword) ?? []).length > 0).sort();
