// What a check of all descriptions finds, to be accepted.
import { nameIn, seenIn } from '../check/accepted.ts';
import { planCheck } from '../check/plan.ts';
import type { CheckRequest } from '../check/request.ts';
import { runCheck } from '../check/run-check.ts';
import type { Found, FoundThing, Unfound } from './found-thing.ts';

export const findInCheck = async (request: CheckRequest): Promise<Found | Unfound> => {
  const planned = await planCheck(request);
  if (!planned.ok) return planned;
  const { path, file: waiversFile, folder } = planned.plan.accepted;
  const { report, isWhole, waive } = await runCheck(planned.plan, request, () => undefined);
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
      description: nameIn(folder, file),
      isFailing: waive.failing.includes(grade) && waiver === undefined,
    }));
  });
  return {
    ok: true,
    known: { path, file: waiversFile, waivers: waiversFile.waivers },
    things,
    seen: seenIn(report.descriptions, folder, isWhole),
  };
};
