// What is found where something is to be accepted: by comparing two descriptions, or by holding one against conventions.
import type { Problem, Seen } from '@breakwater/core';
import { compareOptionsFrom, diff, toLintReport, toReport } from '@breakwater/core';
import { loadRuleset } from '../../configuration/load-configuration.ts';
import { loadWaivers } from '../../configuration/load-waivers.ts';
import { readDescription } from '../../host/read-description.ts';
import { readTwo } from '../../host/read-two.ts';
import type { CheckRequest } from '../check/request.ts';
import { failingLevels } from '../diff/fail-on.ts';
import type { DiffRequest } from '../diff/request.ts';
import { failingSeverities } from '../lint/fail-on.ts';
import { lintDescription } from '../lint/lint-description.ts';
import type { LintRequest } from '../lint/request.ts';
import type { Found, Unfound } from './found-thing.ts';

export const findAmong = async (request: DiffRequest | LintRequest | CheckRequest): Promise<Found | Unfound> => {
  if ('asked' in request) return (await import('./found-in-check.ts')).findInCheck(request);
  return 'base' in request ? findInComparison(request) : findInLint(request);
};

const findInComparison = async (request: DiffRequest): Promise<Found | Unfound> => {
  const read = await readTwo(request);
  if (!read.ok) return read;
  const { base, revision, configuration } = read;
  const known = await loadWaivers(request.revision, configuration);
  if (!known.ok) return known;
  const report = toReport(diff(base, revision, compareOptionsFrom(request, configuration)), request.language);
  const failing = failingLevels(request.failOn ?? configuration.failOn.changes ?? 'breaking');
  const { description } = known;
  const things = report.findings.map(({ level, ...it }) => ({
    ...it,
    description,
    isFailing: failing.includes(level),
  }));
  return { ok: true, known, things, seen: littleSeen };
};

const findInLint = async (request: LintRequest): Promise<Found | Unfound> => {
  const [name] = request.descriptions;
  const [read, loaded] = await Promise.all([readDescription(name, request), loadRuleset(name, request.ruleset)]);
  if (!read.ok || !loaded.ok) return unfound(loaded, read);
  const known = await loadWaivers(name, loaded.configuration);
  if (!known.ok) return known;
  const linted = await lintDescription(read.prepared, loaded, { now: request.now, repairEdits: false });
  if ('faults' in linted) return { ok: false, problems: linted.faults };
  const failing = failingSeverities(request.failOn ?? loaded.configuration.failOn.conventions ?? 'error');
  const { findings } = toLintReport(linted, request.language);
  const { description } = known;
  const things = findings.map(({ severity, ...it }) => ({
    ...it,
    description,
    isFailing: failing.includes(severity),
  }));
  return { ok: true, known, things, seen: littleSeen };
};

/** One comparison, or one lint, is not all that a waiver may be about. */
const littleSeen: Seen = { found: new Map(), partial: new Set(), isAll: false };

type Loaded = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

const unfound = (...all: readonly Loaded[]): Unfound => ({
  ok: false,
  problems: all.flatMap(it => (it.ok ? [] : it.problems.filter(({ gravity }) => gravity !== 'note'))),
});
