// Makes the safe repairs of what a lint found, and only those after which the description is as good as it was.
import { editsAfter } from '../edit/draft.ts';
import type { TextEdit } from '../edit/edit.ts';
import type { ReasonNotMade } from '../findings.ts';
import type { LintOptions } from '../lint.ts';
import { lint } from '../lint.ts';
import type { Catalogue } from '../messages/language.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import { pointerOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import type { Outcome, State } from './assess.ts';
import { assess, stateOf } from './assess.ts';
import type { Revision } from './revise.ts';
import { revise } from './revise.ts';
import type { Step } from './step.ts';
import { withoutConflicts } from './step.ts';

export interface RepairOptions extends LintOptions {
  /** Fingerprints of what is left as it is. */
  readonly known?: ReadonlySet<string>;
  /** Any document unless told. */
  readonly mayChange?: (document: Document) => boolean;
}

export interface Repaired {
  readonly files: readonly RepairedFile[];
  /** In the order of the rules. */
  readonly made: readonly MadeRepair[];
  readonly notMade: readonly UnmadeRepair[];
  readonly problems: readonly Problem[];
}

export interface RepairedFile {
  /** As it was. */
  readonly before: Document;
  /** Of the text as it was. */
  readonly edits: readonly TextEdit[];
}

export interface MadeRepair {
  readonly rule: string;
  /** At how many places. */
  readonly count: number;
  /** Where it is the same at all of them. */
  readonly title?: Catalogue<string>;
}

export interface UnmadeRepair {
  readonly rule: string;
  readonly reason: ReasonNotMade;
  readonly count: number;
}

/** Each round repairs what the one before it brought to light. Two are usual. */
const mostRounds = 10;

export const repair = (description: Description, ruleset: Ruleset, options: RepairOptions): Repaired => {
  const { known = new Set(), mayChange = () => true } = options;
  const failures = new Map<string, Problem>();
  const made = new Map<string, Step>();
  let edits: ReadonlyMap<string, readonly TextEdit[]> = new Map();
  let state = stateOf(description);
  for (let rounds = 1; ; rounds += 1) {
    // A repair that does not do away with what was found is not made again and again.
    const found = safeSteps(state, ruleset, options).filter(
      step => !known.has(step.violation.fingerprint) && !made.has(nameOf(step)),
    );
    const round = roundOf(state, found, { failures, mayChange });
    for (const step of round.revision.steps) made.set(nameOf(step), step);
    edits = editsAfter(edits, round.revision.edited);
    state = round.state;
    if (round.revision.steps.length > 0 && rounds < mostRounds) continue;
    return {
      files: [...edits].flatMap(([uri, list]) => {
        const before = description.documents.get(uri);
        return before && list.length > 0 ? [{ before, edits: list }] : [];
      }),
      made: summaryOf([...made.values()]),
      notMade: round.notMade,
      problems: [...failures.values()],
    };
  }
};

const safeSteps = ({ contract }: State, ruleset: Ruleset, options: LintOptions): readonly Step[] => {
  const { violations, repairsOf } = lint(contract, ruleset, options);
  return violations.flatMap(violation =>
    repairsOf(violation)
      .filter(({ kind }) => kind === 'safe')
      .flatMap(proposal => proposal.edits.map(edits => ({ violation, proposal, edits }))),
  );
};

interface Round {
  readonly state: State;
  readonly revision: Revision;
  readonly notMade: readonly UnmadeRepair[];
}

interface Circumstances {
  /** By rule. What failed once is not tried again. */
  readonly failures: Map<string, Problem>;
  readonly mayChange: (document: Document) => boolean;
}

const roundOf = (before: State, found: readonly Step[], { failures, mayChange }: Circumstances): Round => {
  const left: { readonly step: Step; readonly reason: ReasonNotMade }[] = [];
  const leave = (steps: readonly Step[], reason: ReasonNotMade): void => {
    left.push(...steps.map(step => ({ step, reason })));
  };
  const isProtected = ({ edits }: Step): boolean => edits.some(edit => !mayChange(edit.at.document));
  const hasFailed = ({ violation }: Step): boolean => failures.has(violation.rule);
  leave(found.filter(hasFailed), 'failed');
  const trusted = found.filter(step => !hasFailed(step));
  leave(trusted.filter(isProtected), 'protected');
  const { compatible, conflicting } = withoutConflicts(trusted.filter(step => !isProtected(step)));
  leave(conflicting, 'conflict');

  type Progress = Pick<Round, 'state' | 'revision'>;
  const attempt = (progress: Progress, steps: readonly Step[], adds: boolean): Progress => {
    const { revision, refused } = revise(progress.revision, steps);
    const state = stateOf(before.description.revise([...revision.edited.values()].map(({ document }) => document)));
    const outcome = assess(before, state, { adds });
    const rules = grouped(steps);
    if (outcome !== 'fine' && rules.length > 1) {
      return rules.reduce((soFar, ofRule) => attempt(soFar, ofRule, adds), progress);
    }
    if (outcome !== 'fine') {
      for (const step of steps.slice(0, 1)) failures.set(step.violation.rule, failureOf(step, outcome));
      leave(steps, 'failed');
      return progress;
    }
    left.push(...refused);
    return { state, revision };
  };

  const start: Progress = { state: before, revision: { steps: [], edited: new Map() } };
  const progress = [false, true].reduce((soFar, adds) => {
    const steps = compatible.filter(({ proposal }) => proposal.adds === adds);
    return steps.length === 0 ? soFar : attempt(soFar, steps, adds);
  }, start);
  return { ...progress, notMade: countOf(left) };
};

const nameOf = ({ violation, edits: [edit] }: Step): string =>
  JSON.stringify([violation.fingerprint, edit?.kind, edit?.at.document.uri, edit && pointerOf(edit.at)]);

const failureOf = ({ violation }: Step, outcome: Exclude<Outcome, 'fine'>): Problem => ({
  code: 'repair-failed',
  gravity: 'error',
  facts: { rule: violation.rule, outcome },
  origin: violation.origin,
});

const grouped = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const byRule = new Map<string, Step[]>();
  for (const step of steps) {
    const list = byRule.get(step.violation.rule);
    if (list) list.push(step);
    else byRule.set(step.violation.rule, [step]);
  }
  return [...byRule.values()];
};

const summaryOf = (steps: readonly Step[]): readonly MadeRepair[] =>
  grouped(steps).flatMap(list => {
    const [{ violation, proposal }] = list as readonly [Step];
    const isAlike = list.every(step => step.proposal.title.en === proposal.title.en);
    return { rule: violation.rule, count: list.length, ...(isAlike && { title: proposal.title }) };
  });

const countOf = (left: readonly { readonly step: Step; readonly reason: ReasonNotMade }[]): readonly UnmadeRepair[] => {
  const counts = new Map<string, UnmadeRepair>();
  for (const { step, reason } of left) {
    const { rule } = step.violation;
    const name = `${rule} ${reason}`;
    counts.set(name, { rule, reason, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};
