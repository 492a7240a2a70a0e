// Whether a version says what became of the API: what the changes ask for, held against info.version and the URL.
import type { Change } from '../findings.ts';
import type { Origin } from '../source/origin.ts';
import type { Bump, SemanticVersion } from './semantic-version.ts';
import { bumpOf, compareReleases, nextVersion, readVersion, versionText } from './semantic-version.ts';

/** What a description calls its version. */
export interface StatedVersion {
  /** `info.version`. */
  readonly text: string;
  /** In URLs, where clients choose the version there: `v1`, and its number. */
  readonly url?: { readonly text: string; readonly major: number };
  /** Where `info.version` is, or would be. */
  readonly origin: Origin;
}

export interface Versions {
  readonly base: StatedVersion;
  readonly revision: StatedVersion;
}

/**
 * `not-semantic`: it cannot be told. `lowered`: it is less than it was. `too-low`: the changes ask for more. `url-too-low`: so
 * they do of the version in URLs.
 */
export type VersionFault = 'not-semantic' | 'lowered' | 'too-low' | 'url-too-low';

export interface RequiredVersion {
  readonly base: string;
  readonly revision: string;
  readonly needed: Bump;
  /** The least that is enough; undefined where the base is no semantic version. */
  readonly suggested?: string;
  readonly fault?: VersionFault;
  /** More than the changes ask for: clients expect a break, and there is none. */
  readonly isGenerous: boolean;
  /** Of the revision in URLs, where that is at fault. */
  readonly url?: string;
  readonly origin: Origin;
}

type Judged = Pick<Change, 'level' | 'surface'>;

/** What breaks asks for a major version, all else that anybody but readers notices for a minor one. */
const bumpFor = (changes: readonly Judged[], isTextChanged: boolean): Bump => {
  if (changes.some(({ level }) => level === 'breaking')) return 'major';
  if (changes.some(({ level, surface }) => level === 'dangerous' || surface !== 'docs')) return 'minor';
  return isTextChanged ? 'patch' : 'none';
};

export const requiredVersion = (
  changes: readonly (Judged & Pick<Change, 'rule'>)[],
  versions: Versions,
): RequiredVersion => {
  const { base, revision } = versions;
  // That the version itself rose asks for nothing.
  const others = changes.filter(({ rule }) => rule !== 'api-version-changed');
  const asked = bumpFor(others, others.length > 0);
  const [before, after] = [readVersion(base.text), readVersion(revision.text)];
  const common = { base: base.text, revision: revision.text, origin: revision.origin };
  if (!before || !after) {
    const suggested = before && versionText(nextVersion(before, bumpOf(before, asked)));
    return {
      ...common,
      needed: asked,
      ...(suggested !== undefined && { suggested }),
      ...(asked !== 'none' && { fault: 'not-semantic' }),
      isGenerous: false,
    };
  }
  const needed = bumpOf(before, asked);
  const least = nextVersion(before, needed);
  const fault =
    faultOf(before, after, least, needed) ?? (isUrlTooLow(asked, before, versions) ? 'url-too-low' : undefined);
  return {
    ...common,
    needed,
    suggested: versionText(needed === 'none' ? before : least),
    ...(fault && { fault }),
    isGenerous: fault === undefined && before.major > 0 && needed !== 'major' && after.major > before.major,
    ...(fault === 'url-too-low' && revision.url && { url: revision.url.text }),
  };
};

const faultOf = (
  before: SemanticVersion,
  after: SemanticVersion,
  least: SemanticVersion,
  needed: Bump,
): VersionFault | undefined => {
  if (compareReleases(after, before) < 0) return 'lowered';
  return needed !== 'none' && compareReleases(after, least) < 0 ? 'too-low' : undefined;
};

/** URLs hold the major version; before 1.0.0 they promise nothing. */
const isUrlTooLow = (asked: Bump, before: SemanticVersion, { base, revision }: Versions): boolean =>
  asked === 'major' &&
  before.major > 0 &&
  base.url !== undefined &&
  revision.url !== undefined &&
  revision.url.major <= base.url.major;
