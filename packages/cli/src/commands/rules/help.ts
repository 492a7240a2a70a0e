// The page of help of `breakwater rules`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import type { CommandHelp } from '../command.ts';
import type { rulesOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof rulesOptions>>> = {
  en: {
    usage: 'breakwater rules',
    summary: 'List the rules',
    purpose:
      'Lists the rules: every change that a comparison can report, and every convention that a description is held against.',
    examples: [
      ['breakwater rules --area parameters', 'what can happen to a parameter'],
      ['breakwater rules --level breaking --surface wire', 'what can break an HTTP client'],
      ['breakwater rules --family status', 'the conventions for status codes'],
    ],
    options: {
      for: 'Only rules of this command',
      family: 'Only conventions of this family: status, errors, methods, …',
      area: 'Only rules about these: operations, parameters, schemas, …',
      level: 'Only rules whose changes can be this bad',
      surface: 'Only rules whose changes are noticed by HTTP clients, by generated code, or by readers',
      format: 'For people, or as JSON',
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 could not run.',
  },
  ja: {
    usage: 'breakwater rules',
    summary: '規則の一覧を表示する',
    purpose: '規則、つまり比較で報告されうる変更と、API 記述が守るべき規約を一覧にします。',
    examples: [
      ['breakwater rules --area parameters', 'パラメーターに起こりうる変更'],
      ['breakwater rules --level breaking --surface wire', 'HTTP クライアントを壊しうる変更'],
      ['breakwater rules --family status', 'ステータスコードの規約'],
    ],
    options: {
      for: 'このコマンドの規則だけを表示する',
      family: 'この分野の規約だけを表示する: status、errors、methods など',
      area: 'この分野の規則だけを表示する: operations、parameters、schemas など',
      level: 'この判定になりうる規則だけを表示する',
      surface: 'HTTP クライアント、生成コード、読み手のいずれかが気づく変更の規則だけを表示する',
      format: '人向け、または JSON',
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 実行できなかった。',
  },
};
