// An operation moved from one group to another.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-tags-changed',
  on: 'operation',
  when: 'kept',
  at: 'tags',
  summary: {
    en: 'The tags of an operation changed.',
    ja: 'オペレーションのタグが変わりました。',
  },
  detect({ base, revision }) {
    const added = [...new Set(revision.tags)].filter(tag => !base.tags.includes(tag)).sort();
    const removed = [...new Set(base.tags)].filter(tag => !revision.tags.includes(tag)).sort();
    return added.length + removed.length > 0 ? { added, removed } : undefined;
  },
  // An operation can be reached through each of its tags.
  effect: ({ added, removed }) => (removed.length === 0 ? 'widens' : added.length === 0 ? 'narrows' : 'alters'),
  surface: 'source',
  // Who reads the code does not depend on who sends the request.
  judge: ({ facts }) => (facts.removed.length === 0 ? 'safe' : 'breaking'),
  message: {
    en: ({ added, removed }) => {
      if (removed.length === 0) return `tagged ${quoted(added)} as well`;
      return added.length === 0
        ? `no longer tagged ${quoted(removed)}`
        : `tagged ${quoted(added)} instead of ${quoted(removed)}`;
    },
    ja: ({ added, removed }) => {
      if (removed.length === 0) return `タグ ${quoted(added)} が追加されました`;
      return added.length === 0
        ? `タグ ${quoted(removed)} が削除されました`
        : `タグが ${quoted(removed)} から ${quoted(added)} に変わりました`;
    },
  },
  why: {
    en: 'Code generators put the operations of a tag into one class: code that looks for the operation in the old class no longer compiles.',
    ja: '多くのコード生成ツールはタグごとにクラスを作るため、以前のクラスから呼ぶコードはコンパイルできなくなります。',
  },
  fix: {
    en: 'Keep the old tag beside the new one, in the first place.',
    ja: '以前のタグを先頭に残したまま、新しいタグを追加してください。',
  },
  step: {
    en: ({ added, removed }) => {
      const again = 'Generate your client again, and look for the operation';
      if (removed.length === 0) return `${again} under ${quoted(added)} as well`;
      return added.length === 0
        ? `${again} elsewhere than under ${quoted(removed)}`
        : `${again} under ${quoted(added)} instead of ${quoted(removed)}`;
    },
    ja: ({ added, removed }) => {
      const again = 'クライアントを生成し直し、このオペレーションを';
      if (removed.length === 0) return `${again} ${quoted(added)} のクラスからも呼び出してください`;
      return added.length === 0
        ? `${again} ${quoted(removed)} 以外のクラスから呼び出してください`
        : `${again} ${quoted(removed)} ではなく ${quoted(added)} のクラスから呼び出してください`;
    },
  },
  examples: [
    {
      title: 'Nobody notices on the wire',
      scope: 'operation',
      diff: `
        - tags: [plans]
        + tags: [billing]
          responses: { '201': { description: The new plan } }
      `,
      verdict: 'safe',
    },
    {
      title: 'The order of tags says nothing',
      scope: 'operation',
      diff: `
        - tags: [plans, billing]
        + tags: [billing, plans]
          responses: { '201': { description: The new plan } }
      `,
      verdict: 'silent',
    },
  ],
});

const quoted = (tags: readonly string[]): string => tags.map(tag => `\`${tag}\``).join(', ');
