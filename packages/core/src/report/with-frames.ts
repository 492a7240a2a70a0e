// Reports with what pages show besides: lines of the documents, and the tags of operations.
import type { Change, OperationReference, Violation } from '../findings.ts';
import { joined } from './digest.ts';
import { frameAround, frameOf } from './frame.ts';
import type { Frame } from './frame-line.ts';
import type { LintReport } from './lint-report.ts';
import { nameOf } from './operation-name.ts';
import { allPlacesOf } from './place.ts';
import type { OperationTags, Report } from './report.ts';
import type { Linted } from './to-lint-report.ts';
import type { Compared, TagsOf } from './to-report.ts';

/** More than these make a page that nobody reads. */
const mostFramed = 1_000;

/** `found` is what the report was made of. */
export const withFrames = (report: Report, { changes, tagsOf }: Compared): Report => {
  const framesOf = framesBy<Change>(changes, change => joined(allPlacesOf(change).map(frameOf)));
  const worst = new Set(
    (['breaking', 'dangerous', 'safe'] as const)
      .flatMap(level => report.findings.filter(finding => finding.level === level))
      .slice(0, mostFramed),
  );
  return {
    ...report,
    findings: report.findings.map(finding => (worst.has(finding) ? { ...finding, ...framesOf(finding) } : finding)),
    tags: tagsFor(
      report.findings.flatMap(({ impacts }) => impacts.flatMap(({ operations }) => operations)),
      tagsOf,
    ),
  };
};

export const withLintFrames = (report: LintReport, { violations, tagsOf }: Linted): LintReport => {
  const framesOf = framesBy<Violation>(violations, ({ origin }) => [frameAround(origin)]);
  return {
    ...report,
    findings: report.findings.map((finding, index) =>
      index < mostFramed ? { ...finding, ...framesOf(finding) } : finding,
    ),
    tags: tagsFor(
      report.findings.flatMap(({ operations }) => operations),
      tagsOf,
    ),
  };
};

interface Fingerprinted {
  readonly fingerprint: string;
}

const framesBy = <Found extends Fingerprinted>(
  found: readonly Found[],
  framesOf: (found: Found) => readonly Frame[],
): ((finding: Fingerprinted) => { readonly frames?: readonly Frame[] }) => {
  const known = new Map(found.map(it => [it.fingerprint, it]));
  return ({ fingerprint }) => {
    const it = known.get(fingerprint);
    return it ? { frames: framesOf(it) } : {};
  };
};

const tagsFor = (operations: readonly OperationReference[], tagsOf: TagsOf): OperationTags =>
  Object.fromEntries(operations.map(operation => [nameOf(operation), tagsOf(operation)]));
