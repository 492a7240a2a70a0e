// An existing changelog with what releases brought: between marks and for releases that it does not have, and nothing else is touched.
import { changelogMessages } from '../../messages/changelog.ts';
import { printable } from '../../messages/printable.ts';
import { changelogHead, isWorthTelling, releaseBlocks, releaseHeading } from './changelog-markdown.ts';
import type { ChangelogReport, Release } from './changelog-report.ts';

/** In a file that is empty, everything. */
export const updateChangelog = (text: string, report: ChangelogReport): string => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const known = read(text.split(/\r?\n/));
  const { head, foot } = known;
  const sections = [...known.sections];
  // What is told as unreleased goes when it is not.
  const isUnreleasedTold = report.releases.some(({ name }) => name === null);
  const releases = isUnreleasedTold ? report.releases : [nothingUnreleased, ...report.releases];
  for (const [index, release] of releases.entries()) {
    const at = sections.findIndex(({ name }) => isNamed(name, release));
    const section = sections[at];
    if (section) sections[at] = { ...section, lines: withBlock(section.lines, release, report) };
    else if (release.name !== null || isWorthTelling(release)) {
      const words = changelogMessages[report.language];
      const heading = releaseHeading(release, words);
      const lines = withBlock([heading, ''], release, report);
      sections.splice(placeFor(releases, index, sections), 0, { name: heading.slice('## '.length), lines });
    }
  }
  const start = head.some(isText) ? head : [...changelogHead(report).join('\n\n').split('\n'), ''];
  const parts = [start, ...sections.map(it => it.lines), foot].filter(lines => lines.length > 0);
  const updated = parts.flatMap((part, index) => [...gap(parts[index - 1] ?? [], part), ...part]).join(newline);
  return updated === text ? text : `${updated.trimEnd()}${newline}`;
};

const isText = (line: string): boolean => line.trim() !== '';

/** Between what is new and what was there. */
const gap = (before: readonly string[], after: readonly string[]): readonly string[] =>
  isText(before.at(-1) ?? '') && isText(after[0] ?? '') ? [''] : [];

const nothingUnreleased: Release = {
  name: null,
  revision: '',
  day: null,
  operations: 0,
  verdict: 'same',
  changelog: { added: [], changed: [], deprecated: [], removed: [], security: [], documentation: 0 },
};

interface Section {
  readonly name: string;
  /** With its heading. */
  readonly lines: readonly string[];
}

interface Known {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  /** Definitions of links, which stand at the end of most changelogs. */
  readonly foot: readonly string[];
}

const read = (lines: readonly string[]): Known => {
  let end = lines.length;
  while (end > 0 && /^\s*$|^\[[^\]]+\]: /.test(lines[end - 1] ?? '')) end -= 1;
  const parts: { readonly name: string | undefined; readonly lines: string[] }[] = [{ name: undefined, lines: [] }];
  let fence: string | undefined;
  for (const line of lines.slice(0, end)) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const [, heading] = fence === undefined ? (/^## +(.*\S)\s*$/.exec(line) ?? []) : [];
    if (heading !== undefined) parts.push({ name: heading, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return {
    head: parts[0]?.lines ?? [],
    sections: parts.flatMap(({ name, lines: own }) => (name === undefined ? [] : [{ name, lines: own }])),
    foot: lines.slice(end),
  };
};

/** `[1.2.0] - 2026-01-31`, `v1.2.0 (31 January)`, `[Unreleased]`. */
const isNamed = (heading: string, { name, revision }: Release): boolean => {
  const called = /^\[?([^\]\s(]+)/.exec(heading)?.[1] ?? heading;
  if (name === null) return /^(?:unreleased|未リリース)$/i.test(called);
  const plain = (text: string): string => text.replaceAll('\\', '').replace(/^v(?=\d)/, '');
  return [name, revision].some(it => plain(called) === plain(it));
};

/** Before the next older one that is there, else after the next newer one, else first. */
const placeFor = (releases: readonly Release[], index: number, sections: readonly Section[]): number => {
  const placeOf = (release: Release): number => sections.findIndex(({ name }) => isNamed(name, release));
  const older = releases
    .slice(index + 1)
    .map(placeOf)
    .find(at => at >= 0);
  if (older !== undefined) return older;
  const newer = releases
    .slice(0, index)
    .map(placeOf)
    .findLast(at => at >= 0);
  return newer === undefined ? 0 : newer + 1;
};

/** What was written by hand stays. A release that somebody told without marks is told. */
const withBlock = (lines: readonly string[], release: Release, report: ChangelogReport): readonly string[] => {
  const words = changelogMessages[report.language];
  const marks = marksFor(report.file);
  const blocks = release.name === null && !isWorthTelling(release) ? [] : releaseBlocks(release, words);
  const block = blocks.length === 0 ? [] : [marks.start, '', ...blocks.join('\n\n').split('\n'), '', marks.end];
  const start = lines.findIndex(line => line.trim() === marks.start);
  const end = lines.findIndex((line, index) => index > start && line.trim() === marks.end);
  if (start >= 0 && end >= 0) {
    if (block.join('\n') === lines.slice(start, end + 1).join('\n')) return lines;
    const around = [trimmed(lines.slice(0, start)), block, trimmed(lines.slice(end + 1))].filter(it => it.length > 0);
    return [...around.flatMap((it, index) => (index === 0 ? it : ['', ...it])), ''];
  }
  const isNew = lines.every((line, index) => index === 0 || line.trim() === '');
  if (block.length === 0 || (release.name !== null && !isNew)) return lines;
  return [...trimmed(lines), '', ...block, ''];
};

/** A changelog may tell several descriptions. What would end the comment is left out of their names. */
const marksFor = (file: string): { readonly start: string; readonly end: string } => {
  const name = printable(file).replaceAll(/[<>\s]+|-(?=-)|-$/g, '_');
  return { start: `<!-- changelog:start ${name} -->`, end: `<!-- changelog:end ${name} -->` };
};

/** Without empty lines around it. */
const trimmed = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex(isText);
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex(isText) + 1);
};
