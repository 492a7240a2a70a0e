// What the status bar shows: the outcome of an analysis in a few figures.
import type { ComparisonStatus, Refused, Status } from '../protocol.ts';
import type { Analysis } from '../view.ts';

/** `isBusy`: another one is on its way. */
export const statusOf = (analysis: Analysis, spelled: (uri: string) => string, isBusy: boolean): Status => ({
  entry: spelled(analysis.entry),
  documents: Object.values(analysis.files).map(spelled),
  title: analysis.title,
  isBusy,
  comparison: comparisonIn(analysis),
  lint: analysis.lint?.counts ?? {},
});

const comparisonIn = ({ base, comparison }: Analysis): ComparisonStatus | Refused => {
  if (base.kind === 'none') return { refused: base.reason };
  if (base.kind === 'new') return { base: base.name, counts: noChanges, accepted: 0, isNew: true };
  const { breaking = 0, dangerous = 0, safe = 0 } = comparison?.counts ?? {};
  const version = comparison?.version;
  return {
    base: base.name,
    counts: { breaking, dangerous, safe },
    accepted: Object.values(comparison?.waived ?? {}).reduce((sum, count) => sum + count, 0),
    isNew: false,
    ...(version && {
      version: { current: version.revision, suggested: version.suggested, isEnough: version.isEnough },
    }),
  };
};

const noChanges = { breaking: 0, dangerous: 0, safe: 0 };
