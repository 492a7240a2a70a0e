// The lines of both documents that show an edit, as data: what went, what came, and the line that says where one is.
import type { Document, Range } from '../source/document.ts';
import { lineOf, linesOf as textLines } from '../source/lines.ts';
import { locate } from '../source/locate.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import type { DifferingLines, ExcerptLine } from './differing-lines.ts';
import { differingLines, essenceOf } from './differing-lines.ts';
import type { Frame, FrameLine } from './frame-line.ts';
import type { Place, Places } from './place.ts';
import { extentOf } from './place.ts';
import { subjectOf, valueAt } from './subject.ts';

/** More lines of a side than these are not compared. */
const compared = 5_000;

/** Of long lines, such as minified JSON, this much is compared, and this much is shown. */
const longestCompared = 20_000;
const longestShown = 320;
/** A change in a longer field is pointed out within it. */
const longestField = 60;

/** Where one document has it: the line, with the lines around it. */
export const frameAround = (origin: Origin): Frame => {
  const range = extentOf(origin);
  const { document } = origin;
  const { line } = range.start;
  const [shown] = linesIn(document, { start: range.start, end: range.end.line === line ? range.end : range.start });
  const context = (from: number, to: number): readonly FrameLine[] =>
    textLines(document, from, to).map((text, index) => ({
      side: 'context',
      base: null,
      revision: Math.max(1, from) + index,
      text: cut({ line: 0, text, mark: null }).text,
      mark: null,
    }));
  return {
    lines: [
      ...context(line - around, line - 1),
      ...(shown ? linesOn('revision', [shown]) : []),
      ...context(line + 1, line + around),
    ],
    more: { base: 0, revision: 0 },
  };
};

/** Lines of context on each side. */
const around = 2;

export const frameOf = (places: Places): Frame => {
  const required = requirednessDiffers(places) ? frameOfRequired(places) : [];
  const moved = hasMoved(places) ? frameOfPaths(places) : [];
  const lines = [...required, ...moved];
  return lines.length > 0 ? { lines, more: { base: 0, revision: 0 } } : frameOfPlaces(places);
};

/** An operation at another path may be as it was: the paths are what changed. */
const hasMoved = ({ base, revision }: Places): boolean =>
  base.location.exists &&
  revision.location.exists &&
  isOperation(base.origin) &&
  base.origin.parent?.key !== revision.origin.parent?.key;

const isOperation = (origin: Origin): boolean => origin.parent?.parent?.key === 'paths';

const frameOfPaths = (places: Places): readonly FrameLine[] =>
  (['base', 'revision'] as const).flatMap(side => {
    const { parent } = places[side].origin;
    const key = parent && locate(parent, 'key');
    return key ? linesOn(side, linesIn(parent.document, key)) : [];
  });

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

const frameOfRequired = (places: Places): readonly FrameLine[] => {
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
  const more = { base: revision.exists ? 0 : base.more, revision: base.exists ? 0 : revision.more };
  if (changed.base.length + changed.revision.length === 0) return { lines: owner ? [owner] : [], more };
  const isOwner = owner && (owner.base === changed.base[0]?.line || owner.revision === changed.revision[0]?.line);
  const [gone, came] = focused(changed);
  const lines = [...linesOn('base', gone), ...linesOn('revision', came)];
  return { lines: owner && !isOwner ? [owner, ...lines] : lines, more };
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

const linesOn = (side: 'base' | 'revision', lines: readonly ExcerptLine[]): readonly FrameLine[] =>
  lines
    .map(line => cut(line))
    .map(({ line, text, mark }) => ({
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
  /** Lines after these. */
  readonly more: number;
}

const excerptOf = ({ origin, location }: Place): Excerpt => {
  const { owner } = subjectOf(origin);
  const lines = location.exists ? linesIn(origin.document, location) : [];
  return {
    exists: location.exists,
    isField: location.exists && owner !== origin,
    owner,
    lines,
    more: location.exists ? lastLine(location) - location.start.line + 1 - lines.length : 0,
  };
};

const linesIn = (document: Document, { start, end }: Range): readonly ExcerptLine[] => {
  const count = Math.min(lastLine({ start, end }) - start.line + 1, compared);
  return Array.from({ length: count }, (_, index) => {
    const line = start.line + index;
    const isOnlyOne = start.line === end.line;
    const mark = isOnlyOne ? { start: start.column - 1, end: end.column - 1 } : null;
    return cut({ line, text: lineOf(document, line), mark }, longestCompared);
  });
};

/** What ends at the beginning of a line ends with the line before. */
const lastLine = ({ start, end }: Range): number =>
  end.column === 1 && end.line > start.line ? end.line - 1 : end.line;

/** Keeps what is around the mark, up to a number of characters and no further than a little past its end. */
export const cut = (line: ExcerptLine, most = longestShown): ExcerptLine => {
  if (line.text.length <= longestShown) return line;
  const { start, end } = line.mark ?? { start: 0, end: line.text.length };
  const from = start < longestShown / 2 ? 0 : start - 40;
  const to = Math.min(from + most, Math.max(end + 40, from + longestShown));
  if (from === 0 && to >= line.text.length) return line;
  const [before, after] = [from > 0 ? '…' : '', to < line.text.length ? '…' : ''];
  const moved = from - before.length;
  return {
    line: line.line,
    text: before + line.text.slice(from, to) + after,
    mark: line.mark && { start: start - moved, end: end - moved },
  };
};

/** Of a line that became another one, what differs, where the field as a whole is too long to see that. */
const focused = ({ base, revision }: DifferingLines): readonly [readonly ExcerptLine[], readonly ExcerptLine[]] => {
  const [was, is] = [base[0], revision[0]];
  const isPair = was && is && base.length === 1 && revision.length === 1;
  if (!isPair || [was, is].every(({ mark }) => mark && mark.end - mark.start <= longestField)) return [base, revision];
  const shorter = Math.min(was.text.length, is.text.length);
  let start = 0;
  while (start < shorter && was.text[start] === is.text[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && was.text.at(-1 - tail) === is.text.at(-1 - tail)) tail += 1;
  return [
    [{ ...was, mark: { start, end: was.text.length - tail } }],
    [{ ...is, mark: { start, end: is.text.length - tail } }],
  ];
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
