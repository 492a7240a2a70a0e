// Everything that the catalogue of lint rules says besides what rules say.
import type { Family } from '../conventions/lint-rule.ts';
import type { Severity } from '../findings.ts';
import type { Catalogue } from '../messages/language.ts';

export interface LintCatalogueMessages {
  readonly family: Readonly<Record<Family, string>>;
  readonly severity: Readonly<Record<Severity | 'off', string>>;
  readonly repair: Readonly<Record<'safe' | 'suggestion', string>>;
  readonly label: {
    readonly why: string;
    readonly fix: string;
    readonly family: string;
    readonly severity: string;
    readonly repair: string;
    readonly options: string;
    readonly standards: string;
    readonly example: string;
    readonly repaired: string;
  };
  readonly severities: (recommended: string, strict: string) => string;
  readonly option: (name: string, description: string, usual: string) => string;
  readonly conforms: string;
  readonly rules: (count: number) => string;
  readonly legend: string;
  readonly changes: string;
  readonly conventions: string;
}

const english: LintCatalogueMessages = {
  family: {
    status: 'Status codes',
    errors: 'Errors',
    methods: 'Methods and bodies',
    urls: 'URLs and names',
    versioning: 'Versions',
    security: 'Security',
    caching: 'Caching and conditional requests',
    limits: 'Rate limits and long work',
    lifecycle: 'Deprecation and sunset',
    exceptions: 'Exceptions',
  },
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint', off: 'off' },
  repair: { safe: '`--fix` mends it', suggestion: 'a repair is suggested' },
  label: {
    why: 'why',
    fix: 'fix',
    family: 'family',
    severity: 'severity',
    repair: 'repair',
    options: 'options',
    standards: 'see',
    example: 'example',
    repaired: 'repaired',
  },
  severities: (recommended, strict) => `${recommended} under recommended, ${strict} under strict`,
  option: (name, description, usual) => `${name}: ${description}${usual === '' ? '' : ` (${usual} unless told)`}`,
  conforms: 'nothing to report',
  rules: count => (count === 1 ? '1 rule' : `${count} rules`),
  legend: '✗ error   ! warning   i info   · hint   - off: under recommended, then under strict',
  changes: 'What a comparison can report (breakwater diff)',
  conventions: 'What a description is held against (breakwater lint)',
};

const japanese: LintCatalogueMessages = {
  family: {
    status: 'ステータスコード',
    errors: 'エラー',
    methods: 'メソッドとボディ',
    urls: 'URL と名前',
    versioning: 'バージョン',
    security: 'セキュリティ',
    caching: 'キャッシュと条件付きリクエスト',
    limits: 'レート制限と長い処理',
    lifecycle: '非推奨と終了',
    exceptions: '例外',
  },
  severity: { error: 'エラー', warning: '警告', info: '情報', hint: 'ヒント', off: 'オフ' },
  repair: { safe: '`--fix` で修正できます', suggestion: '修正案があります' },
  label: {
    why: '理由',
    fix: '対処',
    family: '分野',
    severity: '重大度',
    repair: '修正',
    options: 'オプション',
    standards: '参照',
    example: '例',
    repaired: '修正後',
  },
  severities: (recommended, strict) => `recommended では${recommended}、strict では${strict}`,
  option: (name, description, usual) => `${name}: ${description}${usual === '' ? '' : `（既定値 ${usual}）`}`,
  conforms: '指摘なし',
  rules: count => `${count} 件`,
  legend: '✗ エラー   ! 警告   i 情報   · ヒント   - オフ（左が recommended、右が strict）',
  changes: '比較で報告されうる変更（breakwater diff）',
  conventions: 'API 記述が守るべき規約（breakwater lint）',
};

export const lintCatalogueMessages: Catalogue<LintCatalogueMessages> = { en: english, ja: japanese };
