// What summaries and descriptions say about how long something stays, in English and Japanese: sentence by sentence, since it is free text.
import type { Origin } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import { saysDeprecated } from './says-deprecated.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { readDate } from './stated-date.ts';

export interface Text {
  readonly name: 'summary' | 'description';
  readonly text: string;
  readonly origin: Origin;
  /** What the thing is called: sentences may speak of it by its path. */
  readonly calledToo?: readonly string[];
}

export const textEvidence = ({ name, text, origin, calledToo = [] }: Text): readonly Evidence[] => {
  const found: Evidence[] = [];
  const add = (claim: Claim, written: string): void => {
    const date = claim === 'sunset-at' || claim === 'deprecated-at' ? readDate(written) : undefined;
    found.push({ claim, source: 'text', name, text: written, origin, isInherited: false, ...(date && { date }) });
  };
  if (!mayMatter.test(text)) return found;
  for (const sentence of sentencesOf(name, text)) {
    if (saysDeprecated(sentence, calledToo)) add('deprecated', sentence.text);
    for (const { claim, date } of datesIn(sentence)) add(claim, date);
    for (const successor of successorsIn(sentence)) add('successor', successor);
    for (const document of documentsIn(sentence)) add('document', document);
  }
  return found;
};

/** A word of one of the patterns below: most texts have none, and need not be taken apart. */
const mayMatter =
  /deprecat|obsolete|sunset|remov|retire|decommission|shut ?down|discontinu|end[- ]of|until|cease|\b(?:use|see|call|run|try|prefer|migrate|move|switch|replaced|superseded|favou?r|replacement)\b|非推奨|廃止|削除|終了|サンセット|代わりに|代替|後継|今後|移行/i;

const date =
  '(\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]{1,20}(?:Z|[-+]\\d{2}:?\\d{2}))?|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{4}年 {0,2}\\d{1,2}月 {0,2}\\d{1,2}日|\\b[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4})';

/** A word, and at most a few others before the date that it is about. */
const dated: readonly (readonly [Claim, RegExp])[] = [
  [
    'sunset-at',
    new RegExp(
      `(?:sunset|removed|removal|retired|retire|decommissioned|shut ?down|discontinued|end[- ]of[- ](?:life|support)|available until|supported until|cease[sd]?)[^.\\d]{0,40}?${date}`,
      'i',
    ),
  ],
  [
    'sunset-at',
    new RegExp(
      `(?:サポート終了|サポート終了予定|提供終了|廃止予定|削除予定|終了予定|廃止日|削除日|サンセット)[^。\\d]{0,20}?${date}`,
    ),
  ],
  [
    'sunset-at',
    new RegExp(`${date}\\s{0,3}(?:に|をもって|で)(?:、)?(?:(?:サポート|提供)(?:を|が|は)?)?(?:終了|廃止|削除)`),
  ],
  ['deprecated-at', new RegExp(`deprecated (?:on|at|since|as of|from)[^.\\d]{0,20}?${date}`, 'i')],
  ['deprecated-at', new RegExp(`非推奨(?:日|化|となったのは)?[^。\\d]{0,10}?${date}`)],
  ['deprecated-at', new RegExp(`${date}\\s{0,3}(?:に|から|より)(?:、)?非推奨`)],
];

const datesIn = ({ text }: Sentence): readonly { readonly claim: Claim; readonly date: string }[] =>
  dated.flatMap(([claim, pattern]) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? [] : [{ claim, date: found }];
  });

const path = '(?:(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\\s{1,3})?\\/[\\w{}/.~:-]{1,300}';
const link = '\\[[^\\]]{1,120}\\]\\([^)]{1,300}\\)';
const named = `(?<name>\`[^\`]{1,120}\`|${link}|${path})`;

const successors: readonly RegExp[] = [
  new RegExp(
    `\\b(?:use|call|run|try|prefer|(?:migrate|move|switch) to|replaced (?:by|with)|superseded by|in favou?r of|instead use|replacement is)\\s{1,3}(?:the\\s{1,3})?(?:new\\s{1,3})?${named}`,
    'i',
  ),
  new RegExp(`\\bsee\\s{1,3}(?:the\\s{1,3})?(?<name>\`?${path}\`?)`, 'i'),
  new RegExp(`(?:代わりに|代替として|後継は|今後は)\\s{0,3}${named}`),
];

/** A path, with its method or without, or what is in backticks or linked. */
const successorsIn = ({ text }: Sentence): readonly string[] =>
  successors.flatMap(pattern => {
    const name = pattern.exec(text)?.groups?.['name'];
    return name === undefined ? [] : [unwrapped(name)];
  });

/** Of a link the target, if it leads somewhere by itself, else its text. */
const unwrapped = (name: string): string => {
  const { text = '', target = '' } = /^\[(?<text>[^\]]+)\]\((?<target>[^)\s]+)/.exec(name)?.groups ?? {};
  if (target !== '') return /^(?:https?:|\/(?!\/))/.test(target) ? target : text.replaceAll('`', '');
  return name.replaceAll('`', '').replace(/[.,;:]{1,9}$/, '');
};

const aboutEnds = /deprecat|sunset|migrat|retire|remov|replace|alternative|非推奨|廃止|終了|移行|代替/i;

/** Where to read of it: `see the [changelog](https://…)` in a sentence about an end. */
const documentsIn = ({ text }: Sentence): readonly string[] => {
  if (!aboutEnds.test(text)) return [];
  const target =
    /\b(?:see|refer to|read|visit)\b[^[\]]{0,40}\[[^\]]{1,120}\]\((?<target>https?:[^)\s]{1,300})\)/i.exec(text) ??
    /\[[^\]]{1,120}\]\((?<target>https?:[^)\s]{1,300})\)を?(?:ご?参照|ご?確認|ご?覧)/.exec(text);
  const found = target?.groups?.['target'];
  return found === undefined ? [] : [found];
};
