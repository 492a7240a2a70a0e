// What summaries and descriptions say about how long something stays, in English and Japanese: sentence by sentence, since it is free text.
import type { Origin } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import { readDate } from './stated-date.ts';

export interface Text {
  readonly name: 'summary' | 'description';
  readonly text: string;
  readonly origin: Origin;
}

/** Longer descriptions are books; what matters about the thing is said at their beginning. */
const mostRead = 20_000;

export const textEvidence = ({ name, text, origin }: Text): readonly Evidence[] => {
  const found: Evidence[] = [];
  const add = (claim: Claim, written: string): void => {
    const date = claim === 'sunset-at' || claim === 'deprecated-at' ? readDate(written) : undefined;
    found.push({ claim, source: 'text', name, text: written, origin, isInherited: false, ...(date && { date }) });
  };
  for (const sentence of sentencesOf(text.slice(0, mostRead))) {
    if (saysDeprecated(sentence)) add('deprecated', sentence);
    for (const { claim, date } of datesIn(sentence)) add(claim, date);
    for (const successor of successorsIn(sentence)) add('successor', successor);
  }
  return found;
};

/** Of a longer one, the beginning: the patterns below look at each word. */
const longestSentence = 600;

/** A full stop in a path or a number does not end a sentence. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/)
    .map(sentence => sentence.trim().slice(0, longestSentence))
    .filter(sentence => sentence !== '');

/** Of the thing itself: `This endpoint is deprecated`, `**Deprecated**`, `Deprecated: …`, `旧エンドポイント（非推奨）`. */
const saysDeprecated = (sentence: string): boolean =>
  statements.some(statement => statement.test(sentence)) && !denials.some(denial => denial.test(sentence));

const statements: readonly RegExp[] = [
  /^(?:⚠\ufe0f?)?[*_~[(\s>!]*deprecated\b[*_~\])\s]*(?:[:.!,—–-]|$|\buse\b|\bsince\b|\bin favou?r\b|\bas of\b|\bon\b)/i,
  /[[(]deprecated[\])]/i,
  /\bthis (?:\w+ ){0,3}(?:is|has been|was|will be) (?:now |being |officially )?(?:deprecated|obsolete|retired|sunset)\b/i,
  /^[*_]*(?:obsolete|legacy)[*_]*\s*[:.]/i,
  /(?:この|本)?(?:エンドポイント|API|オペレーション|メソッド|フィールド|項目|パラメーター?|プロパティ|ヘッダー?)?(?:は|（|\()(?:、)?(?:現在)?(?:非推奨|廃止予定|廃止され|削除予定)/,
  /^[【[（(]?(?:非推奨|廃止予定|削除予定)/,
];

/** The sentence is about something else, or about the opposite. */
const denials: readonly RegExp[] = [
  /\b(?:not|no longer|never|isn't|aren't) (?:be )?(?:deprecated|obsolete)\b/i,
  /\bdeprecated (?:parameters?|fields?|propert(?:y|ies)|attributes?|values?|options?|versions?|endpoints?|apis?|methods?|features?|functions?)\b/i,
  /\b(?:includes?|returns?|lists?|shows?|filters?|whether|if)\b.*\bdeprecated\b/i,
  /非推奨(?:では|に|の(?:パラメーター?|フィールド|項目|値))(?:ない|ありません|なった場合|かどうか)?/,
];

const date =
  '(\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[-+]\\d{2}:?\\d{2}))?|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日|\\b[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4})';

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
    new RegExp(`${date}\\s*(?:に|をもって|で)(?:、)?(?:(?:サポート|提供)(?:を|が|は)?)?(?:終了|廃止|削除)`),
  ],
  ['deprecated-at', new RegExp(`deprecated (?:on|since|as of|from)[^.\\d]{0,20}?${date}`, 'i')],
  ['deprecated-at', new RegExp(`非推奨(?:日|化|となったのは)?[^。\\d]{0,10}?${date}`)],
  ['deprecated-at', new RegExp(`${date}\\s*(?:に|から|より)(?:、)?非推奨`)],
];

const datesIn = (sentence: string): readonly { readonly claim: Claim; readonly date: string }[] =>
  dated.flatMap(([claim, pattern]) => {
    const found = pattern.exec(sentence)?.[1];
    return found === undefined ? [] : [{ claim, date: found }];
  });

const successors: readonly RegExp[] = [
  /\b(?:use|see|call|try|prefer|migrate to|replaced by|superseded by|in favou?r of|instead use|replacement is)\s+(?:the\s+)?(?:new\s+)?(?<name>`[^`]{1,120}`|\[[^\]]{1,120}\]\([^)]{1,300}\)|(?:(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+)?\/[\w{}/.~:-]+)/i,
  /(?:代わりに|代替として|後継は|今後は)\s*(?<name>`[^`]{1,120}`|\[[^\]]{1,120}\]\([^)]{1,300}\)|(?:(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+)?\/[\w{}/.~:-]+)/,
];

/** A path, with its method or without, or what is in backticks or linked. */
const successorsIn = (sentence: string): readonly string[] =>
  successors.flatMap(pattern => {
    const name = pattern.exec(sentence)?.groups?.['name'];
    return name === undefined ? [] : [unwrapped(name)];
  });

/** Of a link the target, if it leads somewhere by itself, else its text. */
const unwrapped = (name: string): string => {
  const link = /^\[(?<text>[^\]]+)\]\((?<target>[^)\s]+)/.exec(name)?.groups;
  if (link)
    return /^(?:https?:|\/(?!\/))/.test(link['target'] ?? '')
      ? (link['target'] ?? '')
      : (link['text'] ?? '').replaceAll('`', '');
  return name.replaceAll('`', '').replace(/[.,;:]+$/, '');
};
