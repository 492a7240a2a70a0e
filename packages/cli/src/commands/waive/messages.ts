// What `breakwater waive` says.
import type { Catalogue } from '@breakwater/core';

export interface WaiveMessages {
  readonly nothingNamed: string;
  readonly allOrSome: string;
  readonly pruneAlone: string;
  readonly tooManyFiles: (file: string) => string;
  readonly standardInput: string;
  /** Options that are about a check. */
  readonly baseOfCheck: (option: string) => string;
  readonly noReason: string;
  readonly noName: string;
  readonly unknownDay: (option: string, text: string) => string;
  readonly pastDay: (text: string) => string;
  readonly unknownFingerprint: (fingerprint: string, similar: readonly string[]) => string;
  readonly nothingFails: string;
  readonly nothingIdle: string;
  readonly accepted: (file: string, count: number) => string;
  readonly pruned: (file: string, count: number) => string;
  readonly refused: (file: string) => string;
}

const english: WaiveMessages = {
  nothingNamed:
    "say what is accepted: fingerprints, as reports show them, or --all: `breakwater waive 3fa0c1d2e4b5a697 --reason '…'`",
  allOrSome: '--all accepts everything that fails: leave out the fingerprints',
  pruneAlone: '--prune takes waivers out and accepts nothing: leave out the rest',
  tooManyFiles: file => `waive takes the two descriptions that were compared, or one: what is \`${file}\` for?`,
  standardInput: 'what is found in standard input cannot be accepted: name a file',
  baseOfCheck: option => `${option} is about a check: leave out the descriptions, and all of them are checked`,
  noReason: "say why it is accepted: --reason '…'",
  noName: 'say who accepts it: --by NAME; git has no user.name that could be taken',
  unknownDay: (option, text) => `${option} needs a day such as 2027-01-31, not \`${text}\``,
  pastDay: text => `--until ${text} is over already: nothing would be accepted`,
  unknownFingerprint: (fingerprint, similar) =>
    similar.length === 0
      ? `nothing is found that has the fingerprint ${fingerprint}`
      : `nothing is found that has the fingerprint ${fingerprint}; there is ${similar.join(', ')}`,
  nothingFails: 'Nothing fails that is not accepted already.',
  nothingIdle: 'Every waiver is needed.',
  accepted: (file, count) => `${file}: ${count === 1 ? '1 finding is' : `${count} findings are`} accepted from now on`,
  pruned: (file, count) => `${file}: ${count === 1 ? '1 waiver was' : `${count} waivers were`} taken out`,
  refused: file => `${file} cannot be edited without a risk to what is in it: change it by hand`,
};

const japanese: WaiveMessages = {
  nothingNamed:
    "承認するものを、レポートにあるフィンガープリントか --all で指定してください: `breakwater waive 3fa0c1d2e4b5a697 --reason '…'`",
  allOrSome: '--all は失敗の原因をすべて承認します。フィンガープリントは指定できません',
  pruneAlone: '--prune は承認を削除するだけで、何も承認しません。他の指定は外してください',
  tooManyFiles: file => `waive に指定できる API 記述は、比べた 2 つか、調べた 1 つです。\`${file}\` は余分です`,
  standardInput: '標準入力から読んだ API 記述の指摘は承認できません。ファイルを指定してください',
  baseOfCheck: option => `${option} は check のためのものです。API 記述を指定しなければ、すべてを検査します`,
  noReason: "承認する理由を指定してください: --reason '…'",
  noName: '承認者を --by で指定してください。git にも user.name の設定がありません',
  unknownDay: (option, text) => `${option} には 2027-01-31 のような日付を指定してください（\`${text}\` は使えません）`,
  pastDay: text => `--until ${text} はすでに過ぎているため、何も承認できません`,
  unknownFingerprint: (fingerprint, similar) =>
    similar.length === 0
      ? `フィンガープリントが ${fingerprint} のものは見つかりません`
      : `フィンガープリントが ${fingerprint} のものは見つかりません。見つかったのは ${similar.join('、')} です`,
  nothingFails: '未承認で失敗の原因になるものはありません。',
  nothingIdle: '不要な承認はありません。',
  accepted: (file, count) => `${file}: ${count} 件を承認しました`,
  pruned: (file, count) => `${file}: 承認 ${count} 件を削除しました`,
  refused: file => `${file} は内容を損なうおそれがあるため編集できません。手で変更してください`,
};

export const waiveMessages: Catalogue<WaiveMessages> = { en: english, ja: japanese };
