// The Japanese words for problems with descriptions.
import type { NotAllowedReason, UnreachableReason } from '../source/host.ts';
import type { NotOpenapi, ProblemFacts, SyntaxFault, UnreachableReference } from '../source/problem.ts';
import type { ProblemMessages, Related } from './problem-messages.ts';
import { structureInJapanese } from './structure-ja.ts';

export const japanese: ProblemMessages = {
  'file-not-found': ({ detail, similar }) =>
    `ファイル \`${detail}\` がありません${similar === undefined ? '' : `。もしかして \`${similar}\` ですか`}`,
  'is-directory': ({ detail, candidates }) =>
    candidates === undefined
      ? `\`${detail}\` はフォルダーで、中に API 記述がありません。ファイルを指定してください`
      : `\`${detail}\` はフォルダーです。中のファイルを指定してください（例: ${candidates}）`,
  'no-permission': ({ detail }) => `\`${detail}\` を読み取る権限がありません`,
  'not-allowed': ({ detail, reason }) => `\`${detail}\` は読み込みません。${notAllowed[reason]}`,
  unreachable: ({ detail, reason }) => unreachable[reason](detail),
  'no-repository': ({ detail }) =>
    `\`${detail}\` というファイルはなく、このフォルダーは git リポジトリの中でもありません`,
  'no-revision': ({ detail, similar, command }) => {
    const start = `git のリビジョン \`${detail}\` がありません。`;
    if (similar !== undefined) return `${start}もしかして \`${similar}\` ですか`;
    if (command !== undefined)
      return `${start}このクローンには最近のコミットしかないので、\`${command}\` で取得してください`;
    return `${start}\`git branch --all\` と \`git tag\` で確かめてください`;
  },
  'too-large': ({ detail, limit }) => `\`${detail}\` は読み込める上限の ${limit} を超えています`,

  empty: () => '空白とコメント以外に何も書かれていません',
  'not-text': ({ encoding }) =>
    encoding === 'utf-16'
      ? 'UTF-16 で書かれています。UTF-8 で保存してください'
      : 'UTF-8 のテキストではなく、バイナリファイルです',
  syntax: ({ fault, found }, related) => syntax[fault](found ?? '', related),
  'tab-indentation': () => '行がタブで字下げされています。YAML では使えないので、空白にしてください',
  'several-documents': () =>
    'ここから 2 つ目の YAML 文書が始まっています。API 記述は 1 つなので、別のファイルに分けてください',
  'duplicate-key': ({ key }, related) => `キー \`${key}\` が ${related} と重複しています。どちらかを消してください`,
  'too-deep': ({ limit }) => `入れ子が ${limit} 段を超えています。API 記述にそれほどの深さは要りません`,
  'alias-bomb': ({ limit }) =>
    `エイリアスを展開すると値が ${limit.toLocaleString('ja')} 個を超えます。共通の部分は一度だけ書き、\`$ref\` で参照してください`,
  'alias-cycle': ({ alias }) => `\`${alias}\` が、それ自身を含むものを指しています。再帰には \`$ref\` を使ってください`,
  'non-string-key': ({ kind, readAs }) =>
    kind === 'null'
      ? `キーが null なので、文字列 \`${readAs}\` として読みました。引用符で囲んでください`
      : `キーにできるのは文字列だけです。${kind === 'list' ? 'リスト' : 'マッピング'}は使えません`,
  'read-as-yaml': ({ fault, found }) => `JSON ではないので YAML として読みました。${syntax[fault](found ?? '', '')}`,

  'not-openapi': ({ found }) => `OpenAPI の記述ではありません。${notOpenapi[found]}`,
  'unknown-version': ({ field, found }) =>
    `\`${field}: ${found}\` は未知のバージョンです。使えるのは swagger 2.0 と openapi 3.0、3.1、3.2 です`,
  'version-spelling': ({ field, found, version }) =>
    `\`${field}\` を ${version} として読みました。${found} ではなく、文字列 "${version}" と書いてください`,

  'reference-unreachable': ({ reference, reason }, related) =>
    `\`${reference}\` の先を除いて読みました。${unreachableReference[reason](related)}`,
  'reference-dangling': ({ reference }) => `\`${reference}\` の先に何もありません`,
  'reference-not-object': ({ reference, found }) =>
    `\`${reference}\` の先は${kinds[found] ?? found}です。マッピングでなければなりません`,
  'reference-cycle': ({ reference }) => `\`${reference}\` は自分自身に戻るだけで、どこにも行き着きません`,

  'missing-field': ({ field }) => `\`${field}\` がありません`,
  'wrong-type': ({ field, expected, found }) =>
    `\`${field}\` は${kinds[expected] ?? expected}でなければなりません${found === undefined ? '' : `が、${kinds[found] ?? found}です`}`,
  'unknown-field': ({ field, since }) =>
    since === undefined
      ? `\`${field}\` は仕様でここに置けるフィールドではないので、無視します`
      : `\`${field}\` は OpenAPI ${since} のフィールドなので、その意味で読みます`,
  'wrong-value': ({ field, value, expected }) =>
    `\`${field}\` が \`${value}\` になっています。使えるのは ${expected} です`,
  'map-idle': ({ from, to }) =>
    `\`${from}\` を含むパスやサーバー URL がないため、\`${to}\` への対応づけは効果がありません`,
  'map-likely': ({ from, to }) =>
    `ほとんどのオペレーションが \`${from}\` から \`${to === '' ? '/' : to}\` に移っています。\`--map ${from}=${to}\` を付けると、対応するものどうしを比較します`,
  'unknown-setting': ({ name, similar, known }) =>
    `\`${name}\` という設定はありません。${similar === undefined ? `${known ?? ''} があります` : `\`${similar}\` のことですか？`}`,
  'unknown-rule': ({ rule, similar }) =>
    `\`${rule}\` という規則はありません。${similar === undefined ? '一覧は `breakwater rules` で表示します' : `\`${similar}\` のことですか？`}`,
  'unknown-ruleset': ({ name, similar }) =>
    `\`${name}\` は Breakwater の規則集でも、ファイルでも、インストール済みのパッケージでもありません${similar === undefined ? '' : `。\`${similar}\` のことですか？`}`,
  'ruleset-failed': ({ name, reason }) => `Spectral で規則集 \`${name}\` を使えません: ${reason}`,
  'ruleset-left-out': ({ name, found }) =>
    `\`${name}\` はコード（\`${found}\`）を実行するため使いません。使うには breakwater.yaml の \`extends\` か \`--ruleset\` に書いてください`,
  'ruleset-out-of-reach': ({ name }) =>
    `ブラウザーでは規則集のコードを実行できず、パッケージも使えないため、\`${name}\` は適用されません。コマンドとパソコン上のエディターでは適用されます`,
  'wrong-option': ({ rule, detail }) => `\`${rule}\` のオプションに誤りがあります: ${detail}`,
  'declared-twice': ({ name }) => `\`${name}\` が 2 回宣言されています。最初のものを使います`,

  structure: structureInJapanese,
  'structure-rejected': ({ detail }) => `仕様のスキーマに合っていません: ${detail}`,
  'foreign-rule-failed': ({ rule, reason }) =>
    `Spectral の規則 \`${rule}\` がここで失敗したため、その指摘は含まれません: ${reason}`,
  'rule-failed': ({ rule, reason }) => `ここで規則 \`${rule}\` が失敗しました。Breakwater の不具合です: ${reason}`,
  'repair-failed': ({ rule, outcome }) =>
    `規則 \`${rule}\` の修正は適用しませんでした。Breakwater の不具合です: ${outcomes[outcome]}`,
};

const outcomes: Readonly<Record<ProblemFacts['repair-failed']['outcome'], string>> = {
  invalid: '記述が仕様に合わなくなります',
  changed: '約束の内容が変わります',
  dangerous: 'クライアントが動かなくなるおそれがあります',
  breaking: 'クライアントが動かなくなります',
};

const kinds: Readonly<Record<string, string>> = {
  mapping: 'マッピング',
  object: 'マッピング',
  list: 'リスト',
  text: '文字列',
  string: '文字列',
  number: '数値',
  boolean: '真偽値',
  null: ' null ',
};

const notAllowed: Readonly<Record<NotAllowedReason, string>> = {
  'outside-root': '参照が読める範囲の外にあります。`--root` で広げられます',
  network: '参照からネットワークには出ません。`--allow-remote-refs` で許可できます',
  scheme: '読めるのはファイルと、http か https のアドレスだけです',
  'special-file': 'ファイルではなく、デバイスかパイプです',
};

const unreachable: Readonly<Record<UnreachableReason, (detail: string) => string>> = {
  refused: detail => `${detail} に接続を拒否されました。サーバーは動いていますか`,
  'no-address': detail => `ホスト \`${detail}\` が見つかりません。綴りとネットワークを確かめてください`,
  timeout: detail => `${detail} 以内に応答がありませんでした`,
  certificate: detail => `サーバーの証明書を信頼できません: ${detail}`,
  status: detail => `サーバーの応答は ${detail} でした`,
  redirects: detail => `転送先の ${detail} には従いません`,
  other: detail => `アドレスを読み込めませんでした: ${detail}`,
};

const notOpenapi: Readonly<Record<NotOpenapi, string>> = {
  list: 'リストですが、`openapi` か `swagger` を持つマッピングでなければなりません',
  text: 'ただの文字列ですが、`openapi` か `swagger` を持つマッピングでなければなりません',
  number: '数値ですが、`openapi` か `swagger` を持つマッピングでなければなりません',
  boolean: '真偽値ですが、`openapi` か `swagger` を持つマッピングでなければなりません',
  null: 'null ですが、`openapi` か `swagger` を持つマッピングでなければなりません',
  html: 'Web ページか XML です。ファイルそのもののアドレスですか',
  asyncapi: 'AsyncAPI の記述です。Breakwater は対応していません',
  mapping: 'バージョンを示す `openapi` も `swagger` もありません',
};

const unreachableReference: Readonly<Record<UnreachableReference, (related: Related) => string>> = {
  'not-found': () => 'そのファイルがありません',
  'is-directory': () => 'フォルダーを指しています',
  'no-permission': () => 'ファイルを読み取る権限がありません',
  'not-allowed': () =>
    '参照が読める範囲の外かネットワークにあります。`--root` と `--allow-remote-refs` で許可を広げられます',
  unreachable: () => 'アドレスを読み込めませんでした',
  'no-repository': () => 'git リポジトリがありません',
  'no-revision': () => 'そのリビジョンがありません',
  'too-large': () => 'ファイルが大きすぎます',
  unreadable: related => `ファイルが JSON でも YAML でもありません${related === '' ? '' : `（${related} を参照）`}`,
  'not-loaded': () => '参照先は読み込まれていません',
  'not-a-uri': () => 'アドレスになっていません',
};

const syntax: Readonly<Record<SyntaxFault, (found: string, related: Related) => string>> = {
  comment: found => `JSON にコメントは書けません。\`${found}\` から始まる部分を消してください`,
  'trailing-comma': () => 'このコンマの後に何もありません。コンマを消してください',
  'single-quotes': () => 'JSON で一重引用符は使えません。\' ではなく " を使ってください',
  'unquoted-key': found => `キー \`${found}\` を二重引用符で囲んでください`,
  'bad-literal': found => `\`${found}\` は値になりません。文字列は二重引用符で囲んでください`,
  'bad-number': found => `\`${found}\` は JSON の数値ではありません`,
  'line-break-in-string': () =>
    'ここから始まる文字列が、閉じる前に改行されています。引用符で閉じるか、\\n と書いてください',
  'extra-content': found => `記述が終わった後に \`${found}\` があります`,
  'unexpected-end': (_, related) =>
    `ファイルが途中で終わっています${related === '' ? '' : `。${related} から始まるものが閉じていません`}`,
  'unexpected-character': found => `ここに \`${found}\` は置けません。前に引用符かコンマが抜けていませんか`,
  'missing-comma': (found, related) =>
    `\`${found}\` の前にコンマがありません${related === '' ? '' : `（${related} から始まるものの中）`}`,
  'missing-colon': found => `コロンがありません。\`${found}\` は \`キー: 値\` の形になっていません`,
  'unclosed-string': () => 'ここで開いた引用符が閉じていません',
  'unclosed-bracket': () => 'ここで開いた括弧が閉じていません',
  'wrong-bracket': (found, related) => `${related} から始まるものは \`${found}\` では閉じられません`,
  'bad-escape': found => `\`${found}\` はエスケープとして使えません。バックスラッシュは \`\\\\\` と書きます`,
  'control-character': () => '制御文字が含まれています。消すか、エスケープして書いてください',
  'bad-indentation': () => '字下げが前の行と合っていないか、`: ` を含む文字列が引用符で囲まれていません',
  'unquoted-colon': () => '`: ` を含む文字列は引用符で囲んでください',
  'unknown-alias': found =>
    `アンカー \`&${found.slice(1)}\` がありません。\`*\` で始まる文字列は引用符で囲んでください`,
  'unknown-tag': found =>
    `\`${found}\` は YAML 1.2 のタグではありません。\`!\` で始まる文字列は引用符で囲み、ファイルは \`$ref\` で取り込んでください`,
  'reserved-character': found => `\`${found}\` で始まる文字列は引用符で囲んでください`,
  'bad-merge': () => '`<<` で取り込むものがマッピングではありません',
  other: () => 'JSON でも YAML でもありません',
};
