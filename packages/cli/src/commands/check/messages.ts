// What `breakwater check` says besides its report.
import type { Catalogue } from '@breakwater/core';
import type { Failure } from './pool.ts';

export interface CheckMessages {
  readonly oneBase: (option: string, other: string) => string;
  readonly unknownShard: (text: string) => string;
  readonly unknownCount: (option: string, text: string) => string;
  readonly checking: (done: number, all: number) => string;
  /** In the whole repository. */
  readonly noDescriptions: string;
  readonly noSuchDescription: (name: string) => string;
  readonly failed: (failure: Failure) => string;
}

const english: CheckMessages = {
  oneBase: (option, other) => `${option} and ${other} name two bases, and there can be one`,
  unknownShard: text => `--shard needs a part and how many there are, as in 2/5, not \`${text}\``,
  unknownCount: (option, text) => `${option} needs a number from 1, not \`${text}\``,
  checking: (done, all) => `checked ${done} of ${all} descriptions …`,
  noDescriptions:
    'no OpenAPI description is to be found here: name one, or list them as `descriptions` in breakwater.yaml',
  noSuchDescription: name => `there is no description \`${name}\``,
  failed: failure => {
    switch (failure.kind) {
      case 'too-long':
        return `it was given up after ${failure.seconds} seconds: --timeout gives it longer`;
      case 'out-of-memory':
        return 'there was not enough memory: --jobs 1 leaves it more';
      case 'crashed':
        return `this is a bug in Breakwater, please report it with this line: ${failure.reason}`;
    }
  },
};

const japanese: CheckMessages = {
  oneBase: (option, other) => `変更前は 1 つだけ指定してください（${option} と ${other} の両方が指定されています）`,
  unknownShard: text =>
    `--shard には 2/5 のように、何番目か / 全部でいくつかを指定してください（指定された値: \`${text}\`）`,
  unknownCount: (option, text) => `${option} には 1 以上の数を指定してください（指定された値: \`${text}\`）`,
  checking: (done, all) => `${all} 件中 ${done} 件の記述を検査しました …`,
  noDescriptions:
    'ここには OpenAPI 記述が見つかりません。名前を指定するか、breakwater.yaml の `descriptions` に列挙してください',
  noSuchDescription: name => `\`${name}\` という記述はありません`,
  failed: failure => {
    switch (failure.kind) {
      case 'too-long':
        return `${failure.seconds} 秒で打ち切りました。--timeout で延ばせます`;
      case 'out-of-memory':
        return 'メモリーが足りませんでした。--jobs 1 にすると多く使えます';
      case 'crashed':
        return `Breakwater の不具合です。この行を添えて報告してください: ${failure.reason}`;
    }
  },
};

export const checkMessages: Catalogue<CheckMessages> = { en: english, ja: japanese };
