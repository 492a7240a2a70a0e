// Clients were sent to something that is gone, or that nobody names any longer.
import { resolveSuccessor, successorsOf } from '../../conventions/successor.ts';
import { isUndeprecated } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'successor-removed',
  on: 'lifecycle',
  when: 'kept',
  at: 'successor',
  summary: {
    en: 'The successor of something deprecated is gone, or no longer named.',
    ja: '非推奨のものの後継がなくなったか、示されなくなりました。',
  },
  // Where the deprecation was taken back as well, that is told.
  detect({ base, revision }) {
    const [before] = successorsOf(base.lifecycle);
    if (!before || isUndeprecated({ base, revision })) return undefined;
    const [after] = successorsOf(revision.lifecycle);
    if (!after) return { successor: before.text, named: false };
    const wasThere = resolveSuccessor(before, base.api).kind === 'operations';
    const isThere = resolveSuccessor(after, revision.api).kind === 'operations';
    return before.text === after.text && wasThere && !isThere ? { successor: after.text, named: true } : undefined;
  },
  effect: 'annotates',
  atItsWord: true,
  // docs/compatibility.md, section 10: clients were promised a place to go to.
  judge: () => 'breaking',
  message: {
    en: ({ successor, named }) =>
      named ? `its successor ${successor} is gone` : `its successor ${successor} is no longer named`,
    ja: ({ successor, named }) =>
      named ? `後継の ${successor} がなくなりました` : `後継の ${successor} が示されなくなりました`,
  },
  why: {
    en: 'Clients that are about to move have nowhere to go, and those that moved were sent the wrong way.',
    ja: 'これから移行する利用者には行き先がなく、移行した利用者は誤った先へ案内されたことになります。',
  },
  fix: {
    en: 'Keep the successor, or name another one and keep the old operation until clients have moved.',
    ja: '後継を残すか、別の後継を示し、利用者が移行するまで旧版を残してください。',
  },
  step: {
    en: ({ successor, named }) =>
      `Find out where to move to; ${named ? `${successor} is gone` : `${successor} is no longer named`}`,
    ja: ({ successor, named }) =>
      `${successor} が${named ? 'なくなった' : '後継として示されなくなった'}ため、移行先を確認してください`,
  },
  examples: [
    {
      title: 'No longer named',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-successor: /v2/things
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
