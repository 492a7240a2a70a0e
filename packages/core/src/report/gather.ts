// Long lists of findings that say the same, in short: what is in many operations, below a path or in a schema, is one item.
import type { ReportMessages } from '../messages/report.ts';
import { grouped } from './grouped.ts';
import type { Finding } from './report.ts';

export interface Gathered {
  readonly text: string;
  /** The first of those that it stands for. */
  readonly finding: Finding;
}

/** Nobody reads longer lists to their end. */
const longest = 30;

export const gathered = (findings: readonly Finding[], words: ReportMessages): readonly Gathered[] => {
  if (findings.length <= longest) return findings.map(alone);
  const elsewhere = findings.filter(finding => partOf(finding) === undefined);
  const nameOf = elsewhere.length <= longest ? (finding: Finding) => finding.fingerprint : schemaOf;
  return grouped(findings, finding => partOf(finding) ?? ` ${nameOf(finding)}`).flatMap(group => {
    const [finding] = group as readonly [Finding];
    const part = partOf(finding);
    if (part === '') return belowPaths(group, words);
    return group.length < 3
      ? group.map(alone)
      : [{ text: words.places(part ?? schemaOf(finding), group.length), finding }];
  });
};

/** As many as are read; the others are counted. */
export const shortened = <T>(items: readonly T[]): { readonly shown: readonly T[]; readonly hidden: number } => {
  const shown = items.length <= longest + 1 ? items : items.slice(0, longest);
  return { shown, hidden: items.length - shown.length };
};

const alone = (finding: Finding): Gathered => ({ text: finding.subject, finding });

/** What of an operation or a path a finding is about, in words: `query limit`, or nothing for the operation itself; undefined elsewhere. */
const partOf = ({ subject }: Finding): string | undefined => {
  const [operation = '', ...parts] = subject.split(' › ');
  return startsWithPath.test(operation) ? parts.join(' › ') : undefined;
};

/** The named schema, or the parameter, response or header that a part stands in. */
const schemaOf = ({ subject }: Finding): string => /^[^.[(]+/.exec(subject)?.[0] ?? subject;

const startsWithPath = /^(?:[A-Z]+ )?\//;

/** The longest beginnings of the paths that make a list which is short enough. */
const belowPaths = (findings: readonly Finding[], words: ReportMessages): readonly Gathered[] => {
  const segments = (finding: Finding): readonly string[] => (finding.path ?? '').split('/').filter(it => it !== '');
  const deepest = Math.max(...findings.map(finding => segments(finding).length));
  for (let depth = deepest; depth > 0; depth--) {
    const startOf = (finding: Finding): string => `/${segments(finding).slice(0, depth).join('/')}`;
    const groups = grouped(findings, startOf);
    if (groups.length > longest) continue;
    return groups.map((group): Gathered => {
      const [finding] = group as readonly [Finding];
      if (group.length === 1) return alone(finding);
      const count = finding.subject.startsWith('/') ? words.places : words.operations;
      return { text: count(startOf(finding), group.length), finding };
    });
  }
  return findings.map(alone);
};
