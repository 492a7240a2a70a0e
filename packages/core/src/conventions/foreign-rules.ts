// Rules of another engine, which has been asked already: what they found, in the form of lint rules, so that severities,
// exceptions and reports are those of all others.
import type { Operation } from '../contract/model.ts';
import type { Facts } from '../findings.ts';
import type { Origin } from '../source/origin.ts';
import { uriOf } from '../source/origin.ts';
import type { AskedRule, Found } from './lint-rule.ts';
import type { Standard } from './standards.ts';
import type { LintSubjects } from './subjects.ts';

export interface ForeignRule {
  readonly id: string;
  readonly summary: string;
  /** The page of the rule. */
  readonly url?: string;
  readonly found: readonly ForeignFinding[];
}

export interface ForeignFinding {
  readonly message: string;
  readonly origin: Origin;
}

/** Two of one id: for what is found in operations, which are then known, and for the rest. */
export const foreignRules = (rule: ForeignRule): readonly AskedRule[] => {
  const byPlace = new Map<string, ForeignFinding[]>();
  for (const finding of rule.found) {
    for (const place of placesAround(finding.origin)) {
      const list = byPlace.get(place);
      if (list) list.push(finding);
      else byPlace.set(place, [finding]);
    }
  }
  const inOperation = ({ origin }: Pick<Operation, 'origin'>): readonly ForeignFinding[] =>
    byPlace.get(uriOf(origin)) ?? [];
  return [
    {
      ...wordsOf(rule),
      on: 'operation',
      check: subject => inOperation(subject as LintSubjects['operation']).map(toFound),
    },
    {
      ...wordsOf(rule),
      on: 'api',
      check(_, { operations }) {
        const taken = new Set(operations.flatMap(inOperation));
        return rule.found.filter(finding => !taken.has(finding)).map(toFound);
      },
    },
  ];
};

const toFound = ({ message, origin }: ForeignFinding): Found<Facts> => ({ facts: { message }, at: origin });

/** Others say things in one language, and leave it at that. */
const wordsOf = ({ id, summary, url }: ForeignRule) => {
  const message = ({ message: text }: Facts): string => (typeof text === 'string' ? text : id);
  const standards: readonly Standard[] = url === undefined ? [] : [{ title: id, url }];
  return {
    id,
    summary: { en: summary, ja: summary },
    standards,
    message: { en: message, ja: message },
    why: { en: '', ja: '' },
    fix: { en: '', ja: '' },
  };
};

const placesAround = (origin: Origin): readonly string[] => {
  const places: string[] = [];
  for (let here: Origin | undefined = origin; here; here = here.parent) places.push(uriOf(here));
  return places;
};
