// What is deprecated in a description or comes to an end: as the last analysis has it, or found here as long as there is none.
import type { Deprecation, DeprecationsReport, Origin, Prepared } from '@breakwater/core';
import { deprecationsIn, pointerOf, toDeprecationsReport } from '@breakwater/core';
import type { View } from '../view.ts';

export const deprecationAt = (view: View, origin: Origin): Deprecation | undefined => {
  const { analysis, description } = view;
  if (!description) return undefined;
  const found = analysis?.deprecations ?? foundIn(view);
  return found && byPlace(found).get(`${origin.document.label}#${pointerOf(origin)}`);
};

/** What is meant where that is known, and otherwise what is written. */
export const successorsIn = ({ successors }: Deprecation): readonly string[] => [
  ...new Set(
    successors.flatMap(({ text, operations }) =>
      operations.length > 0 ? operations.map(({ method, path }) => `${method} ${path}`) : [text],
    ),
  ),
];

const places = new WeakMap<DeprecationsReport, ReadonlyMap<string, Deprecation>>();

const byPlace = (report: DeprecationsReport): ReadonlyMap<string, Deprecation> => {
  const known =
    places.get(report) ?? new Map(report.deprecations.map(it => [`${it.location.file}#${it.location.pointer}`, it]));
  places.set(report, known);
  return known;
};

const reports = new WeakMap<Prepared, DeprecationsReport>();

/** In a long text that would keep others waiting; the analysis has it soon. */
const foundIn = (view: View): DeprecationsReport | undefined => {
  const prepared = view.text.length > longest ? undefined : view.prepared;
  if (!prepared) return undefined;
  const { configuration, language, now } = view;
  const known =
    reports.get(prepared) ??
    toDeprecationsReport([deprecationsIn(prepared, { now, settings: configuration.ruleset.settings })], {
      now,
      language,
    });
  reports.set(prepared, known);
  return known;
};

const longest = 1_000_000;
