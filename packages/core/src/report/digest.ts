// What the text report shows of a comparison: the changes that matter, grouped by edit, each with its lines; the rest is counted.
import type { Change, Level, Surface } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { countChanges } from './counts.ts';
import { frameOf } from './frame.ts';
import type { Frame, FrameLine } from './frame-line.ts';
import { allPlacesOf } from './place.ts';
import type { Finding, Report } from './report.ts';
import type { Compared } from './to-report.ts';
import { byPlace, createFindings, wordsOf } from './to-report.ts';
import { toReportedVersion } from './version.ts';
import type { WaiveHint } from './waive-command.ts';
import { countedIn } from './with-waivers.ts';

export interface Digest
  extends Pick<Report, 'language' | 'verdict' | 'counts' | 'judgedAt' | 'version' | 'base' | 'revision' | 'rules'> {
  /** Worst first, then in the order of the documents. */
  readonly edits: readonly Edit[];
  readonly folded: readonly Folded[];
  /** What went as it was announced. */
  readonly completed: readonly Finding[];
  /** What somebody accepted, in the order of the documents. */
  readonly waived: readonly Finding[];
  /** Nothing is left out. */
  readonly all: boolean;
  readonly waive: WaiveHint | undefined;
}

/** Everything that was found at one place. */
export interface Edit {
  readonly subject: string;
  readonly level: Level;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Absent where a line has to do. */
  readonly frames?: readonly Frame[];
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
  /** Where it is told how to accept what makes the command fail. */
  readonly waive?: WaiveHint | undefined;
}

/**
 * Nobody reads a hundred excerpts, least of all of the same kind: what comes after these has to do with a line.
 * One of every rule is always among them.
 */
const framedInAll = 40;
const framedOfRule = 3;

export const toDigest = (compared: Compared, { language, all, waive }: DigestOptions): Digest => {
  const toFinding = createFindings(compared, language);
  const counted = countedIn(compared);
  const isCounted = new Set(counted);
  const shown = counted.filter(change => all || change.level !== 'safe');
  const changeOf = new Map(shown.map(change => [toFinding(change), change]));
  const findings = [...changeOf.keys()].sort(byPlace(compared));
  const groups = groupByPlace(findings)
    .map(group => [...group].sort((left, right) => worseFirst(left.level, right.level)))
    .sort((left, right) => worseFirst((left[0] as Finding).level, (right[0] as Finding).level));
  const isFramed = all ? () => true : createSelection();
  return {
    language,
    verdict: compared.verdict,
    counts: countChanges(counted),
    ...(compared.judgedAt && { judgedAt: compared.judgedAt.toISOString() }),
    ...(compared.version && { version: toReportedVersion(compared.version, language) }),
    base: compared.base,
    revision: compared.revision,
    rules: wordsOf(compared, language),
    edits: groups.map(group => toEdit(group, changeOf, isFramed((group[0] as Finding).rule))),
    folded: fold(counted.filter(change => !all && change.level === 'safe' && !isCompleted(change))),
    completed: counted
      .filter(change => !all && isCompleted(change))
      .map(toFinding)
      .sort(byPlace(compared)),
    waived: compared.changes
      .filter(change => !isCounted.has(change))
      .map(toFinding)
      .sort(byPlace(compared)),
    all,
    waive,
  };
};

/** It is gone, would have hurt, and does not. */
const isCompleted = ({ level, lifecycle, revision }: Change): boolean =>
  level === 'safe' && lifecycle !== undefined && revision?.exists === false;

const createSelection = (): ((rule: string) => boolean) => {
  const chosen = new Map<string, number>();
  let inAll = 0;
  return rule => {
    const ofRule = chosen.get(rule) ?? 0;
    const isChosen = ofRule === 0 || (ofRule < framedOfRule && inAll < framedInAll);
    if (!isChosen) return false;
    chosen.set(rule, ofRule + 1);
    inAll += 1;
    return true;
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
  const frames = findings.flatMap(finding => allPlacesOf(changeOf.get(finding) as Change).map(frameOf));
  return { subject, level, findings, frames: joined(frames) };
};

/** Frames of fields of one thing are one frame, with each line once and in order. */
export const joined = (frames: readonly Frame[]): readonly Frame[] => {
  const byOwner = new Map<string, Frame>();
  for (const frame of frames) {
    const owner = frame.lines.find(line => line.side === 'context');
    const key = owner ? keyOf(owner) : '';
    const known = byOwner.get(key);
    byOwner.set(key, known ? together(known, frame) : frame);
  }
  return [...byOwner.values()];
};

const together = (left: Frame, right: Frame): Frame => {
  const lines = new Map([...left.lines, ...right.lines].map(line => [keyOf(line), line]));
  return {
    lines: [...lines.values()].sort((one, other) => lineNumber(one) - lineNumber(other)),
    more: {
      base: Math.max(left.more.base, right.more.base),
      revision: Math.max(left.more.revision, right.more.revision),
    },
  };
};

const keyOf = ({ side, base, revision }: FrameLine): string => `${side} ${base} ${revision}`;

const lineNumber = ({ base, revision }: FrameLine): number => base ?? revision ?? 0;

const fold = (changes: readonly Change[]): readonly Folded[] => {
  const byRule = new Map<string, Folded>();
  for (const { rule, level, surface } of changes) {
    byRule.set(rule, { rule, level, surface, count: (byRule.get(rule)?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((left, right) => right.count - left.count || (left.rule < right.rule ? -1 : 1));
};
