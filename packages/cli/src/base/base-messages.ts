// What a base became, and why there is none, in words.
import type { Catalogue, Language } from '@breakwater/core';
import { describeProblem, printable } from '@breakwater/core';
import type { BaseCommit, BaseFault } from './base-commit.ts';

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

interface BaseWords {
  /** There is no commit. */
  readonly nothing: Catalogue<string>;
  readonly commit: (commit: BaseCommit) => Catalogue<string>;
  readonly snapshot: (folder: string) => Catalogue<string>;
  readonly address: (url: string) => Catalogue<string>;
}

export const baseWords: BaseWords = {
  nothing: { en: 'nothing, since no commit has been made', ja: 'なし（コミットがまだありません）' },
  commit: commit => {
    const { kind, name, short, target = '', time, isHead } = commit;
    const [en, ja] =
      kind === 'merge-base'
        ? [`merge base with ${target}`, `${target} とのマージベース`]
        : kind === 'tag'
          ? [`tag ${name}`, `タグ ${name}`]
          : [`revision ${name}`, `リビジョン ${name}`];
    const hash = name === short && kind === 'revision' ? [] : [short];
    const head = isHead ? { en: ['the commit that is checked out'], ja: ['チェックアウト中のコミット'] } : undefined;
    return {
      en: printable([en, ...hash, dayOf(time), ...(head?.en ?? [])].join(', ')),
      ja: printable([ja, ...hash, dayOf(time), ...(head?.ja ?? [])].join('、')),
    };
  },
  snapshot: folder => ({ en: printable(`snapshot in ${folder}`), ja: printable(`${folder} のスナップショット`) }),
  address: url => ({ en: printable(`what ${url} publishes`), ja: printable(`${url} で公開されているもの`) }),
};

type NamedFault = Exclude<BaseFault, { readonly kind: 'no-revision' }>;

/** What helps somebody, by where they are: at a command line they give options. */
export type BaseHelp = Catalogue<(fault: NamedFault) => string>;

export const describeBaseFault = (fault: BaseFault, language: Language, help: BaseHelp = optionsThatHelp): string =>
  fault.kind === 'no-revision'
    ? describeProblem({ code: fault.kind, gravity: 'fatal', facts: { ...fault, detail: fault.revision } }, language)
    : printable(`${reasons[language](fault)}${language === 'ja' ? '。' : ': '}${help[language](fault)}`);

const reasons: Catalogue<(fault: NamedFault) => string> = {
  en: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'there is no git repository here to find a base in';
      case 'no-git':
        return 'git is not installed, and the base is in a commit';
      case 'not-owned':
        return 'git does not read a repository of another user';
      case 'no-target':
        return fault.only === undefined
          ? 'it is not known which branch this one will be merged into'
          : `this clone knows no other branch than ${fault.only}, so it is not known which one it will be merged into`;
      case 'no-branch':
        return `the branch ${fault.branch} is not in this clone`;
      case 'cut-off':
        return `this clone has only the latest commits, and not the one where the branch left ${fault.branch}`;
      case 'unrelated':
        return `this branch and ${fault.branch} have no commit in common, so there is no merge base`;
      case 'no-tag':
        return fault.isShallow
          ? `no tag ${fault.pattern} is in this clone, which has only the latest commits`
          : `no tag ${fault.pattern} leads to this commit`;
    }
  },
  ja: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'ここは git リポジトリではないため、変更前の記述がわかりません';
      case 'no-git':
        return '変更前の記述はコミットにありますが、git がありません';
      case 'not-owned':
        return 'ほかのユーザーのリポジトリなので git が読み込みません';
      case 'no-target':
        return fault.only === undefined
          ? 'マージ先のブランチがわかりません'
          : `このクローンには ${fault.only} のほかにブランチがなく、マージ先がわかりません`;
      case 'no-branch':
        return `ブランチ ${fault.branch} がこのクローンにありません`;
      case 'cut-off':
        return `このクローンには最近のコミットしかなく、${fault.branch} から分かれたコミットがありません`;
      case 'unrelated':
        return `このブランチと ${fault.branch} には共通のコミットがないため、マージベースがありません`;
      case 'no-tag':
        return fault.isShallow
          ? `このクローンには最近のコミットしかなく、タグ ${fault.pattern} がありません`
          : `このコミットまでの履歴にタグ ${fault.pattern} がありません`;
    }
  },
};

const optionsThatHelp: BaseHelp = {
  en: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'name one with --snapshot or --base-url';
      case 'no-git':
        return 'install it, or name a base with --snapshot or --base-url';
      case 'not-owned':
        return `\`${fault.command}\` lets it`;
      case 'no-target': {
        const command = fault.command === undefined ? '' : `\`${fault.command}\` tells, or `;
        return `${command}name it with --merge-base BRANCH`;
      }
      case 'no-branch':
      case 'cut-off':
        return `\`${fault.command}\` brings it`;
      case 'unrelated':
        return 'name a base with --base REVISION';
      case 'no-tag':
        return fault.isShallow
          ? `\`${fault.command}\` brings them`
          : `\`${fault.command}\` brings those of the remote; before the first release, name a base with --base REVISION`;
    }
  },
  ja: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return '--snapshot か --base-url で指定してください';
      case 'no-git':
        return 'git をインストールするか、--snapshot か --base-url で指定してください';
      case 'not-owned':
        return `\`${fault.command}\` で許可してください`;
      case 'no-target': {
        const command = fault.command === undefined ? '' : `\`${fault.command}\` で取得するか、`;
        return `${command}--merge-base BRANCH で指定してください`;
      }
      case 'no-branch':
      case 'cut-off':
        return `\`${fault.command}\` で取得してください`;
      case 'unrelated':
        return '--base REVISION で変更前を指定してください';
      case 'no-tag':
        return fault.isShallow
          ? `\`${fault.command}\` で取得してください`
          : `\`${fault.command}\` でリモートのタグを取得できます。最初のリリースの前なら、--base REVISION で変更前を指定してください`;
    }
  },
};
