// What the text report shows of a comparison: the changes that matter, grouped by edit, each with its lines; the rest is counted.
import type { Change, Level, Surface } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { placesOf } from './place.ts';
import type { Finding, Report } from './report.ts';
import type { Compared } from './to-report.ts';
import { byPlace, countChanges, createFindings, wordsOf } from './to-report.ts';

export interface Digest extends Pick<Report, 'language' | 'verdict' | 'counts' | 'base' | 'revision' | 'rules'> {
  /** Worst first, then in the order of the documents. */
  readonly edits: readonly Edit[];
  readonly folded: readonly Folded[];
}

/** Everything that was found at one place. */
export interface Edit {
  readonly subject: string;
  readonly level: Level;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Absent where a line has to do. */
  readonly frame?: Frame;
}

/** Changes that are only counted. */
export interface Folded {
  readonly rule: string;
  readonly level: Level;
  readonly surface: Surface;
  readonly count: number;
}

export interface DigestOptions {
  readonly language: Language;
  /** Shows every change with its lines. */
  readonly all: boolean;
}

/** Nobody reads more than this many excerpts: what comes after them has to do with a line. */
const framed = 25;

export const toDigest = (compared: Compared, { language, all }: DigestOptions): Digest => {
  const toFinding = createFindings(compared.rules, language);
  const shown = compared.changes.filter(change => all || change.level !== 'safe');
  const changeOf = new Map(shown.map(change => [toFinding(change), change]));
  const findings = [...changeOf.keys()].sort(byPlace(compared));
  return {
    language,
    verdict: compared.verdict,
    counts: countChanges(compared.changes),
    base: compared.base,
    revision: compared.revision,
    rules: wordsOf(compared, language),
    edits: groupByPlace(findings)
      .map(group => [...group].sort((left, right) => worseFirst(left.level, right.level)))
      .sort((left, right) => worseFirst((left[0] as Finding).level, (right[0] as Finding).level))
      .map((group, index) => toEdit(group, changeOf, all || index < framed)),
    folded: fold(compared.changes.filter(change => !all && change.level === 'safe')),
  };
};

const groupByPlace = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.subject, finding.base.file, finding.revision.file].join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
};

const toEdit = (findings: readonly Finding[], changeOf: ReadonlyMap<Finding, Change>, withFrame: boolean): Edit => {
  const [first] = findings as readonly [Finding];
  const { subject, level } = first;
  if (!withFrame) return { subject, level, findings };
  const frames = findings.map(finding => frameOf(placesOf(changeOf.get(finding) as Change)));
  return { subject, level, findings, frame: joined(frames) };
};

/** Each line once, in the order of the frames. */
const joined = (frames: readonly Frame[]): Frame => {
  const lines = new Map(frames.flat().map(line => [`${line.side} ${line.base} ${line.revision}`, line]));
  return [...lines.values()];
};

const fold = (changes: readonly Change[]): readonly Folded[] => {
  const byRule = new Map<string, Folded>();
  for (const { rule, level, surface } of changes) {
    byRule.set(rule, { rule, level, surface, count: (byRule.get(rule)?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((left, right) => right.count - left.count || (left.rule < right.rule ? -1 : 1));
};
