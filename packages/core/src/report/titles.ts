// Names of descriptions, and of what is compared.
import type { DescriptionSummary } from './report.ts';

export const fullTitle = ({ title, version }: Pick<DescriptionSummary, 'title' | 'version'>): string =>
  [title, version].filter(it => it !== '').join(' ');

/** What both have in common is said once. */
export const titleOfBoth = (base: DescriptionSummary, revision: DescriptionSummary): string => {
  const second = base.title === revision.title ? revision.version : fullTitle(revision);
  const isSame = base.title === revision.title && base.version === revision.version;
  return (isSame ? [fullTitle(base)] : [fullTitle(base), second]).filter(it => it !== '').join(' → ');
};
