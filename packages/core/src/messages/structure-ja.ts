// The Japanese words for what is wrong with the structure of a description.
import type { NameRule, PartName, StructureFault, ValueType } from '../source/structure-fault.ts';
import type { Related } from './problem-messages.ts';

export const structureInJapanese = (facts: StructureFault, related: Related): string => sentence(facts, related).trim();

const sentence = (facts: StructureFault, related: Related): string => {
  switch (facts.fault) {
    case 'missing':
      return `この${objects[facts.object]}${facts.when === undefined ? '' : `（\`${facts.when}\`）`}に \`${facts.field}\` がありません`;
    case 'unknown':
      if (facts.since !== undefined) {
        return `\`${facts.field}\` を${objects[facts.object]}に書けるのは OpenAPI ${facts.since} からです`;
      }
      return `\`${facts.field}\` は${objects[facts.object]}に書けるフィールドではありません${guess(facts.closest)}`;
    case 'other-variant':
      return `\`${facts.field}\` は \`${facts.when}\` の${objects[facts.object]}に書けるフィールドではありません${facts.needs.length === 0 ? '' : `。必要なのは ${all(facts.needs)} です`}`;
    case 'type':
      return `\`${facts.field}\` は${either(facts.expected.map(kind))}でなければなりませんが、${found[facts.found](facts.value ?? '')}`;
    case 'value':
      return `\`${facts.field}\` が \`${facts.found}\` になっています${guess(facts.closest) || `。${facts.when === undefined ? '' : `\`${facts.when}\` の場合に`}使えるのは ${facts.expected.map(code).join('、')} です`}`;
    case 'constant':
      return `\`${facts.when}\` の${objects[facts.object]}には \`${facts.field}: ${facts.expected}\` が必要です`;
    case 'range':
      return `\`${facts.field}\` が ${facts.found} になっています。${facts.expected === 'count' ? '0 以上の整数' : '0 より大きい数'}でなければなりません`;
    case 'exactly-one':
      return `${objects[facts.object]}には ${all(facts.fields)} のどちらか 1 つが必要ですが、どちらもありません`;
    case 'at-least-one':
      return `${objects[facts.object]}には ${all(facts.fields)} の少なくとも 1 つが必要です`;
    case 'not-together':
      return `${objects[facts.object]}では ${all(facts.fields)} を同時に使えません。どちらかを消してください`;
    case 'empty':
      return `\`${facts.field}\` が空です。少なくとも 1 つの要素が必要です`;
    case 'not-single':
      return `ここの \`${facts.field}\` の要素はちょうど 1 つでなければなりません`;
    case 'repeated':
      return `\`${facts.field}\` に \`${facts.value}\` が重複しています`;
    case 'name':
      return `${names[facts.rule](facts.name)}${guess(facts.closest)}`;
    case 'reference-here':
      return `${objects[facts.object]}は参照で置き換えられません`;
    case 'reference-for-all':
      return `\`${facts.field}\` 自体を参照にすることはできません。参照にできるのはその中の要素です`;
    case 'reference-kind':
      return `\`${facts.reference}\` の先は${facts.found === 'names' ? '名前つきの要素の集まり' : objects[facts.found]}です。ここには${objects[facts.expected]}が必要です`;
    case 'operation-id':
      return `operationId \`${facts.id}\` は ${related} のオペレーションと重複しています`;
    case 'path-parameter-undeclared':
      return `\`${facts.path}\` の \`{${facts.name}}\` が \`in: path\` のパラメーターとして宣言されていません`;
    case 'path-parameter-idle':
      return `パスパラメーター \`${facts.name}\` は \`${facts.path}\` の中にありません${guess(facts.closest)}`;
    case 'path-twice':
      return `\`${facts.path}\` は ${related} の \`${facts.other}\` と同じパスです。パラメーター名の違いだけでは区別されません`;
    case 'parameter-twice':
      return `${facts.in} パラメーター \`${facts.name}\` は、同じリストの ${related} で宣言済みです`;
    case 'body-twice':
      return `オペレーションの本文は 1 つだけですが、${related} にも宣言されています`;
    case 'body-and-form':
      return `\`in: body\` と \`in: formData\` のパラメーターは併用できません。もう一方は ${related} にあります`;
    case 'security-scheme':
      return `\`${facts.name}\` というセキュリティスキームは宣言されていません${guess(facts.closest)}`;
    case 'mapping':
      return `\`${facts.value}\` の対応先 \`${facts.target}\` は、この API 記述のスキーマではありません`;
  }
};

const code = (word: string): string => `\`${word}\``;

const guess = (closest: string | undefined): string =>
  closest === undefined ? '' : `。もしかして \`${closest}\` ですか`;

const either = (words: readonly string[]): string => [...new Set(words)].join('か');

const all = (fields: readonly string[]): string => fields.map(code).join(' と ');

const kind = (expected: ValueType | PartName): string => {
  switch (expected) {
    case 'mapping':
      return 'マッピング';
    case 'list':
      return 'リスト';
    case 'text':
      return '文字列';
    case 'number':
      return '数値';
    case 'boolean':
      return '真偽値';
    case 'null':
      return ' null ';
    default:
      return objects[expected].includes('`') ? 'マッピング' : `${objects[expected]}オブジェクト`;
  }
};

const found: Readonly<Record<ValueType, (value: string) => string>> = {
  mapping: () => 'マッピングになっています',
  list: () => 'リストになっています',
  text: value => (value === '' ? '空の文字列になっています' : `文字列 \`${value}\` になっています`),
  number: value => `数値 \`${value}\` になっています`,
  boolean: value => `\`${value}\` になっています`,
  null: () => '値がありません',
};

const names: Readonly<Record<NameRule, (name: string) => string>> = {
  path: name => `パス \`${name}\` は \`/\` で始まらなければなりません`,
  status: name =>
    `\`${name}\` はステータスではありません。使えるのは \`default\`、100 から 599 の数字、\`4XX\` のような範囲です`,
  'status-2.0': name => `\`${name}\` はステータスではありません。使えるのは \`default\` と 3 桁の数字です`,
  component: name => `名前 \`${name}\` に使えるのは、ASCII の英数字と \`.\`、\`-\`、\`_\` だけです`,
  host: name =>
    `\`${name}\` はホストではありません。スキームとパスを除き、ホスト名と必要ならポートだけを書いてください`,
  'base-path': name => `ベースパス \`${name}\` は \`/\` で始まらなければなりません`,
};

const objects: Readonly<Record<PartName, string>> = {
  description: ' API 記述',
  info: ' `info` ',
  contact: '連絡先',
  license: 'ライセンス',
  server: 'サーバー',
  'server-variable': 'サーバー変数',
  components: ' `components` ',
  paths: ' `paths` ',
  'path-item': 'パスアイテム',
  operation: 'オペレーション',
  'external-documentation': '外部ドキュメント',
  parameter: 'パラメーター',
  'request-body': 'リクエスト本文',
  'media-type': 'メディアタイプ',
  encoding: 'エンコーディング',
  responses: ' `responses` ',
  response: 'レスポンス',
  callback: 'コールバック',
  example: '名前つきの例',
  link: 'リンク',
  header: 'ヘッダー',
  tag: 'タグ',
  schema: 'スキーマ',
  items: ' `items` ',
  discriminator: 'ディスクリミネーター',
  xml: ' `xml` ',
  'security-scheme': 'セキュリティスキーム',
  flows: ' `flows` ',
  'flow-implicit': ' implicit フロー',
  'flow-password': ' password フロー',
  'flow-client-credentials': ' clientCredentials フロー',
  'flow-authorization-code': ' authorizationCode フロー',
  'flow-device-authorization': ' deviceAuthorization フロー',
  'security-requirement': 'セキュリティ要件',
};
