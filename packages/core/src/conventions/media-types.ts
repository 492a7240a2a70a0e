// What kind of content a media type stands for.
import type { MediaType } from '../contract/model.ts';

type Typed = Pick<MediaType, 'range'>;

/** JSON and what is built on it (RFC 6839, section 3.1); also `*` ranges, which include it. */
export const isJson = ({ range }: Typed): boolean =>
  /^(?:application\/(?:[^;/]+\+)?json|text\/json|\*\/\*|application\/\*)(?:;|$)/.test(range);

/** A patch by its own media type, which says how it is applied. */
export const isPatch = ({ range }: Typed): boolean =>
  /^application\/(?:[^;/]+[-+.])?(?:[^;/]*patch[^;/]*)(?:;|$)/.test(range);

/** A list of instructions instead of a part of the resource (RFC 6902). */
export const isJsonPatch = ({ range }: Typed): boolean => /json-patch\+json/.test(range);

/** Records written in another way than JSON, though JSON could hold them. */
export const isOtherRecord = ({ range }: Typed): boolean =>
  /^(?:application\/x-www-form-urlencoded|(?:application|text)\/xml|application\/[^;/]+\+xml)(?:;|$)/.test(range);
