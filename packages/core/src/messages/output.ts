// What formats for other tools say besides what reports say.
import type { Catalogue } from './language.ts';

export interface OutputMessages {
  /** The summary of a description that is not valid. */
  readonly invalid: string;
  readonly fingerprint: string;
  /** Before the place in the base. */
  readonly before: string;
  /** How many operations everything together reaches. */
  readonly reached: (count: number) => string;
  /** Of findings that there was no room for. */
  readonly leftOut: (count: number, limit: number) => string;
  /** In the place of annotations that the platform would not show. */
  readonly notAnnotated: (count: number) => string;
  /** Of results that the platform would refuse. */
  readonly notUploaded: (count: number, limit: number) => string;
  readonly colon: string;
  /** What more there is to know of a rule. */
  readonly explain: (rule: string) => string;
}

const english: OutputMessages = {
  invalid: 'The description is not valid.',
  fingerprint: 'fingerprint',
  before: 'in the base',
  reached: count => (count === 1 ? '1 operation affected' : `${count} operations affected`),
  leftOut: (count, limit) =>
    `${count === 1 ? '1 finding is' : `${count} findings are`} left out here, because no more than ${limit} characters fit. The worst come first; \`--format json\` gives all of them.`,
  notAnnotated: count =>
    `${count} more like these ${count === 1 ? 'is' : 'are'} not shown here, because GitHub shows 10 of a kind for each step. \`--format markdown\` and \`--format json\` give all of them.`,
  notUploaded: (count, limit) =>
    `${count === 1 ? '1 result is' : `${count} results are`} left out, because no more than ${limit} are accepted.`,
  colon: ': ',
  explain: rule => `\`breakwater explain ${rule}\` tells more, with examples.`,
};

const japanese: OutputMessages = {
  invalid: '記述が正しくありません。',
  fingerprint: 'フィンガープリント',
  before: '変更前',
  reached: count => `影響を受けるオペレーション ${count} 件`,
  leftOut: (count, limit) =>
    `${limit} 文字に収まらないため、${count} 件を省略しました。重大なものから順に載せています。すべてを見るには \`--format json\` を使ってください。`,
  notAnnotated: count =>
    `GitHub がステップごとに表示するのは同じ種類につき 10 件までなので、他 ${count} 件は表示していません。すべてを見るには \`--format markdown\` か \`--format json\` を使ってください。`,
  notUploaded: (count, limit) => `受け付けられるのは ${limit} 件までなので、${count} 件を省略しました。`,
  colon: ': ',
  explain: rule => `詳しい説明と例は \`breakwater explain ${rule}\` で表示できます。`,
};

export const outputMessages: Catalogue<OutputMessages> = { en: english, ja: japanese };
