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

export const describeBaseFault = (fault: BaseFault, language: Language): string =>
  fault.kind === 'no-revision'
    ? describeProblem({ code: fault.kind, gravity: 'fatal', facts: { ...fault, detail: fault.revision } }, language)
    : printable(faults[language](fault));

/** Each ends with what helps. */
const faults: Catalogue<(fault: Exclude<BaseFault, { readonly kind: 'no-revision' }>) => string> = {
  en: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'there is no git repository here to find a base in: name one with --snapshot or --base-url';
      case 'no-git':
        return 'git is not installed, and the base is in a commit: install it, or name a base with --snapshot or --base-url';
      case 'not-owned':
        return `git does not read a repository of another user: \`${fault.command}\` lets it`;
      case 'no-target': {
        const { only, command } = fault;
        const why =
          only === undefined
            ? 'it is not known which branch this one will be merged into'
            : `this clone knows no other branch than ${only}, so it is not known which one it will be merged into`;
        const help = command === undefined ? '' : `\`${command}\` tells, or `;
        return `${why}: ${help}name it with --merge-base BRANCH`;
      }
      case 'no-branch':
        return `the branch ${fault.branch} is not in this clone: \`${fault.command}\` brings it`;
      case 'cut-off':
        return `this clone has only the latest commits, and not the one where the branch left ${fault.branch}: \`${fault.command}\` brings it`;
      case 'unrelated':
        return `this branch and ${fault.branch} have no commit in common, so there is no merge base: name a base with --base REVISION`;
      case 'no-tag':
        return fault.isShallow
          ? `no tag ${fault.pattern} is in this clone, which has only the latest commits: \`${fault.command}\` brings them`
          : `no tag ${fault.pattern} leads to this commit: \`${fault.command}\` brings those of the remote; before the first release, name a base with --base REVISION`;
    }
  },
  ja: fault => {
    switch (fault.kind) {
      case 'no-repository':
        return 'ここは git リポジトリではないため、変更前の記述がわかりません。--snapshot か --base-url で指定してください';
      case 'no-git':
        return '変更前の記述はコミットにありますが、git がありません。git をインストールするか、--snapshot か --base-url で指定してください';
      case 'not-owned':
        return `ほかのユーザーのリポジトリなので git が読み込みません。\`${fault.command}\` で許可してください`;
      case 'no-target': {
        const { only, command } = fault;
        const why =
          only === undefined
            ? 'マージ先のブランチがわかりません'
            : `このクローンには ${only} のほかにブランチがなく、マージ先がわかりません`;
        const help = command === undefined ? '' : `\`${command}\` で取得するか、`;
        return `${why}。${help}--merge-base BRANCH で指定してください`;
      }
      case 'no-branch':
        return `ブランチ ${fault.branch} がこのクローンにありません。\`${fault.command}\` で取得してください`;
      case 'cut-off':
        return `このクローンには最近のコミットしかなく、${fault.branch} から分かれたコミットがありません。\`${fault.command}\` で取得してください`;
      case 'unrelated':
        return `このブランチと ${fault.branch} には共通のコミットがないため、マージベースがありません。--base REVISION で変更前を指定してください`;
      case 'no-tag':
        return fault.isShallow
          ? `このクローンには最近のコミットしかなく、タグ ${fault.pattern} がありません。\`${fault.command}\` で取得してください`
          : `このコミットまでの履歴にタグ ${fault.pattern} がありません。\`${fault.command}\` でリモートのタグを取得できます。最初のリリースの前なら、--base REVISION で変更前を指定してください`;
    }
  },
};
