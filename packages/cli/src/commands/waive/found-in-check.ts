// What a check of all descriptions finds, to be accepted.
import { relative, resolve, sep } from 'node:path';
import { failOnOf } from '../check/fails.ts';
import { planCheck } from '../check/plan.ts';
import type { CheckRequest } from '../check/request.ts';
import { runCheck } from '../check/run-check.ts';
import { failingLevels } from '../diff/fail-on.ts';
import { failingSeverities } from '../lint/fail-on.ts';
import type { Found, FoundThing, Unfound } from './found-thing.ts';

export const findInCheck = async (request: CheckRequest): Promise<Found | Unfound> => {
  const planned = await planCheck(request);
  if (!planned.ok) return planned;
  const { accepted, configuration } = planned.plan;
  const { report, isWhole } = await runCheck(planned.plan, request, () => undefined);
  const failOn = failOnOf(request.asked, configuration.failOn);
  const failing = new Set<string>([
    ...failingLevels(failOn.changes ?? 'breaking'),
    ...failingSeverities(failOn.conventions),
  ]);
  const nameOf = (file: string): string => relative(accepted.folder, resolve(file)).split(sep).join('/');
  const things = report.descriptions.flatMap(({ file, report: changes, lint }): readonly FoundThing[] => {
    const graded = [
      ...(changes?.findings ?? []).map(it => ({ ...it, grade: it.level })),
      ...(lint?.findings ?? []).map(it => ({ ...it, grade: it.severity })),
    ];
    return graded.map(({ fingerprint, rule, subject, message, grade, waiver }) => ({
      fingerprint,
      rule,
      subject,
      message,
      description: nameOf(file),
      isFailing: failing.has(grade) && waiver === undefined,
    }));
  });
  const found = new Map<string, Set<string>>(report.descriptions.map(({ file }) => [nameOf(file), new Set<string>()]));
  for (const { description = '', fingerprint } of things) found.get(description)?.add(fingerprint);
  return {
    ok: true,
    known: { path: accepted.path, file: accepted.file, waivers: accepted.file.waivers },
    things,
    seen: { found, isAll: isWhole },
  };
};
