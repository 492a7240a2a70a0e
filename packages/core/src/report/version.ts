// What changes ask of the version, in words and with its place.
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { versionMessages } from '../messages/version.ts';
import { valueAt } from '../source/origin.ts';
import type { RequiredVersion } from '../versions/required-version.ts';
import { locationOf } from './location.ts';
import type { ReportedVersion } from './report.ts';

export const toReportedVersion = (version: RequiredVersion, language: Language): ReportedVersion => {
  const { base, revision, needed, suggested, fault, isGenerous, origin } = version;
  return {
    base: printable(base),
    revision: printable(revision),
    needed,
    suggested: suggested ?? null,
    isEnough: fault === undefined,
    isGenerous,
    message: printable(sentence(version, language)),
    location: { ...locationOf(origin), exists: valueAt(origin) !== undefined },
  };
};

const sentence = (
  { base, revision, needed, suggested = '', fault, isGenerous, url = '' }: RequiredVersion,
  language: Language,
): string => {
  const words = versionMessages[language];
  switch (fault) {
    case 'not-semantic':
      return words.notSemantic(base, revision);
    case 'lowered':
      return words.lowered(base, revision);
    case 'too-low':
      return words.tooLow(revision, needed, suggested);
    case 'url-too-low':
      return words.urlTooLow(url);
    default:
      return isGenerous ? words.generous(revision, suggested) : words.enough(revision, needed);
  }
};
