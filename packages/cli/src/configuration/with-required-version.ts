// What the changes ask of the version, where the command line or the configuration asks for that.
import type { Compared, Configuration } from '@breakwater/core';
import { withVersion } from '@breakwater/core';

/** `asked` by the command line; undefined where it says nothing. */
export const withRequiredVersion = (
  compared: Compared,
  asked: boolean | undefined,
  { compatibility, ruleset }: Configuration,
): Compared =>
  (asked ?? compatibility.requireVersion)
    ? withVersion(compared, { isInUrl: ruleset.settings.versioning.strategy === 'url' })
    : compared;
