// `breakwater/deprecations`: what is deprecated or comes to an end, as a list.
import type { ListedDeprecation } from '../protocol.ts';
import type { Answer } from './request.ts';
import { locationIn } from './request.ts';

export const deprecations: Answer<'breakwater/deprecations'> = async ({ uri }, { session, spelled }) => {
  const asked = await session.askedAbout(uri);
  const analysis = asked && session.analysisOf(asked.entry);
  const report = analysis?.deprecations;
  if (!report) return null;
  return {
    deprecations: report.deprecations.map(
      (it): ListedDeprecation => ({
        subject: it.subject,
        ...(it.method !== null && it.path !== null && { operation: `${it.method} ${it.path}` }),
        state: it.state,
        ...(it.endsAt && { ends: it.endsAt.day, daysLeft: it.endsAt.daysLeft }),
        successors: it.successors.map(({ text }) => text),
        location: locationIn(it.location, analysis.files, spelled),
      }),
    ),
  };
};
