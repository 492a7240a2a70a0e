// How descriptions are read: which references are followed, and how far a description is held against the specification.
import type { Catalogue } from '@breakwater/core';
import { text, toggle } from './option.ts';
import type { Parsed } from './parsed.ts';
import { textOf } from './parsed.ts';

export const readingOptions = { root: text('DIR'), 'allow-remote-refs': toggle };

export interface ReadingRequest {
  /** How far it is held against the specification: not at all, by its structure, or with a second opinion as well. */
  readonly validation: 'none' | 'structure' | 'full';
  /** The folder that references may not leave. */
  readonly root: string | undefined;
  readonly allowRemoteReferences: boolean;
}

export const readingOf = (parsed: Parsed, validation: ReadingRequest['validation']): ReadingRequest => ({
  validation,
  root: textOf(parsed, 'root'),
  allowRemoteReferences: parsed['allow-remote-refs'] === true,
});

export const readingHelp: Catalogue<Readonly<Record<keyof typeof readingOptions, string>>> = {
  en: {
    root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
    'allow-remote-refs': 'Let references lead to the network',
  },
  ja: {
    root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
    'allow-remote-refs': '参照がネットワークへ出ることを許す',
  },
};
