// What `breakwater init` says.
import type { Catalogue } from '@breakwater/core';
import { unwritable } from '../../output/system-errors.ts';

export interface InitMessages {
  readonly nothingElse: (word: string) => string;
  readonly noDescriptions: string;
  readonly noRepository: string;
  readonly written: (file: string, details: string) => string;
  readonly descriptions: (count: number) => string;
  readonly kept: (file: string) => string;
  readonly notWritten: (file: string, code: string) => string;
  readonly include: (file: string, added: string) => string;
  readonly steps: Readonly<Record<'check' | 'ci' | 'commit', string>>;
}

const english: InitMessages = {
  nothingElse: word => `init takes no names, and \`${word}\` is one: it looks at the whole repository`,
  noDescriptions:
    'no OpenAPI description is to be found here: write one first, or list them in a breakwater.yaml of your own',
  noRepository: 'this is no git repository, so there is no place for a hook: `git init` makes one',
  written: (file, details) => `wrote ${file}${details === '' ? '' : `: ${details}`}`,
  descriptions: count => (count === 1 ? '1 description' : `${count} descriptions`),
  kept: file => `${file} is there already, and stays as it is`,
  notWritten: (file, code) => `${file} could not be written: ${unwritable.en[code] ?? code}`,
  include: (file, added) => `add this to ${file}: ${added}`,
  steps: {
    check: '`breakwater check` compares every description with its base',
    ci: '`breakwater init --ci github` (or gitlab) writes what runs it on every pull request',
    commit: 'commit what was written: it says for everybody what is checked',
  },
};

const japanese: InitMessages = {
  nothingElse: word => `init はリポジトリ全体を対象とし、名前を受け取りません（\`${word}\`）`,
  noDescriptions: 'ここには OpenAPI 記述が見つかりません。まず記述を書くか、breakwater.yaml に自分で列挙してください',
  noRepository: 'git リポジトリではないため、フックを置く場所がありません。`git init` で作成してください',
  written: (file, details) => `${file} を書き込みました${details === '' ? '' : `（${details}）`}`,
  descriptions: count => `記述 ${count} 件`,
  kept: file => `${file} はすでにあるため、変更していません`,
  notWritten: (file, code) => `${file} に書き込めません: ${unwritable.ja[code] ?? code}`,
  include: (file, added) => `${file} に次を加えてください: ${added}`,
  steps: {
    check: '`breakwater check` ですべての記述を変更前と比べます',
    ci: '`breakwater init --ci github`（または gitlab）でプルリクエストごとに実行する設定を書きます',
    commit: '書き込まれたファイルをコミットすると、検査の内容が全員に共有されます',
  },
};

export const initMessages: Catalogue<InitMessages> = { en: english, ja: japanese };
