// What the ways to choose a version are called in messages.
import type { VersioningSettings } from './settings.ts';

type Names = Readonly<Record<VersioningSettings['strategy'], string>>;

export const englishStrategies: Names = {
  url: 'in the URL',
  header: 'in a header',
  'media-type': 'in the media type',
  query: 'in the query',
  none: 'nowhere',
};

export const japaneseStrategies: Names = {
  url: 'URL',
  header: 'ヘッダー',
  'media-type': 'メディアタイプ',
  query: 'クエリ',
  none: 'なし',
};
