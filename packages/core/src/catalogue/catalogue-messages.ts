// Everything that the catalogue of rules says besides what rules say.

import type { Direction, Effect, Level, Surface } from '../findings.ts';
import type { Catalogue } from '../messages/language.ts';
import type { Area } from './areas.ts';

export interface CatalogueMessages {
  readonly area: Readonly<Record<Area, string>>;
  readonly effect: Readonly<Record<Effect, string>>;
  readonly effectVaries: string;
  readonly noticedBy: Readonly<Record<Surface, string>>;
  readonly place: Readonly<Record<Direction, string>>;
  readonly levels: (levels: readonly Level[]) => string;
  /** A level, and where it holds. */
  readonly inPlace: (level: string, place: string) => string;
  readonly silent: string;
  readonly list: (ids: readonly string[]) => string;
  readonly andMore: (shown: string, more: number) => string;
  readonly label: {
    readonly area: string;
    readonly effect: string;
    readonly noticed: string;
    readonly level: string;
    readonly why: string;
    readonly fix: string;
    readonly clients: string;
    readonly example: string;
  };
  readonly rules: (count: number) => string;
  readonly none: string;
  /** A summary, where only generated code notices. */
  readonly inSource: (summary: string) => string;
  readonly legend: (level: Level, glyph: string) => string;
  readonly next: string;
}

const english: CatalogueMessages = {
  area: {
    api: 'The API',
    tags: 'Tags',
    servers: 'Servers',
    operations: 'Operations',
    security: 'Security',
    parameters: 'Parameters',
    'request-bodies': 'Request bodies',
    responses: 'Responses',
    headers: 'Headers',
    'media-types': 'Media types',
    encodings: 'Encodings',
    links: 'Links',
    schemas: 'Schemas',
    properties: 'Properties',
    alternatives: 'Alternatives of anyOf and oneOf',
    references: 'References',
    anywhere: 'Anywhere',
    lifecycle: 'Lifecycle',
  },
  effect: {
    narrows: 'narrows what is valid',
    widens: 'widens what is valid',
    alters: 'alters what is valid',
    annotates: 'leaves what is valid as it was',
  },
  effectVaries: 'depends on the change',
  noticedBy: {
    wire: 'by every client',
    source: 'by code that is generated from the description (--surface source)',
    docs: 'by readers of the documentation',
  },
  place: { input: 'in what the API accepts', output: 'in what it emits' },
  levels: levels => levels.join(' or '),
  inPlace: (level, place) => `${level} ${place}`,
  silent: 'not reported',
  list: ids => ids.join(', '),
  andMore: (shown, more) => `${shown} and ${more} more`,
  label: {
    area: 'area',
    effect: 'effect',
    noticed: 'noticed',
    level: 'level',
    why: 'why',
    fix: 'fix',
    clients: 'clients',
    example: 'example',
  },
  rules: count => (count === 1 ? '1 rule' : `${count} rules`),
  none: 'No rule is like that.',
  inSource: summary => `${summary} Counts with --surface source.`,
  legend: (level, glyph) => `${glyph} can be ${level}`,
  next: '`breakwater explain <rule>` tells when, why, and what to do, with examples',
};

const japaneseLevels: Readonly<Record<Level, string>> = { breaking: '破壊的', dangerous: '要注意', safe: '安全' };

const japanese: CatalogueMessages = {
  area: {
    api: 'API 全体',
    tags: 'タグ',
    servers: 'サーバー',
    operations: 'オペレーション',
    security: 'セキュリティ',
    parameters: 'パラメーター',
    'request-bodies': 'リクエストボディ',
    responses: 'レスポンス',
    headers: 'ヘッダー',
    'media-types': 'メディアタイプ',
    encodings: 'エンコーディング',
    links: 'リンク',
    schemas: 'スキーマ',
    properties: 'プロパティ',
    alternatives: 'anyOf と oneOf の選択肢',
    references: '参照',
    anywhere: '場所を問わないもの',
    lifecycle: 'ライフサイクル',
  },
  effect: {
    narrows: '有効な値を狭める',
    widens: '有効な値を広げる',
    alters: '有効な値を変える',
    annotates: '有効な値は変わらない',
  },
  effectVaries: '変更の内容による',
  noticedBy: {
    wire: 'すべてのクライアント',
    source: '記述から生成されたコード（--surface source）',
    docs: 'ドキュメントの読み手',
  },
  place: { input: 'API が受け付けるもの', output: 'API が返すもの' },
  levels: levels => levels.map(level => japaneseLevels[level]).join('または'),
  inPlace: (level, place) => `${place}: ${level}`,
  silent: '報告なし',
  list: ids => ids.join('、'),
  andMore: (shown, more) => `${shown}、他 ${more} 件`,
  label: {
    area: '分野',
    effect: '効果',
    noticed: '気づく側',
    level: '判定',
    why: '理由',
    fix: '対処',
    clients: '利用側',
    example: '例',
  },
  rules: count => `${count} 件`,
  none: '当てはまる規則はありません。',
  inSource: summary => `${summary}--surface source で数えます。`,
  legend: (level, glyph) => `${glyph} ${japaneseLevels[level]}になりうる`,
  next: '`breakwater explain <規則>` で、条件、理由、対処を例とともに表示します',
};

export const catalogueMessages: Catalogue<CatalogueMessages> = { en: english, ja: japanese };
