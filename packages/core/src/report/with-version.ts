// What the changes of a comparison ask of the version, but for those that are waived.
import { requiredVersion } from '../versions/required-version.ts';
import type { Compared } from './to-report.ts';
import { countedIn } from './with-waivers.ts';

export interface VersionPolicy {
  /** Clients choose a version in the URL. */
  readonly isInUrl: boolean;
}

/** Nothing is asked of what is not there any more. */
export const withVersion = (compared: Compared, { isInUrl }: VersionPolicy): Compared => {
  const { versions } = compared;
  if (!versions) return compared;
  const { url: _, ...base } = versions.base;
  const stated = isInUrl ? versions : { ...versions, base };
  return { ...compared, version: requiredVersion(countedIn(compared), stated) };
};
