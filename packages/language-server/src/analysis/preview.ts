// What is known of a change at once: only the operations are looked at that it is in or reaches, and for these only what rules find
// that look at nothing else. All else is as the last analysis left it, at the places where it is now.
import type { Description, LintFinding, LintReport, Location, Prepared, Report } from '@breakwater/core';
import {
  at,
  checkStructure,
  diffWithWitnesses,
  keysOf,
  lintPrepared,
  locate,
  pointerOf,
  prepare,
  rootOf,
  toLintReport,
  toReport,
  valueAt,
  withWaivers,
} from '@breakwater/core';
import type { Analysis, FoundProblem } from '../view.ts';
import { compareOptionsFor } from './compare-options.ts';
import type { Parts, Users } from './parts.ts';
import { changedParts, isPath, partsOf, reachedPaths, usersIn, withPaths } from './parts.ts';
import { foundProblems } from './problems.ts';
import type { Asked } from './question.ts';
import { shifted, shiftsBetween } from './shifted.ts';
import type { Whole } from './whole.ts';

/** More are left to the whole analysis. */
const mostPaths = 12;

/** Undefined where a change is everywhere, or nothing is known yet. */
export const preview = async (
  asked: Asked,
  whole: Whole,
  description: Description,
  versions: Analysis['versions'],
): Promise<Analysis | undefined> => {
  const { parts: before, users } = indexOf(whole.description);
  const after = partsOf(description);
  const changed = changedParts(before, after);
  if (!changed) return undefined;
  const moved = shifted(
    { ...whole.analysis, versions },
    shiftsBetween(whole.description, uri => description.documents.get(uri)?.text),
  );
  if (changed.size === 0) return moved;
  const reached = reachedPaths(changed, users, mostPaths);
  const scope: Scope = { asked, whole, description, changed, reached, files: whole.analysis.files };
  const lint = moved.lint && lintAgain(moved.lint, scope);
  const comparison = moved.comparison && (await compareAgain(moved.comparison, { ...scope, before, after }));
  return {
    ...moved,
    ...(lint && { lint: lint.report }),
    ...(comparison && { comparison }),
    problems: [...moved.problems.filter(it => !isWithin(it, lint?.extents ?? [])), ...(lint?.problems ?? [])],
  };
};

interface Index {
  readonly parts: Parts;
  readonly users: Users;
}

const indexes = new WeakMap<Description, Index>();

/** Parts that did not change refer to what they referred to. */
const indexOf = (description: Description): Index => {
  const known = indexes.get(description);
  if (known) return known;
  const parts = partsOf(description);
  const index = { parts, users: usersIn(parts, description.entry) };
  indexes.set(description, index);
  return index;
};

interface Scope {
  readonly asked: Asked;
  readonly whole: Whole;
  readonly description: Description;
  readonly changed: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
  readonly files: Analysis['files'];
}

interface LintedAgain {
  readonly report: LintReport;
  readonly problems: readonly FoundProblem[];
  readonly extents: readonly Extent[];
}

const lintAgain = (report: LintReport, scope: Scope): LintedAgain => {
  const { asked, whole, description, changed, reached, files } = scope;
  const narrow = withPaths(description, reached);
  const problems = checkStructure(narrow);
  const now = new Date(asked.now);
  const linted = lintPrepared(prepare(narrow, problems), whole.configuration.ruleset, {
    now,
    leftOut: whole.farSighted,
  });
  const fresh = toLintReport(linted, asked.language);
  const known = new Map(report.findings.map(it => [it.fingerprint, it]));
  const isNear = ({ rule }: LintFinding): boolean => !whole.farSighted.has(rule) && !linted.farSighted.has(rule);
  const isInScope = ({ location }: LintFinding): boolean => isIn(location, [...changed, ...reached], scope);
  const kept = report.findings.filter(it => !(isNear(it) && isInScope(it)) && isThere(it.location, description, files));
  const found = fresh.findings
    .filter(it => isNear(it) && (isInScope(it) || !known.has(it.fingerprint)))
    // Of what it reaches, only a part was looked at.
    .map(it => ({ ...it, ...pick(known.get(it.fingerprint)) }));
  const merged = {
    ...report,
    rules: { ...fresh.rules, ...report.rules },
    findings: [...new Map([...kept, ...found].map(it => [`${it.fingerprint} ${it.location.pointer}`, it])).values()],
  };
  const extents = extentsOf(changed, scope);
  return {
    report: withWaivers(merged, whole.waivers, now),
    problems: foundProblems(linted.problems, asked.language, files).filter(it => isWithin(it, extents)),
    extents,
  };
};

const pick = (finding: LintFinding | undefined): Partial<LintFinding> =>
  finding
    ? { operations: finding.operations, method: finding.method, path: finding.path, subject: finding.subject }
    : {};

const isIn = (
  { file, pointer }: Pick<Location, 'file' | 'pointer'>,
  names: readonly string[],
  scope: Scope,
): boolean => {
  const uri = scope.files[file];
  const isEntry = uri === scope.description.entry.uri;
  return names.some(name => (isEntry ? pointer === name || pointer.startsWith(`${name}/`) : name === uri));
};

/** What was removed has no findings any more. */
const isThere = ({ file, pointer }: LintFinding['location'], description: Description, files: Analysis['files']) => {
  const document = description.documents.get(files[file] ?? '');
  if (!document) return false;
  return valueAt(at(rootOf(document), ...keysOf(pointer))) !== undefined;
};

interface Extent {
  readonly uri: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of the parts that changed. */
const extentsOf = (changed: ReadonlySet<string>, { description }: Scope): readonly Extent[] =>
  [...changed].flatMap(name => {
    if (!name.startsWith('/')) return [{ uri: name, from: 1, to: Number.POSITIVE_INFINITY }];
    const { entry } = description;
    const origin = at(rootOf(description.entry), ...keysOf(name));
    const [key, value] = [locate(origin, 'key'), locate(origin, 'value')];
    return key && value && pointerOf(origin) === name
      ? [{ uri: entry.uri, from: key.start.line, to: value.end.line }]
      : [];
  });

const isWithin = ({ uri, range }: FoundProblem, extents: readonly Extent[]): boolean =>
  range !== undefined && extents.some(it => it.uri === uri && it.from <= range.start.line && range.start.line <= it.to);

interface Compared extends Scope {
  readonly before: Parts;
  readonly after: Parts;
}

/** Paths that are on one side only may be the same ones by other names. With more than these a preview says too little. */
const mostUnpaired = 20;

const compareAgain = async (report: Report, scope: Compared): Promise<Report> => {
  const { asked, whole, description, changed, reached, files, after } = scope;
  const { base, configuration, waivers } = whole;
  if (base.kind !== 'found' || !base.read.ok) return report;
  const old = base.read.prepared.contract.description;
  const [left, right] = [partsOf(old), after].map(({ byName }) => [...byName.keys()].filter(isPath)) as [
    string[],
    string[],
  ];
  const [gone, come] = [left.filter(it => !after.byName.has(it)), right.filter(it => !left.includes(it))];
  if (gone.length > mostUnpaired || come.length > mostUnpaired) return report;
  const narrow = (side: Description, more: readonly string[]): Prepared =>
    prepare(withPaths(side, new Set([...reached, ...more])));
  const now = new Date(asked.now);
  const options = compareOptionsFor(base, configuration, now);
  const compared = await diffWithWitnesses(narrow(old, gone), narrow(description, come), options);
  const fresh = toReport(compared, asked.language);
  const known = new Map(report.findings.map(it => [it.fingerprint, it]));
  const again = new Set(fresh.findings.map(it => it.fingerprint));
  const names = [...changed, ...reached, ...come];
  const isInScope = ({ base: from, revision }: Report['findings'][number]): boolean =>
    isIn(revision, names, scope) ||
    isIn(from, [...changed, ...reached, ...gone], { ...scope, files: { ...whole.analysis.baseFiles, ...files } });
  const isPartial = reached.size >= mostPaths;
  const kept = report.findings.filter(it => !isInScope(it) || (isPartial && again.has(it.fingerprint)));
  const keptNames = new Set(kept.map(it => it.fingerprint));
  const found = fresh.findings.filter(
    it => !keptNames.has(it.fingerprint) && (isInScope(it) || !known.has(it.fingerprint)),
  );
  return withWaivers(
    { ...report, rules: { ...fresh.rules, ...report.rules }, findings: [...kept, ...found] },
    waivers,
    now,
  );
};
