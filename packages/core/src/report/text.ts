// The report for people at a terminal: what breaks, worst first, with the lines of both documents.
import type { Level } from '../findings.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import { reportMessages } from '../messages/report.ts';
import { versionMessages } from '../messages/version.ts';
import { acceptedText, waiverMessages } from '../messages/waivers.ts';
import { briefBlocks } from './brief-text.ts';
import { countLevels } from './counts.ts';
import { decisionText } from './decision-text.ts';
import type { Digest } from './digest.ts';
import { editLines } from './edit-text.ts';
import { shortened } from './gather.ts';
import { textOfBlocks, unbroken, widthOf } from './layout.ts';
import type { Lines, Page } from './page.ts';
import { glyphs, labelled, labelledCommand, levels, longestMessage } from './page.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import { ruler } from './ruler.ts';
import { titleOfBoth } from './titles.ts';
import { acceptance, waiveCommand } from './waive-command.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
}

const narrowest = 40;
const widestProse = 100;

export const toText = (digest: Digest, options: TextOptions): string => {
  const width = Math.max(narrowest, options.width);
  const page: Page = {
    width,
    proseWidth: Math.min(width, widestProse),
    paint: options.paint ?? plain,
    words: reportMessages[digest.language],
    explained: new Set(),
    acceptOf: findings =>
      acceptance(
        findings.map(({ level, fingerprint }) => ({ grade: level, fingerprint })),
        [digest.base.file, digest.revision.file],
        digest.waive,
        digest.language,
      ),
    waivers: waiverMessages[digest.language],
  };
  const blocks = [
    headerLines(digest, page),
    ...levels.flatMap(level => sectionBlocks(digest, level, page)),
    summaryLines(digest, page),
  ];
  return textOfBlocks(blocks);
};

const headerLines = ({ base, revision }: Digest, { paint }: Page): Lines => {
  const title = printable(titleOfBoth(base, revision));
  return [...(title === '' ? [] : [paint.strong(title)]), paint.faint(printable(`${base.file} → ${revision.file}`))];
};

const sectionBlocks = (digest: Digest, level: Level, page: Page): readonly Lines[] => {
  const edits = digest.edits.filter(edit => edit.level === level);
  if (edits.length === 0) return [];
  const { words } = page;
  return [
    [ruler(page, words.level[level], words.changes(digest.counts[level]), page.paint[level])],
    ...edits.filter(edit => edit.frames).map(edit => editLines(edit, digest, page)),
    ...briefBlocks(
      edits.filter(edit => !edit.frames),
      page,
    ),
  ];
};

const summaryLines = (digest: Digest, page: Page): Lines => {
  const { paint, words, proseWidth } = page;
  const { verdict, counts, waived, language } = digest;
  const decision = decisionText({ verdict, ...(waived.length > 0 && { waived: countLevels(waived) }) }, language);
  const color = verdict === 'same' ? paint.safe : paint[verdict];
  const counted = levels
    .filter(level => counts[level] > 0)
    .map(level => paint[level](words.counted(counts[level], words.level[level])));
  if (waived.length > 0) counted.push(waiverMessages[language].counted(waived.length));
  const details = [...waivedDetails(digest, words), ...detailsOf(digest, words)];
  const label = Math.max(...details.map(([name]) => widthOf(name)), widthOf(words.next)) + 2;
  return [
    paint.faint('─'.repeat(proseWidth)),
    `${color(paint.strong(`${glyphs[verdict]} ${decision.verdict}`))}: ${decision.meaning}`,
    ...(counted.length === 0 ? [] : [`  ${counted.join(words.listSeparator)}`]),
    ...(details.length === 0 ? [] : ['', ...details.flatMap(([name, text]) => labelled(name, text, label, page))]),
    ...nextSteps(digest, page, label),
  ];
};

type Detail = readonly [label: string, text: string];

const detailsOf = (digest: Digest, words: ReportMessages): readonly Detail[] => {
  const { shown, hidden } = shortened(digest.completed);
  const completed = shown.map(({ subject, message }) => `${subject}: ${message}`);
  if (hidden > 0) completed.push(words.more(hidden));
  return [
    ...(digest.version ? [[versionMessages[digest.language].label, digest.version.message] as const] : []),
    ...completed.map((text, index): Detail => [index === 0 ? words.completed : '', text]),
    ...(digest.folded.length === 0 ? [] : [[words.notShown, foldedText(digest, words)] as const]),
    ...(digest.judgedAt === undefined ? [] : [[words.judgedAt, momentText(digest.judgedAt)] as const]),
  ];
};

const waivedDetails = ({ waived, language }: Digest, words: ReportMessages): readonly Detail[] => {
  const { shown, hidden } = shortened(waived);
  const texts = shown.map(
    ({ subject, message, rule, waiver }) =>
      `${subject}: ${shorten(message, longestMessage)} [${rule}], ${waiver ? acceptedText(waiver, language) : ''}`,
  );
  if (hidden > 0) texts.push(words.more(hidden));
  return texts.map((text, index): Detail => [index === 0 ? waiverMessages[language].label : '', text]);
};

/** A day where it begins one. */
const momentText = (moment: string): string => moment.replace(/T00:00:00\.000Z$/, '').replace(/\.\d{3}Z$/, 'Z');

const foldedText = ({ folded }: Digest, words: ReportMessages): string =>
  folded
    .map(({ rule, surface, count }) => {
      const counted = count === 1 ? rule : `${rule}${unbroken}×${unbroken}${count}`;
      return surface === 'wire' ? counted : words.inBrackets(counted, words.surface[surface]);
    })
    .join(words.listSeparator);

const nextSteps = (digest: Digest, page: Page, label: number): Lines => {
  const { verdict, folded, edits, counts } = digest;
  const { words } = page;
  if (verdict === 'same') return [];
  const hidden = folded.length > 0 || edits.some(edit => !edit.frames);
  const { source } = counts.surfaces;
  const steps = [
    ...(hidden ? [words.nextAll] : []),
    ...(source.safe > 0 && source.breaking + source.dangerous === 0 ? [words.nextSource] : []),
    words.nextJson,
  ];
  return [
    ...steps.flatMap((step, index) => labelled(index === 0 ? words.next : '', step, label, page)),
    ...acceptAll(digest).flatMap(step => labelledCommand('', step, label, page)),
  ];
};

/** Where there are several. */
const acceptAll = ({ base, revision, counts, waive, language }: Digest): readonly string[] => {
  const failing = levels.filter(level => waive?.failing.includes(level)).reduce((sum, level) => sum + counts[level], 0);
  if (!waive || failing < 2) return [];
  const command = waiveCommand(['--all'], [base.file, revision.file], waive, language);
  return [waiverMessages[language].acceptAll(`\`${command}\``)];
};
