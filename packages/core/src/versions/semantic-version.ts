// Versions of APIs as semantic versions (https://semver.org/spec/v2.0.0.html), read with the liberties that people take.

export interface SemanticVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `rc.1` of `2.0.0-rc.1`. */
  readonly prerelease?: string;
  /** How it is written: `v1.4` has a prefix and two numbers. */
  readonly prefix: string;
  readonly numbers: 1 | 2 | 3;
}

/** `1.4.0`, `v1`, `2.0.0-rc.1+build`; undefined for dates, names and everything else. */
export const readVersion = (text: string): SemanticVersion | undefined => {
  const { prefix, major, minor, patch, prerelease } = form.exec(text.trim())?.groups ?? {};
  // `2026-01`, `2026.01`: a year begins a date.
  if (major === undefined || /^\d{4}$/.test(major)) return undefined;
  return {
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    ...(prerelease !== undefined && { prerelease }),
    prefix: prefix ?? '',
    numbers: patch !== undefined ? 3 : minor !== undefined ? 2 : 1,
  };
};

const form =
  /^(?<prefix>v?)(?<major>\d{1,9})(?:\.(?<minor>\d{1,9})(?:\.(?<patch>\d{1,9}))?)?(?:-(?<prerelease>[0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/;

export const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** How far a version has to rise. */
export type Bump = (typeof bumps)[number];

/** Before 1.0.0 anything may change: what would ask for a major version asks for a minor one, and so on (section 4). */
export const bumpOf = ({ major }: SemanticVersion, bump: Bump): Bump => {
  if (major > 0) return bump;
  return bump === 'major' ? 'minor' : bump === 'minor' ? 'patch' : bump;
};

/** A prerelease promised nothing (section 9): what it leads to is enough for any change. */
export const nextVersion = (version: SemanticVersion, bump: Bump): SemanticVersion => {
  const { prerelease, ...release } = version;
  if (prerelease !== undefined || bump === 'none') return release;
  const { major, minor, patch, numbers } = release;
  switch (bump) {
    case 'major':
      return { ...release, major: major + 1, minor: 0, patch: 0 };
    case 'minor':
      return { ...release, minor: minor + 1, patch: 0, numbers: numbers === 1 ? 2 : numbers };
    case 'patch':
      return { ...release, patch: patch + 1, numbers: 3 };
  }
};

export const versionText = ({ prefix, major, minor, patch, numbers, prerelease }: SemanticVersion): string =>
  `${prefix}${[major, minor, patch].slice(0, numbers).join('.')}${prerelease === undefined ? '' : `-${prerelease}`}`;

/** Negative where the first is lower; by the three numbers. */
export const compareReleases = (one: SemanticVersion, other: SemanticVersion): number =>
  one.major - other.major || one.minor - other.minor || one.patch - other.patch;
