// What each release of an API brought, as plain data: the published form of `breakwater changelog --format json`, described by schema/changelog.v1.schema.json.
import type { Verdict } from '../../findings.ts';
import type { Language } from '../../messages/language.ts';
import type { Changelog } from '../migration/migration-report.ts';

/** Grows by optional members only; anything else is a new version. */
export const changelogFormat = 'breakwater/changelog@1';

export interface ChangelogReport {
  readonly format: typeof changelogFormat;
  readonly language: Language;
  /** The newest description: its name as the user gave it, and its title. */
  readonly file: string;
  readonly title: string;
  /** The newest first. */
  readonly releases: readonly Release[];
}

export interface Release {
  /** What people call it: `1.2.0`; null for what is not released. */
  readonly name: string | null;
  /** The tag, commit or file. */
  readonly revision: string;
  readonly day: string | null;
  /** Of its operations. */
  readonly operations: number;
  /** Null where there is none before it. */
  readonly verdict: Verdict | null;
  readonly changelog: Changelog | null;
}
