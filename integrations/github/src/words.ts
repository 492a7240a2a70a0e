// What the action says by itself, in English and Japanese. What it found, the command says.

export type Language = 'en' | 'ja';

interface Words {
  badInput(name: string): string;
  noBuild: string;
  /** The commit that is compared with is not there and could not be fetched. */
  noBase(commit: string): string;
  notStarted(reason: string): string;
  couldNotRun: string;
  commentForbidden: string;
  commentNotFound: string;
  commentLimited: string;
  commentFailed(reason: string): string;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    badInput: name => `The input ${name} has a value that is none of those it can have`,
    noBuild: 'This revision of the action holds no build: use one of its releases, or run `npm run build` in it',
    noBase: commit =>
      `${commit} is not in this checkout and could not be fetched: set fetch-depth: 0 for actions/checkout`,
    notStarted: reason => `The command could not be started: ${reason}`,
    couldNotRun: 'The check could not run',
    commentForbidden:
      'The token may not comment on this pull request, which is so for forks: the summary of this job has the report. Elsewhere, give the job `permissions: pull-requests: write`',
    commentNotFound:
      'The pull request was not found with this token: there is no comment, and the summary has the report',
    commentLimited: 'The platform takes no more requests for now: there is no comment, and the summary has the report',
    commentFailed: reason => `The comment could not be written (${reason}): the summary has the report`,
  },
  ja: {
    badInput: name => `入力 ${name} に指定できない値があります`,
    noBuild:
      'このリビジョンのアクションはビルドされていません。リリース版を使うか、その中で `npm run build` を実行してください',
    noBase: commit =>
      `${commit} がチェックアウトになく、取得もできませんでした。actions/checkout に fetch-depth: 0 を設定してください`,
    notStarted: reason => `コマンドを起動できませんでした: ${reason}`,
    couldNotRun: 'チェックを実行できませんでした',
    commentForbidden:
      'このトークンではプルリクエストにコメントできません（フォークからの場合はそうなります）。レポートはこのジョブのサマリーにあります。フォーク以外では、ジョブに `permissions: pull-requests: write` を与えてください',
    commentNotFound: 'このトークンではプルリクエストが見つからないため、コメントしません。レポートはサマリーにあります',
    commentLimited: 'プラットフォームのレート制限のため、コメントしません。レポートはサマリーにあります',
    commentFailed: reason => `コメントを書き込めませんでした（${reason}）。レポートはサマリーにあります`,
  },
};
