// An exception names a rule that exists, and says why.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'ignore-incomplete',
  family: 'exceptions',
  on: 'ignore',
  summary: {
    en: 'An exception names a rule, says why, and ends, if it does, on a day such as 2027-01-31.',
    ja: '例外には規則と理由を書き、期限を付けるなら 2027-01-31 のような日付にします。',
  },
  standards: [],
  check({ ignore: { rule, reason, until, ends } }, { ruleIds }) {
    const missing = [...(rule === '' ? ['rule'] : []), ...(reason === '' ? ['reason'] : [])];
    const wrongDay = until !== undefined && !ends ? until : null;
    if (missing.length === 0 && ruleIds.has(rule) && wrongDay === null) return noneFound;
    return [{ facts: { rule, missing, until: ruleIds.has(rule) ? wrongDay : null } }];
  },
  message: {
    en({ rule, missing, until }) {
      if (missing.length > 0) return `an exception without ${missing.map(name => `\`${name}\``).join(' and ')}`;
      return until === null
        ? `there is no rule \`${rule}\``
        : `\`until\` is \`${until}\`, and no day such as 2027-01-31`;
    },
    ja({ rule, missing, until }) {
      if (missing.length > 0) return `例外に ${missing.map(name => `\`${name}\``).join(' と ')} がありません`;
      return until === null
        ? `\`${rule}\` という規則はありません`
        : `\`until\` が \`${until}\` になっています。2027-01-31 のような日付にしてください`;
    },
  },
  why: {
    en: 'It has no effect: nobody could tell later what was accepted, and for what reason.',
    ja: 'この例外は無効です。何をなぜ認めたのかが、後から誰にもわからなくなるためです。',
  },
  fix: {
    en: 'Write `rule` and `reason`, and `until` if it is to end.',
    ja: '`rule` と `reason` を書き、期限があれば `until` を付けてください。',
  },
  examples: [
    {
      title: 'Nobody knows why',
      scope: 'operation',
      yaml: `
        x-breakwater-ignore:
          - rule: status-401-www-authenticate # ✗
          - { rule: status-401-www-authenticat, reason: The gateway adds it. } # ✗
          - { rule: status-401-www-authenticate, reason: The gateway adds it., until: next year } # ✗
        responses: { '401': { description: Unauthorized } }
      `,
    },
    {
      title: 'Complete',
      scope: 'operation',
      yaml: `
        x-breakwater-ignore: { rule: status-401-www-authenticate, reason: The gateway adds it. }
        responses: { '401': { description: Unauthorized } }
      `,
    },
  ],
});
