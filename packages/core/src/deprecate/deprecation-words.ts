// What there is to say of a deprecation: what was written, what is to be known of it, and why nothing was.
import type { Catalogue } from '../messages/language.ts';
import type { DeprecationFault, DeprecationNote } from './fault.ts';
import type { WrittenThing } from './written.ts';

export interface DeprecationWords {
  readonly written: (thing: WrittenThing) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly note: (note: DeprecationNote) => string;
  readonly fault: (fault: DeprecationFault) => string;
}

const english: DeprecationWords = {
  written: ({ name, deprecated, sunset, successor }) => {
    if (deprecated === undefined) return `${name} is not deprecated any more`;
    const next = successor === undefined ? '' : `; next is ${successor}`;
    return `${name} is deprecated since ${deprecated} and available until ${sunset}${next}`;
  },
  more: count => `and ${count} more`,
  nothing: 'all of that is written already',
  note: note => {
    switch (note.code) {
      case 'shared':
        return `${note.thing} is part of ${note.operations} operations`;
      case 'shared-response':
        return `${note.place} is a response of ${note.operations} operations: its headers are as they were`;
      case 'no-headers':
        return `the responses of ${note.thing} share their headers with others by YAML aliases: they are as they were`;
      case 'flag-later':
        return `${note.thing} gets its flag on ${note.date}: run this again then`;
      case 'other-words':
        return `the description of ${note.thing} speaks of its deprecation in other words, which are as they were`;
      case 'left':
        return `${note.thing} still has ${note.name}, which may say more`;
    }
  },
  fault: fault => {
    switch (fault.code) {
      case 'unknown-thing':
        return fault.likely === undefined
          ? `there is no \`${fault.text}\` in the description`
          : `there is no \`${fault.text}\` in the description; did you mean \`${fault.likely}\`?`;
      case 'not-deprecable':
        return `\`${fault.text}\` is nothing that can be deprecated: operations, parameters, headers, schemas, properties, security schemes and the API can`;
      case 'beside-reference':
        return `\`${fault.text}\` is a reference, and OpenAPI ${fault.version} ignores what stands beside one: wrap it, as in \`allOf: [{ $ref: '${fault.reference}' }]\``;
      case 'unknown-date':
        return fault.option === 'at'
          ? `the deprecation needs a day, as in 2027-01-31, not \`${fault.text}\``
          : `the sunset needs a day or a period, as in 2027-06-30 or P6M, not \`${fault.text}\``;
      case 'sunset-before-deprecation':
        return `the sunset, ${fault.sunset}, is earlier than the deprecation, ${fault.deprecated}`;
      case 'sunset-passed':
        return `the sunset, ${fault.sunset}, has passed`;
      case 'sunset-too-soon':
        return `the policy wants ${fault.notice} from deprecation to sunset: from ${fault.deprecated} on that is ${fault.earliest} at the earliest, not ${fault.sunset}`;
      case 'successor-needed':
        return `say what comes after ${fault.thing}: an operation, an address, or that nothing does`;
      case 'unknown-successor':
        return `the successor of ${fault.thing}, \`${fault.text}\`, is not in the description${fault.likely === undefined ? '' : `; did you mean \`${fault.likely}\`?`}`;
      case 'own-successor':
        return `${fault.thing} would be its own successor`;
      case 'protected':
        return `${fault.file} would change, and is no file below the root`;
      case 'invalid':
        return 'the description would not keep to its specification any more';
      case 'not-written':
        return fault.reason === 'shared'
          ? `${fault.place === '' ? 'what would change' : fault.place} is written once and used for other places by YAML aliases: write it out first`
          : `${fault.place === '' ? 'the text' : fault.place} is written in a way that cannot be edited safely`;
      case 'not-deprecated':
        return `nothing says that ${fault.thing} is deprecated`;
    }
  },
};

const japanese: DeprecationWords = {
  written: ({ name, deprecated, sunset, successor }) => {
    if (deprecated === undefined) return `${name} の非推奨の記載を取り除きました`;
    const next = successor === undefined ? '' : `。後継は ${successor}`;
    return `${name} は ${deprecated} から非推奨、${sunset} まで利用可能${next}`;
  },
  more: count => `ほか ${count} 件`,
  nothing: 'すでにすべて書かれています',
  note: note => {
    switch (note.code) {
      case 'shared':
        return `${note.thing} は ${note.operations} 個のオペレーションで使われています`;
      case 'shared-response':
        return `${note.place} は ${note.operations} 個のオペレーションに共通のレスポンスなので、ヘッダーは変更していません`;
      case 'no-headers':
        return `${note.thing} のレスポンスは、YAML のエイリアスで他とヘッダーを共有しているため、変更していません`;
      case 'flag-later':
        return `${note.thing} にフラグが付くのは ${note.date} からです。その日以降にもう一度実行してください`;
      case 'other-words':
        return `${note.thing} の説明は別の言葉で非推奨に触れているため、変更していません`;
      case 'left':
        return `${note.thing} の ${note.name} は、他の意味を含みうるため残っています`;
    }
  },
  fault: fault => {
    switch (fault.code) {
      case 'unknown-thing':
        return `API 記述に \`${fault.text}\` はありません${fault.likely === undefined ? '' : `。\`${fault.likely}\` のことですか？`}`;
      case 'not-deprecable':
        return `\`${fault.text}\` は非推奨にできません。できるのは、オペレーション、パラメーター、ヘッダー、スキーマ、プロパティ、認証方式、API 全体です`;
      case 'beside-reference':
        return `\`${fault.text}\` は参照で、OpenAPI ${fault.version} では参照の隣に書いたものは無視されます。\`allOf: [{ $ref: '${fault.reference}' }]\` のように包んでください`;
      case 'unknown-date':
        return fault.option === 'at'
          ? `非推奨になる日には 2027-01-31 のような日付を指定してください（\`${fault.text}\` は使えません）`
          : `終了日には 2027-06-30 のような日付か P6M のような期間を指定してください（\`${fault.text}\` は使えません）`;
      case 'sunset-before-deprecation':
        return `終了日 ${fault.sunset} が、非推奨になる日 ${fault.deprecated} より前です`;
      case 'sunset-passed':
        return `終了日 ${fault.sunset} はすでに過ぎています`;
      case 'sunset-too-soon':
        return `方針では、非推奨から終了まで ${fault.notice} 必要です。${fault.deprecated} からなら最も早くて ${fault.earliest} で、${fault.sunset} にはできません`;
      case 'successor-needed':
        return `${fault.thing} の後継を指定してください（オペレーション、URL、または「なし」）`;
      case 'unknown-successor':
        return `${fault.thing} の後継 \`${fault.text}\` は API 記述にありません${fault.likely === undefined ? '' : `。\`${fault.likely}\` のことですか？`}`;
      case 'own-successor':
        return `${fault.thing} を自分自身の後継にはできません`;
      case 'protected':
        return `${fault.file} はルートの下のファイルではないため、変更できません`;
      case 'invalid':
        return '変更すると、API 記述が仕様に沿わなくなります';
      case 'not-written':
        return fault.reason === 'shared'
          ? `${fault.place === '' ? '変更する箇所' : fault.place} は YAML のエイリアスで他の箇所と共有されています。先に展開してください`
          : `${fault.place === '' ? 'テキスト' : fault.place} は安全に編集できない書き方になっています`;
      case 'not-deprecated':
        return `${fault.thing} が非推奨であるとは書かれていません`;
    }
  },
};

export const deprecationWords: Catalogue<DeprecationWords> = { en: english, ja: japanese };
