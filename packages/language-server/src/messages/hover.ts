// What hovers say.
import type { Catalogue, Level, Severity } from '@breakwater/core';

export interface HoverWords {
  readonly formerly: (names: string) => string;
  readonly obsoleteStatus: string;
  readonly unregistered: string;
  readonly fromProduct: (product: string) => string;
  readonly range: (first: string) => string;
  readonly anyStatus: string;
  /** What the configuration holds of a status with a method. */
  readonly yourRules: (method: string) => string;
  readonly noObjection: (method: string) => string;
  readonly safe: string;
  readonly unsafe: string;
  readonly idempotent: string;
  readonly notIdempotent: string;
  readonly cacheable: string;
  readonly notCacheable: string;
  readonly sentBy: Readonly<Record<'client' | 'server' | 'both', string>>;
  readonly forExample: string;
  readonly usedBy: (count: number) => string;
  readonly notFound: string;
  readonly gravity: Readonly<Record<Level | 'silent' | Severity, string>>;
  readonly why: string;
  readonly fix: string;
  readonly options: string;
  readonly severity: (recommended: string, strict: string) => string;
  readonly yours: (severity: string) => string;
  readonly becomes: string;
  readonly deprecatedSince: (day: string) => string;
  readonly deprecated: string;
  readonly sunset: (day: string, away: string) => string;
  readonly noSunset: string;
  readonly successor: (names: string) => string;
  readonly noSuccessor: string;
  /** Of a decision, as far as descriptions are open. */
  readonly acceptsNothing: string;
}

export const hoverWords: Catalogue<HoverWords> = {
  en: {
    formerly: names => `Formerly ${names}.`,
    obsoleteStatus: 'Not to be used any more.',
    unregistered: 'No registered status code.',
    fromProduct: product => `It is known from ${product}.`,
    range: first => `Every status that begins with ${first} and is not listed by itself.`,
    anyStatus: 'Every status that is not listed by itself.',
    yourRules: method => `Your rules for ${method}:`,
    noObjection: method => `Your rules have nothing against it with ${method}.`,
    safe: 'safe',
    unsafe: 'not safe',
    idempotent: 'idempotent',
    notIdempotent: 'not idempotent',
    cacheable: 'cacheable',
    notCacheable: 'not cacheable',
    sentBy: { client: 'request header', server: 'response header', both: 'request and response header' },
    forExample: 'For example:',
    usedBy: count => (count === 1 ? 'Used by 1 operation' : `Used by ${count} operations`),
    notFound: 'It leads nowhere.',
    gravity: {
      breaking: 'breaking',
      dangerous: 'dangerous',
      safe: 'safe',
      silent: 'no finding',
      error: 'error',
      warning: 'warning',
      info: 'info',
      hint: 'hint',
    },
    why: 'Why',
    fix: 'What to do',
    options: 'Options',
    severity: (recommended, strict) => `recommended: ${recommended}, strict: ${strict}`,
    yours: severity => `here: ${severity}`,
    becomes: 'becomes',
    deprecatedSince: day => `Deprecated since ${day}`,
    deprecated: 'Deprecated',
    sunset: (day, away) => `Sunset ${day}, ${away}`,
    noSunset: 'Nobody says until when it stays.',
    successor: names => `Successor: ${names}`,
    noSuccessor: 'There is no successor.',
    acceptsNothing: 'Nothing like it is found in the descriptions that are open.',
  },
  ja: {
    formerly: names => `以前の名称は ${names} です。`,
    obsoleteStatus: '現在は使うべきではありません。',
    unregistered: '登録されていないステータスコードです。',
    fromProduct: product => `${product} で知られています。`,
    range: first => `${first} で始まり、個別に記載のないすべてのステータスです。`,
    anyStatus: '個別に記載のないすべてのステータスです。',
    yourRules: method => `${method} に関する設定中のルール:`,
    noObjection: method => `設定中のルールでは、${method} で使っても問題ありません。`,
    safe: '安全',
    unsafe: '安全でない',
    idempotent: '冪等',
    notIdempotent: '冪等でない',
    cacheable: 'キャッシュ可能',
    notCacheable: 'キャッシュ不可',
    sentBy: {
      client: 'リクエストヘッダー',
      server: 'レスポンスヘッダー',
      both: 'リクエストとレスポンスのヘッダー',
    },
    forExample: '例:',
    usedBy: count => `${count} 件のオペレーションで使われています`,
    notFound: '参照先が見つかりません。',
    gravity: {
      breaking: '破壊的',
      dangerous: '要注意',
      safe: '安全',
      silent: '指摘なし',
      error: 'エラー',
      warning: '警告',
      info: '情報',
      hint: 'ヒント',
    },
    why: '理由',
    fix: '対処',
    options: 'オプション',
    severity: (recommended, strict) => `recommended: ${recommended}、strict: ${strict}`,
    yours: severity => `現在の設定: ${severity}`,
    becomes: '修正後',
    deprecatedSince: day => `${day} から非推奨`,
    deprecated: '非推奨',
    sunset: (day, away) => `提供終了 ${day}（${away}）`,
    noSunset: 'いつまで提供されるかは記載されていません。',
    successor: names => `後継: ${names}`,
    noSuccessor: '後継はありません。',
    acceptsNothing: '開いている API 記述には、該当する指摘がありません。',
  },
};
