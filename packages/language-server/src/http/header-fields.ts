// Header fields that descriptions often have: where they are defined, who sends them, and what they are for.
import type { Catalogue, Standard } from '@breakwater/core';

export interface HeaderField {
  readonly name: string;
  readonly sentBy: 'client' | 'server' | 'both';
  readonly standard: Standard;
  readonly meaning: Catalogue<string>;
  /** A value in its form. */
  readonly example: string;
}

export const headerField = (name: string): HeaderField | undefined => byName.get(name.toLowerCase());

const http = (section: string): Standard => ({ rfc: 9110, section });

const draft = (title: string, name: string): Standard => ({ title, url: `https://datatracker.ietf.org/doc/${name}/` });

const rateLimits = draft('RateLimit header fields for HTTP (draft)', 'draft-ietf-httpapi-ratelimit-headers');

type Row = readonly [
  name: string,
  sentBy: HeaderField['sentBy'],
  standard: Standard,
  example: string,
  en: string,
  ja: string,
];

const rows: readonly Row[] = [
  [
    'Accept',
    'client',
    http('12.5.1'),
    'application/json',
    'Media types that the client understands.',
    'クライアントが理解できるメディアタイプ。',
  ],
  [
    'Accept-Encoding',
    'client',
    http('12.5.3'),
    'gzip, br',
    'Content codings that the client understands.',
    'クライアントが理解できるコンテンツ符号化方式。',
  ],
  [
    'Accept-Language',
    'client',
    http('12.5.4'),
    'ja, en;q=0.8',
    'Languages that the user prefers.',
    '利用者が望む言語。',
  ],
  [
    'Accept-Patch',
    'server',
    { rfc: 5789, section: '3.1' },
    'application/merge-patch+json',
    'Media types in which PATCH takes changes.',
    'PATCH が受け付けるメディアタイプ。',
  ],
  [
    'Accept-Ranges',
    'server',
    http('14.3'),
    'bytes',
    'Whether parts of the content can be asked for.',
    '本文の一部だけを要求できるかどうか。',
  ],
  [
    'Age',
    'server',
    { rfc: 9111, section: '5.1' },
    '30',
    'Seconds since the answer was made or checked at its origin.',
    '応答がオリジンで生成または検証されてからの秒数。',
  ],
  [
    'Allow',
    'server',
    http('10.2.1'),
    'GET, HEAD',
    'The methods of the resource; a 405 must have it.',
    'リソースが対応するメソッド。405 には必須です。',
  ],
  [
    'Authorization',
    'client',
    http('11.6.2'),
    'Bearer …',
    'Credentials of the client; OpenAPI describes them as a security scheme.',
    'クライアントの認証情報。OpenAPI では securitySchemes に記述します。',
  ],
  [
    'Cache-Control',
    'both',
    { rfc: 9111, section: '5.2' },
    'max-age=60',
    'What caches may do with the answer, and for how long.',
    'キャッシュの扱いと有効期間。',
  ],
  [
    'Content-Disposition',
    'server',
    { rfc: 6266 },
    'attachment; filename="report.csv"',
    'Whether the content is shown or stored, and under which name.',
    '本文を表示するか保存するか、またそのファイル名。',
  ],
  [
    'Content-Encoding',
    'both',
    http('8.4'),
    'gzip',
    'Codings that were applied to the content.',
    '本文に施された符号化方式。',
  ],
  ['Content-Language', 'both', http('8.5'), 'ja', 'The language of the content.', '本文の言語。'],
  ['Content-Length', 'both', http('8.6'), '348', 'The number of bytes of the content.', '本文のバイト数。'],
  [
    'Content-Location',
    'both',
    http('8.7'),
    '/plans/1',
    'A URL of just what is in the content.',
    '本文の内容そのものを表す URL。',
  ],
  [
    'Content-Range',
    'both',
    http('14.4'),
    'bytes 0-99/1234',
    'Which part of the whole the content is.',
    '本文が全体のどの部分か。',
  ],
  [
    'Content-Type',
    'both',
    http('8.3'),
    'application/json',
    'The media type of the content; OpenAPI describes it by the keys of `content`.',
    '本文のメディアタイプ。OpenAPI では `content` のキーで記述します。',
  ],
  [
    'Date',
    'both',
    http('6.6.1'),
    'Tue, 30 Jun 2026 12:00:00 GMT',
    'When the message was made.',
    'メッセージが生成された日時。',
  ],
  [
    'Deprecation',
    'server',
    { rfc: 9745, section: '2' },
    '@1767139200',
    'Since when the resource is deprecated, or from when it will be: a Date of structured fields, seconds since 1970 after an `@`.',
    'リソースが非推奨になった、またはなる日時。構造化フィールドの Date（`@` に続けて 1970 年からの秒数）で書きます。',
  ],
  [
    'ETag',
    'server',
    http('8.8.3'),
    '"33a64df5"',
    'Names this state of the resource, for conditional requests.',
    'リソースの現在の状態を表す識別子。条件付きリクエストに使います。',
  ],
  [
    'Expires',
    'server',
    { rfc: 9111, section: '5.3' },
    'Tue, 30 Jun 2026 12:00:00 GMT',
    'When the answer becomes stale; `Cache-Control` wins.',
    '応答が古くなる日時。`Cache-Control` が優先されます。',
  ],
  [
    'Idempotency-Key',
    'client',
    draft('The Idempotency-Key HTTP Header Field (draft)', 'draft-ietf-httpapi-idempotency-key-header'),
    '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
    'Lets a client repeat a request that is not idempotent.',
    '冪等でないリクエストを安全に再送できるようにするキー。',
  ],
  [
    'If-Match',
    'client',
    http('13.1.1'),
    '"33a64df5"',
    'Do it only if the resource is still in this state, otherwise 412.',
    'リソースがこの状態のままの場合だけ実行し、違えば 412 を返します。',
  ],
  [
    'If-Modified-Since',
    'client',
    http('13.1.3'),
    'Tue, 30 Jun 2026 12:00:00 GMT',
    'Answer 304 if nothing changed since.',
    'この日時以降に変更がなければ 304 を返します。',
  ],
  [
    'If-None-Match',
    'client',
    http('13.1.2'),
    '"33a64df5"',
    'Answer 304 if the resource is still in this state; with `*`, do it only if there is none yet.',
    'リソースがこの状態のままなら 304 を返します。`*` なら、まだ存在しない場合だけ実行します。',
  ],
  [
    'If-Unmodified-Since',
    'client',
    http('13.1.4'),
    'Tue, 30 Jun 2026 12:00:00 GMT',
    'Do it only if nothing changed since, otherwise 412.',
    'この日時以降に変更がない場合だけ実行し、あれば 412 を返します。',
  ],
  [
    'Last-Modified',
    'server',
    http('8.8.2'),
    'Tue, 30 Jun 2026 12:00:00 GMT',
    'When the resource was changed last.',
    'リソースが最後に変更された日時。',
  ],
  [
    'Link',
    'server',
    { rfc: 8288, section: '3' },
    '</v2/plans>; rel="successor-version"',
    'Related resources, and how they are related: `successor-version`, `deprecation`, `sunset`, `next`.',
    '関連するリソースとその関係（`successor-version`、`deprecation`、`sunset`、`next` など）。',
  ],
  [
    'Location',
    'server',
    http('10.2.2'),
    '/plans/1',
    'Where to go, or where what was created is (201).',
    '移動先。201 では作成されたリソースの場所。',
  ],
  [
    'Prefer',
    'client',
    { rfc: 7240, section: '2' },
    'return=minimal',
    'What the client would like the server to do, if it can.',
    'サーバーへの希望（可能であれば従う）。',
  ],
  ['Range', 'client', http('14.2'), 'bytes=0-99', 'The part of the content that is wanted.', '要求する本文の範囲。'],
  [
    'RateLimit',
    'server',
    rateLimits,
    '"default";r=50;t=30',
    'How much of a quota is left, and for how long.',
    'クォータの残量と、リセットまでの時間。',
  ],
  ['RateLimit-Policy', 'server', rateLimits, '"default";q=100;w=60', 'The quotas that count.', '適用されるクォータ。'],
  [
    'Retry-After',
    'server',
    http('10.2.3'),
    '120',
    'When to try again: seconds, or a date.',
    '再試行までの秒数、または再試行できる日時。',
  ],
  [
    'Set-Cookie',
    'server',
    { rfc: 6265, section: '4.1' },
    'id=a3f; Secure; HttpOnly',
    'A cookie that the client is to keep.',
    'クライアントに保存させる Cookie。',
  ],
  [
    'Sunset',
    'server',
    { rfc: 8594, section: '3' },
    'Tue, 30 Jun 2026 23:59:59 GMT',
    'When the resource is expected to stop answering: an HTTP date, in GMT.',
    'リソースが応答しなくなる予定の日時。HTTP の日付（GMT）で書きます。',
  ],
  [
    'traceparent',
    'both',
    { title: 'Trace Context', url: 'https://www.w3.org/TR/trace-context/' },
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    'The trace that a request belongs to.',
    'リクエストが属するトレース。',
  ],
  [
    'Vary',
    'server',
    http('12.5.5'),
    'Accept, Accept-Language',
    'The headers of a request that the answer depends on.',
    '応答が依存するリクエストヘッダー。',
  ],
  [
    'WWW-Authenticate',
    'server',
    http('11.6.1'),
    'Bearer realm="api"',
    'How to authenticate; a 401 must have it.',
    '認証の方法。401 には必須です。',
  ],
];

export const headerFields: readonly HeaderField[] = rows.map(([name, sentBy, standard, example, en, ja]) => ({
  name,
  sentBy,
  standard,
  example,
  meaning: { en, ja },
}));

const byName: ReadonlyMap<string, HeaderField> = new Map(headerFields.map(field => [field.name.toLowerCase(), field]));
