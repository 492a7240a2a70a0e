// Whether a sentence calls the thing that it describes deprecated, in English or Japanese; not a part of it, a value, or what will be.
import type { Sentence } from './sentences.ts';

/** Whether it is worth to look closer at a text. */
export const mentionsDeprecation = (text: string): boolean => /deprecated|obsolete|非推奨|廃止|削除予定/i.test(text);

/** `names` are those of the thing itself, as its path. */
export const saysDeprecated = (sentence: Sentence, names: readonly string[]): boolean => {
  const { text, isItem } = sentence;
  if (isItem || !mentionsDeprecation(text)) return false;
  const direct = names.reduce(
    (said, name) => said.replaceAll(`\`${name}\``, () => (isJapanese(text) ? 'このAPI' : 'this API')),
    text,
  );
  if (isTitle(sentence) && endings.some(ending => ending.test(direct))) return true;
  return statements.some(statement => statement.test(direct)) && !conditions.test(direct);
};

/** Elsewhere a word in brackets at the end may be about the last of several values. */
const isTitle = ({ text, place }: Sentence): boolean =>
  place === 'title' || (place === 'first' && !/[,、，:：]| or /.test(text));

const isJapanese = (text: string): boolean => /[\u3040-\u30ff]/.test(text);

/** Signs, marks of Markdown and emoji; what is in quotes or backticks is the name of something. */
const marks = '[^\\p{L}\\p{N}`"\'“‘「『]{0,20}';

const going =
  'use|please|see|since|as of|in favou?r|on|at|from|and (?:will|has|is|not|no|replaced|unused)|because|due|by';

/** What may follow before a bracket is closed. */
const more = `(?:\\s?[:;,.—–-][^\\])]{0,80}|\\s(?:${going})\\b[^\\])]{0,80})?`;

const thing =
  '(?:endpoint|operation|method|api|route|call|resource|request|service|feature|functionality|param(?:eter)?|argument|field|property|attribute|header|option|setting|flag|filter)s?';

const japaneseThing =
  '(?:エンドポイント|API|オペレーション|操作|メソッド|機能|リソース|ルート|フィールド|項目|パラメーター?|プロパティ|属性|ヘッダー?|オプション|フラグ)';

/** `List plans (deprecated)`, `旧エンドポイント（非推奨）` */
const endings: readonly RegExp[] = [
  new RegExp(`[[(]\\s?(?:deprecated|obsolete)${more}[\\])]${marks}$`, 'iu'),
  new RegExp(`[【［（[(](?:非推奨|廃止予定|削除予定)[^】］）\\])]{0,40}[】］）\\])]${marks}$`, 'u'),
];

const statements: readonly RegExp[] = [
  // `[DEPRECATED] List plans`, `(Deprecated, use v2) …`
  new RegExp(`^${marks}[[(]\\s?(?:deprecated|obsolete)${more}[\\])]`, 'iu'),
  // `**Deprecated** Use v2`: what follows does not go on with the word.
  /^[^\p{L}\p{N}`"'*_~]{0,20}(?:\*{1,3}|_{1,3}|~~)(?:[Dd]eprecated|DEPRECATED|[Oo]bsolete)[!:.]?(?:\*{1,3}|_{1,3}|~~)(?!\s?[a-z])/u,
  // `Deprecated: use v2`, `Deprecated since 2.0`, `Deprecated alias of q`
  new RegExp(
    `^${marks}(?:deprecated|obsolete)(?:\\s?[:.!;—–]|\\s-\\s|,\\s(?:${going}|no|do|will|has|superseded|replaced)\\b|[*_~\\s]{0,4}$|\\s(?:${going}|alias|version|form|variant|name|synonym)\\b)`,
    'iu',
  ),
  new RegExp(
    `\\bthis (?:[\\w-]{1,30} ){0,2}${thing} (?:is|has been|was|are|have been) (?:now |already |currently |officially |marked (?:as )?){0,2}[*_]{0,2}(?:deprecated|obsolete)\\b`,
    'i',
  ),
  new RegExp(
    `\\bthis is (?:now )?(?:an? )?[*_]{0,2}(?:deprecated|obsolete)\\b(?:[*_]{0,2}[.,;!]|[*_]{0,2}$| ${thing})`,
    'i',
  ),
  // `【非推奨】プランの一覧`, `非推奨: v2 を使用してください`
  new RegExp(`^${marks}[【［（[(](?:非推奨|廃止予定|削除予定)[^】］）\\])]{0,40}[】］）\\])]`, 'u'),
  new RegExp(
    `^${marks}(?:(?:注意|注|重要|警告)[:：]\\s?)?${marks}(?:非推奨|廃止予定|削除予定)(?:です|となりました|になりました|${marks}$|\\s?[:：。、,.!！—–*_])`,
    'u',
  ),
  // `このエンドポイントは現在非推奨です`: without が and を, which would begin something else.
  new RegExp(
    `(?:この|本|当該?|^)\\s?(?:${japaneseThing}\\s?){1,2}は[^。がを]{0,30}?(?:非推奨|廃止予定|削除予定)(?:[。、,.）（()*_]|です|であり|となりました|となっています|になりました|になっています|$)`,
    'i',
  ),
  new RegExp(
    `(?:この|本|当該?|^)\\s?(?:${japaneseThing}\\s?){1,2}は[^。がを]{0,30}?廃止(?:されました|されています|しました|となりました|になりました)`,
    'i',
  ),
];

/** Said of a case, or of what another thing means. */
const conditions =
  /\b(?:whether|if|when|once|unless|until|indicates?|means?|true|false)\b[^.]{0,200}\b(?:deprecated|obsolete)\b|\b(?:deprecated|obsolete) (?:if|when|unless)\b|(?:非推奨|廃止予定|削除予定)(?:である|です|の|になった|となった)?(?:か|場合|とき|時|こと)/i;
