// The lines of both documents that show an edit, as data: what went, what came, and the line that says where one is.
import type { Document, Range } from '../source/document.ts';
import { lineOf } from '../source/lines.ts';
import { locate } from '../source/locate.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import type { DifferingLines, ExcerptLine, Mark } from './differing-lines.ts';
import { differingLines, essenceOf } from './differing-lines.ts';
import type { Place, Places } from './place.ts';
import { extentOf } from './place.ts';
import { subjectOf, valueAt } from './subject.ts';

export interface FrameLine {
  readonly side: 'base' | 'revision' | 'context';
  /** Line numbers; a line of context may have both. */
  readonly base: number | null;
  readonly revision: number | null;
  readonly text: string;
  /** The part that the change is about, as offsets into `text`. */
  readonly mark: Mark | null;
}

export type Frame = readonly FrameLine[];

/** More lines of a side than this are not compared, and more than `shown` never shown. */
const compared = 60;

/** Of long lines, such as minified JSON, this much is kept around the change. */
const longestLine = 320;

export const frameOf = (places: Places): Frame => {
  const required = requirednessDiffers(places) ? frameOfRequired(places) : [];
  return required.length > 0 ? required : frameOfPlaces(places);
};

/** Whether a property is required is written in the schema around it, and that is where to look when it changed. */
const requiredListOf = ({ origin, location }: Place): Origin | undefined => {
  const schema = location.exists && origin.parent?.key === 'properties' ? origin.parent.parent : undefined;
  return schema && at(schema, 'required');
};

const requirednessDiffers = ({ base, revision }: Places): boolean => {
  const lists = [base, revision].map(place => ({ list: requiredListOf(place), name: place.origin.key }));
  const [was, is] = lists.map(({ list, name }) => {
    const names = list && valueAt(list);
    return Array.isArray(names) && names.includes(name);
  });
  return lists.every(({ list }) => list) && was !== is;
};

const frameOfRequired = (places: Places): Frame => {
  const [base = [], revision = []] = [places.base, places.revision].map(place => {
    const list = requiredListOf(place);
    return list && valueAt(list) !== undefined ? linesIn(list.document, extentOf(list)) : [];
  });
  const changed = differingLines(base, revision);
  const { key } = places.revision.origin;
  return [...linesOn('base', naming(key, changed.base)), ...linesOn('revision', naming(key, changed.revision))];
};

/** Other names may have come and gone with the one. */
const naming = (name: string, lines: readonly ExcerptLine[]): readonly ExcerptLine[] => {
  const named = lines.filter(({ text }) => text.split(/[^\w$@.-]+/).includes(name));
  return named.length > 0 ? named : lines;
};

const frameOfPlaces = (places: Places): Frame => {
  const base = excerptOf(places.base);
  const revision = excerptOf(places.revision);
  const changed = changedLines(base, revision);
  const owner = ownerLine(base, revision);
  if (changed.base.length + changed.revision.length === 0) return owner ? [owner] : [];
  const isOwner = owner && (owner.base === changed.base[0]?.line || owner.revision === changed.revision[0]?.line);
  return [
    ...(owner && !isOwner ? [owner] : []),
    ...linesOn('base', changed.base),
    ...linesOn('revision', changed.revision),
  ];
};

const changedLines = (base: Excerpt, revision: Excerpt): DifferingLines => {
  // Where only one side has the field, the other has nothing to show but the owner.
  const oneSided = base.exists && revision.exists && base.isField !== revision.isField;
  const linesOf = ({ exists, isField, lines }: Excerpt) => (exists && (!oneSided || isField) ? lines : []);
  const changed = differingLines(linesOf(base), linesOf(revision));
  const isShown = changed.base.length + changed.revision.length > 0;
  if (isShown || !base.exists || !revision.exists) return changed;
  // The field is as it was: another one, beside it, changed what it means.
  const [owners, others] = [base, revision].map(({ owner }) => linesIn(owner.document, extentOf(owner)));
  return differingLines(owners ?? [], others ?? []);
};

const linesOn = (side: 'base' | 'revision', lines: readonly ExcerptLine[]): Frame =>
  lines.map(({ line, text, mark }) => ({
    side,
    base: side === 'base' ? line : null,
    revision: side === 'revision' ? line : null,
    text,
    mark,
  }));

interface Excerpt {
  readonly exists: boolean;
  readonly isField: boolean;
  readonly owner: Origin;
  readonly lines: readonly ExcerptLine[];
}

const excerptOf = ({ origin, location }: Place): Excerpt => {
  const { owner } = subjectOf(origin);
  return {
    exists: location.exists,
    isField: location.exists && owner !== origin,
    owner,
    lines: location.exists ? linesIn(origin.document, location) : [],
  };
};

const linesIn = (document: Document, { start, end }: Range): readonly ExcerptLine[] => {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const count = Math.min(last - start.line + 1, compared);
  return Array.from({ length: count }, (_, index) => {
    const line = start.line + index;
    const isOnlyOne = start.line === end.line;
    return cut({
      line,
      text: lineOf(document, line),
      mark: isOnlyOne ? { start: start.column - 1, end: end.column - 1 } : null,
    });
  });
};

const cut = (line: ExcerptLine): ExcerptLine => {
  if (line.text.length <= longestLine) return line;
  const start = line.mark?.start ?? 0;
  const from = start < longestLine / 2 ? 0 : start - 40;
  const text = line.text.slice(from, from + longestLine);
  if (from === 0) return { line: line.line, text: `${text}…`, mark: line.mark };
  return {
    line: line.line,
    text: `…${text}…`,
    mark: line.mark && { start: start - from + 1, end: line.mark.end - from + 1 },
  };
};

/** The line on which the changed thing begins, in the revision if it is there. */
const ownerLine = (base: Excerpt, revision: Excerpt): FrameLine | undefined => {
  const bases = lineOfOwner(base);
  const revisions = lineOfOwner(revision);
  const shown = revisions ?? bases;
  if (!shown) return undefined;
  // Owners that are called otherwise are not one line of context for both.
  const isShared = bases && revisions && essenceOf(bases) === essenceOf(revisions);
  const baseLine = isShared || !revisions ? (bases?.line ?? null) : null;
  return { side: 'context', base: baseLine, revision: revisions?.line ?? null, text: shown.text, mark: null };
};

const lineOfOwner = ({ exists, owner }: Excerpt): ExcerptLine | undefined => {
  if (!exists) return undefined;
  const range = owner.parent && locate(owner, 'key');
  return range && cut({ line: range.start.line, text: lineOf(owner.document, range.start.line), mark: null });
};
