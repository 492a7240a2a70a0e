// What is said of the version of an API beside what changed in it.
import type { Catalogue } from './language.ts';

type Bump = 'none' | 'patch' | 'minor' | 'major';

export interface VersionMessages {
  readonly label: string;
  readonly enough: (revision: string, needed: Bump) => string;
  readonly generous: (revision: string, suggested: string) => string;
  readonly notSemantic: (base: string, revision: string) => string;
  readonly lowered: (base: string, revision: string) => string;
  readonly tooLow: (revision: string, needed: Bump, suggested: string) => string;
  readonly urlTooLow: (url: string) => string;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

const ask: Catalogue<Readonly<Record<Bump, string>>> = {
  en: {
    none: 'nothing changed',
    patch: 'only documentation changed',
    minor: 'something was added',
    major: 'a breaking change was made',
  },
  ja: {
    none: '変更はありません',
    patch: '変わったのはドキュメントだけです',
    minor: '追加や変更があります',
    major: '破壊的変更があります',
  },
};

export const versionMessages: Catalogue<VersionMessages> = {
  en: {
    label: 'version',
    enough: (revision, needed) => `${revision} is enough: ${ask.en[needed]}`,
    generous: (revision, suggested) =>
      `${revision} tells clients to expect a break, and there is none: ${suggested} would do`,
    notSemantic: (base, revision) =>
      `the version cannot be held against the changes: \`${base}\` and \`${revision}\` are not both of the form 1.4.0`,
    lowered: (base, revision) => `the version went down from ${base} to ${revision}`,
    tooLow: (revision, needed, suggested) =>
      `${revision} is too low, since ${ask.en[needed]}: info.version has to be ${suggested} or more`,
    urlTooLow: url => `a breaking change needs another version in the URL as well, and it is still ${url}`,
    summary: 'The version does not rise as far as the changes ask for.',
    why: 'Clients and their tools go by the version: what breaks them under a number that promises not to is taken in without a look.',
    fix: 'Raise info.version, or take back what asks for it; `breakwater bump` says the next version.',
  },
  ja: {
    label: 'バージョン',
    enough: (revision, needed) => `${revision} で十分です。${ask.ja[needed]}`,
    generous: (revision, suggested) =>
      `${revision} は互換性のない変更を示しますが、そのような変更はありません。${suggested} で足ります`,
    notSemantic: (base, revision) =>
      `バージョンと変更内容を照合できません。\`${base}\` と \`${revision}\` がともに 1.4.0 の形式である必要があります`,
    lowered: (base, revision) => `バージョンが ${base} から ${revision} に下がりました`,
    tooLow: (revision, needed, suggested) =>
      `${ask.ja[needed]}。${revision} では低すぎるため、info.version は ${suggested} 以上にする必要があります`,
    urlTooLow: url => `破壊的変更には URL のバージョンの変更も必要ですが、${url} のままです`,
    summary: 'バージョンが変更内容に見合うだけ上がっていません。',
    why: 'クライアントとそのツールはバージョンを頼りにします。互換性を約束する番号のまま壊れる変更は、確認されずに取り込まれます。',
    fix: 'info.version を上げるか、その原因となる変更を取り消してください。次のバージョンは `breakwater bump` で分かります。',
  },
};
