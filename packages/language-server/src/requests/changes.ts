// `breakwater/changes`: all that changed against the base, as a list.
import { baseUri } from '../diagnostics/base-uri.ts';
import type { ListedChange } from '../protocol.ts';
import type { Answer } from './request.ts';
import { locationIn } from './request.ts';

export const changes: Answer<'breakwater/changes'> = async ({ uri }, { session, spelled }) => {
  const asked = await session.askedAbout(uri);
  const analysis = asked && session.analysisOf(asked.entry);
  if (!analysis?.comparison || analysis.base.kind !== 'compared') return null;
  const { comparison, files, baseFiles, base } = analysis;
  return {
    base: base.name,
    changes: comparison.findings.map(
      (finding): ListedChange => ({
        rule: finding.rule,
        level: finding.level,
        subject: finding.subject,
        message: finding.message,
        operations: finding.impacts.flatMap(({ operations }) => operations),
        location: locationIn(finding.revision, files, spelled),
        base: locationIn(finding.base, baseFiles, baseUri),
        isWaived: finding.waiver !== undefined,
      }),
    ),
  };
};
