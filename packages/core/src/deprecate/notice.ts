// The sentence that tells readers of a deprecation: written in front of a description, and found there again.
import type { Language } from '../messages/language.ts';
import type { Said, Statement } from './statement.ts';
import type { Thing } from './thing.ts';

type Told = Pick<Statement, 'deprecated'> & Partial<Statement>;

const sentence: Readonly<Record<Language, (told: Told, kind: Thing['kind']) => string>> = {
  en: ({ deprecated, sunset, successor, reason, document }) => {
    const until = sunset ? ` and available until ${sunset.day}` : '';
    const next =
      successor === undefined
        ? '.'
        : successor.kind === 'none'
          ? ', without a successor.'
          : `; use ${marked(successor.text)} instead.`;
    const more = [
      reason === undefined ? '' : ` ${ended(reason, '.')}`,
      document === undefined ? '' : ` See <${document}>.`,
    ];
    return `Deprecated since ${deprecated.day}${until}${next}${more.join('')}`;
  },
  ja: ({ deprecated, sunset, successor, reason, document }, kind) => {
    const until = sunset ? `${sunset.day} をもって提供を終了します。` : '';
    const next =
      successor === undefined
        ? ''
        : successor.kind === 'none'
          ? '後継はありません。'
          : `代わりに ${marked(successor.text)} を使用してください。`;
    const more = [
      reason === undefined ? '' : ended(reason, '。'),
      document === undefined ? '' : `詳しくは <${document}> を参照してください。`,
    ];
    return `この${nouns[kind]}は非推奨です（${deprecated.day} から）。${until}${next}${more.join('')}`;
  },
};

const nouns: Readonly<Record<Thing['kind'], string>> = {
  api: 'API',
  operation: 'エンドポイント',
  parameter: 'パラメーター',
  header: 'ヘッダー',
  schema: 'スキーマ',
  property: 'プロパティ',
  'security-scheme': '認証方式',
};

const marked = (text: string): string => (/^https?:/i.test(text) ? `<${text}>` : `\`${text}\``);

const ended = (text: string, stop: string): string => (/[.!?。！？]$/.test(text) ? text : text + stop);

/** A paragraph of its own where there are several, and the first sentence where there is one. */
export const withNotice = (
  text: string | undefined,
  told: Told,
  { kind, language }: { readonly kind: Thing['kind']; readonly language: Language },
): string => {
  const notice = sentence[language](told, kind);
  if (text === undefined || text === '') return notice;
  if (text.trim().includes('\n')) return `${notice}\n\n${text}`;
  return language === 'ja' ? notice + text : `${notice} ${text}`;
};

export interface Unnoticed {
  readonly language: Language;
  /** Undefined where the sentence was all. */
  readonly text: string | undefined;
}

/** The description without the sentence that what is said stands for; undefined where it is not there. */
export const withoutNotice = (text: string, said: Said, kind: Thing['kind']): Unnoticed | undefined => {
  const { deprecated } = said;
  if (!deprecated) return undefined;
  for (const language of ['en', 'ja'] as const) {
    const notice = sentence[language]({ ...said, deprecated }, kind);
    if (!text.startsWith(notice)) continue;
    const rest = text.slice(notice.length);
    return { language, text: rest.trim() === '' ? undefined : rest.replace(/^(?:\n\n| )/, '') };
  }
  return undefined;
};
