// What it means that a whole description is gone: one finding, as grave as the removal of its operations is.
import type { CompareOptions } from './compare.ts';
import { compare } from './compare.ts';
import type { Contract } from './contract/model.ts';
import { tagsIn } from './contract/operation-tags.ts';
import { covers } from './conventions/scope.ts';
import { dependsOnNow } from './diff.ts';
import type { Change, Direction, Impact, Level } from './findings.ts';
import { worseFirst, worst } from './findings.ts';
import { fingerprintOf } from './judge/fingerprint.ts';
import type { Levels } from './judge/levels.ts';
import type { Prepared } from './prepare.ts';
import { summaryOf } from './prepare.ts';
import type { Compared } from './report/to-report.ts';
import { descriptionRemoved, removedFacts } from './rules/description-removed.ts';
import { changeRules } from './rules/index.ts';
import { standings } from './rules/standings.ts';
import type { Document } from './source/document.ts';
import { rootOf } from './source/origin.ts';

/** `file` is what it was called last. */
export const diffRemoved = (
  base: Prepared,
  file: Pick<Document, 'uri' | 'label'>,
  options: CompareOptions = {},
): Compared => {
  const { contract } = base;
  const { changes, problems } = compare(contract, withoutAll(contract), { ...options, rules: removalRules });
  const impacts = decided(impactsOf(changes), file.label, options.levels);
  const level = worst<Level>(
    impacts.map(it => it.level),
    'safe',
  );
  const { id: rule, effect } = descriptionRemoved;
  const facts = removedFacts(contract.operations.length + contract.webhooks.length, contract.title);
  const change: Change = {
    rule,
    effect,
    surface: 'wire',
    level,
    facts,
    impacts,
    base: { origin: contract.origin, exists: true },
    revision: { origin: rootOf({ ...file, text: '', format: 'yaml', value: undefined }), exists: false },
    fingerprint: fingerprintOf(rule, contract.origin, facts),
  };
  const summary = summaryOf(contract);
  return {
    base: summary,
    revision: { ...summary, file: file.label },
    verdict: impacts.length === 0 ? 'same' : level,
    changes: impacts.length === 0 ? [] : [change],
    rules: [descriptionRemoved],
    standings,
    tagsOf: tagsIn([contract]),
    ...(options.now && changes.some(dependsOnNow) && { judgedAt: options.now }),
    problems: [
      ...base.problems.map(problem => ({ side: 'base', problem }) as const),
      ...problems.map(problem => ({ side: 'revision', problem }) as const),
    ],
  };
};

const removalRules = changeRules.filter(({ on, when }) => (on === 'operation' || on === 'path') && when === 'removed');

const withoutAll = (contract: Contract): Contract => ({ ...contract, operations: [], webhooks: [], barePaths: [] });

/** Of what has no operations, it is not known who refers to it. */
const impactsOf = (changes: readonly Change[]): readonly Impact[] => {
  const all = changes.flatMap(({ impacts }) => impacts);
  if (all.length === 0) return [{ direction: 'input', level: 'breaking', operations: [] }];
  const groups = new Map<string, Impact>();
  for (const { direction, level, operations } of all) {
    const key = `${direction} ${level}`;
    groups.set(key, { direction, level, operations: [...(groups.get(key)?.operations ?? []), ...operations] });
  }
  return [...groups.values()].sort(
    (left, right) => byDirection(left.direction, right.direction) || worseFirst(left.level, right.level),
  );
};

/** What a team decided on, of the rule or of this file; what nobody counted on stays harmless. */
const decided = (impacts: readonly Impact[], file: string, levels: Levels | undefined): readonly Impact[] => {
  const { id } = descriptionRemoved;
  const spot = { files: [file], operations: [] };
  const override = levels?.overrides.findLast(it => Object.hasOwn(it.levels, id) && covers(it, spot));
  const rules = override?.levels ?? levels?.rules ?? {};
  const setting = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return impacts.flatMap(impact => {
    const choice = typeof setting === 'object' ? setting[impact.direction] : setting;
    if (choice === 'off') return [];
    return [choice === undefined || impact.level === 'safe' ? impact : { ...impact, level: choice }];
  });
};

const byDirection = (left: Direction, right: Direction): number => (left < right ? -1 : left > right ? 1 : 0);
