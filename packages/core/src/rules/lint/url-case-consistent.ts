// Segments of paths join their words in one way.
import { letterCaseOf, letterCases } from '../../conventions/letter-case.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { majorityOf } from '../../conventions/majority.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';
import { versionTextOf } from '../../conventions/url-version.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'url-case-consistent',
  family: 'urls',
  on: 'api',
  summary: {
    en: 'Segments of paths join their words in one way, such as travel-plans.',
    ja: 'パスのセグメントは、単語のつなぎ方を統一します（例: travel-plans）。',
  },
  standards: [],
  options: {
    schema: {
      type: 'object',
      properties: { style: { enum: ['consistent', ...letterCases] } },
      additionalProperties: false,
    },
    defaults: { style: 'consistent' },
  },
  check({ api }, { options: { style } }) {
    const places = new Map<string, string>();
    for (const { path } of api.operations)
      for (const segment of wordsIn(path)) if (!places.has(segment)) places.set(segment, path);
    const segments = [...places.keys()];
    const majority = majorityOf(segments, letterCaseOf);
    const paths = at(api.origin, 'paths');
    if (style === 'consistent' && majority && !majority.isClear) {
      const [other = ''] = majority.others.toSorted();
      const usual = segments.find(segment => letterCaseOf(segment) === majority.usual) ?? '';
      return [
        { facts: { segment: other, found: letterCaseOf(other) ?? '', expected: majority.usual, usual }, at: paths },
      ];
    }
    const expected = style === 'consistent' ? majority?.usual : style;
    if (expected === undefined) return noneFound;
    return segments.flatMap((segment): readonly Found<Facts>[] => {
      const found = letterCaseOf(segment);
      if (found === undefined || found === expected) return noneFound;
      return [{ facts: { segment, found, expected, usual: '' }, at: at(paths, places.get(segment) ?? '') }];
    });
  },
  message: {
    en: ({ segment, found, expected, usual }) =>
      usual === ''
        ? `${segment} is ${found}, not ${expected}`
        : `paths mix ${expected} (${usual}) and ${found} (${segment})`,
    ja: ({ segment, found, expected, usual }) =>
      usual === ''
        ? `${segment} は ${expected} ではなく ${found} で書かれています`
        : `パスに ${expected}（${usual}）と ${found}（${segment}）が混在しています`,
  },
  why: {
    en: 'Paths have case and hyphens that count: who types one from memory has to know how this one is written.',
    ja: 'パスでは大文字小文字も記号も区別されるため、記憶を頼りに入力する人は、書き方をひとつずつ覚えなければなりません。',
  },
  fix: {
    en: 'Write all segments in one way, best in kebab-case, at the latest in the next major version.',
    ja: 'できれば kebab-case に統一してください。遅くとも次のメジャーバージョンで揃えます。',
  },
  examples: [
    {
      title: 'One of several',
      scope: 'document',
      yaml: `
        paths:
          /travel-plans: { get: { responses: { '200': { description: OK } } } }
          /travel-guides: { get: { responses: { '200': { description: OK } } } }
          /day-trips: { get: { responses: { '200': { description: OK } } } }
          /photo_albums: # ✗
            get: { responses: { '200': { description: OK } } }
          /photo_albums/{albumId}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Half and half, which is one finding',
      scope: 'document',
      yaml: `
        paths: # ✗
          /travel-plans: { get: { responses: { '200': { description: OK } } } }
          /travel-guides: { get: { responses: { '200': { description: OK } } } }
          /photoAlbums: { get: { responses: { '200': { description: OK } } } }
          /dayTrips: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Not the way that was agreed on',
      scope: 'document',
      options: { style: 'kebab-case' },
      yaml: `
        paths:
          /travel_plans: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'One way, beside single words, placeholders and actions',
      scope: 'document',
      yaml: `
        paths:
          /v1/travel-plans: { get: { responses: { '200': { description: OK } } } }
          /v1/users/{userId}: { get: { responses: { '200': { description: OK } } } }
          /v1/users/{userId}:resetPassword: { post: { responses: { '200': { description: OK } } } }
          /v1beta1/users: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

interface Facts {
  readonly [fact: string]: string;
  readonly segment: string;
  readonly found: string;
  readonly expected: string;
  /** A segment that is written as most are, where there are too many others to name each. */
  readonly usual: string;
}

/** Segments that somebody named, without placeholders, extensions and what comes after a colon. */
const wordsIn = (path: string): readonly string[] =>
  segmentsOf(path)
    .map(segment => segment.replace(/:.*$/, ''))
    .filter(segment => !/[{}.]/.test(segment) && versionTextOf(segment) === undefined);
