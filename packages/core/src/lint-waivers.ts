// Waivers in, what is wrong with them out: those that are over, and those that accept nothing that is found.
import type { LintRule } from './conventions/lint-rule.ts';
import { citationOf } from './conventions/standards.ts';
import type { LintSubjects } from './conventions/subjects.ts';
import type { Severity, Violation } from './findings.ts';
import { fingerprintOf } from './judge/fingerprint.ts';
import type { Linted } from './report/to-lint-report.ts';
import { lintRules } from './rules/lint-rules.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { severityAt } from './ruleset/severity-at.ts';
import type { Origin } from './source/origin.ts';
import { at, rootOf } from './source/origin.ts';
import { isExpired } from './waivers/decisions.ts';
import type { WaiversFile } from './waivers/read-waivers.ts';
import type { Seen } from './waivers/seen.ts';
import { isFound } from './waivers/seen.ts';
import type { Waiver } from './waivers/waiver.ts';

/** Findings in the file of waivers, to be reported like those in a description. */
export const lintWaivers = ({ document, waivers }: WaiversFile, seen: Seen, ruleset: Ruleset, now: Date): Linted => {
  const rules = lintRules.filter(isOfWaivers);
  const file = document?.label ?? '';
  const severityOf = (rule: string): Severity | 'off' => severityAt(ruleset, rule, { files: [file], operations: [] });
  const violations = rules.flatMap(rule =>
    waivers.flatMap((waiver, index) => {
      const severity = severityOf(rule.id);
      if (!document || severity === 'off') return [];
      const subject = subjectOf(waiver, at(rootOf(document), 'waivers', index), seen, now);
      return rule.check(subject, noContext).map(({ facts, at: origin = subject.origin }): Violation => {
        const { fingerprint: accepted, description = '' } = waiver;
        const fingerprint = fingerprintOf(rule.id, rootOf(document), { accepted, description });
        return { rule: rule.id, severity, facts, origin, operations: [], fingerprint };
      });
    }),
  );
  return {
    description: { file, title: '', version: '', specification: '' },
    violations,
    excepted: [],
    known: [],
    repairsOf: () => [],
    problems: [],
    tagsOf: () => [],
    rules: rules.map(rule => ({ ...rule, citations: rule.standards.map(citationOf) })),
  };
};

type WaiverRule = LintRule & Pick<LintRule<'waiver'>, 'check'>;

const isOfWaivers = (rule: LintRule): rule is WaiverRule => rule.on === 'waiver';

/** One file may be about several descriptions, so such rules know of none. */
const noContext = {} as Parameters<WaiverRule['check']>[1];

const subjectOf = (waiver: Waiver, origin: Origin, seen: Seen, now: Date): LintSubjects['waiver'] => ({
  origin,
  about: waiver.subject ?? waiver.fingerprint,
  ...(waiver.until !== undefined && { until: waiver.until }),
  isExpired: isExpired(waiver, now),
  isFound: isFound(waiver, seen),
});
