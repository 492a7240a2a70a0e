// What is deprecated: since when, until when, and what comes after it.
import { hoverWords } from '../../messages/hover.ts';
import { momentWords } from '../../messages/moments.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { deprecationAt, successorsIn } from '../deprecations.ts';
import { code, excerptOf, listOf } from '../markdown.ts';

/** At the key of the thing, and at the flag in it. */
export const lifecycleSection = (view: View, { path, on, origin, value }: Cursor): string | undefined => {
  const isFlag = path.at(-1) === 'deprecated';
  if (!origin || (on !== 'key' && !isFlag) || (!isFlag && !mayEnd(value))) return undefined;
  const found = deprecationAt(view, isFlag && origin.parent ? origin.parent : origin);
  if (!found) return undefined;
  const words = hoverWords[view.language];
  const { deprecatedAt, endsAt, reason, hasNoSuccessor } = found;
  const successors = successorsIn(found);
  return listOf([
    ...(found.isDeprecated ? [deprecatedAt ? words.deprecatedSince(deprecatedAt.day) : words.deprecated] : []),
    endsAt ? words.sunset(endsAt.day, momentWords[view.language].away(endsAt.daysLeft)) : words.noSunset,
    ...(successors.length > 0 ? [words.successor(successors.map(code).join(', '))] : []),
    ...(hasNoSuccessor ? [words.noSuccessor] : []),
    ...(reason === null ? [] : [excerptOf(reason)]),
  ]);
};

/** To look through the whole description is worth it for what says something of the kind. */
const mayEnd = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).some(key => key === 'deprecated' || key.startsWith('x-'));
