// What there is to say about each policy: the case, why it counts as it does, and an example of it.
import type { Direction, Level } from '../findings.ts';
import type { Policy, PolicyName } from '../judge/policies.ts';
import { policies, policyNames } from '../judge/policies.ts';
import type { Language } from '../messages/language.ts';
import type { Example, Words } from '../rules/rule.ts';
import { diffLines } from '../testing/example-documents.ts';

export interface PolicyTexts {
  /** What happens. */
  readonly title: Words;
  /** What speaks for its level, and for another one. */
  readonly why: Words;
  readonly example: Pick<Example, 'scope' | 'diff' | 'surface' | 'openapi'>;
}

const response = (schema: string): PolicyTexts['example'] => ({ scope: 'schema', diff: schema });

export const policyTexts: Readonly<Record<PolicyName, PolicyTexts>> = {
  responseEnumValueAdded: {
    title: {
      en: 'A response can hold a value that its enum did not list, or lists no values any more.',
      ja: 'レスポンスに、以前の enum にない値が入るようになった（enum がなくなった場合を含む）。',
    },
    why: {
      en: 'A list promises that there is nothing else, and generated code of most languages fails on another value. Where clients were told to expect more, `dangerous` is enough.',
      ja: 'enum はほかの値がないという約束であり、多くの言語の生成コードは知らない値で失敗します。値が増えうると伝えてあるなら `dangerous` で足ります。',
    },
    example: response(`
      - enum: [open, closed]
      + enum: [open, closed, paused]
    `),
  },
  openEnumValueAdded: {
    title: {
      en: 'A response can hold another value of a list that is open: it has `x-extensible-enum`.',
      ja: '`x-extensible-enum` で増えうると示されたレスポンスの値が増えた。',
    },
    why: {
      en: 'Clients were told to expect values that they do not know.',
      ja: '知らない値がありうることは、クライアントに伝わっています。',
    },
    example: response(`
        type: string
        x-extensible-enum: [open]
      - enum: [open, closed]
      + enum: [open, closed, paused]
    `),
  },
  requestEnumValueRemoved: {
    title: {
      en: 'A request can no longer hold a value that its enum listed.',
      ja: 'リクエストの enum から値がなくなった。',
    },
    why: { en: 'Whoever sends the value is rejected.', ja: 'その値を送るクライアントは拒否されます。' },
    example: response(`
      - enum: [open, closed, paused]
      + enum: [open, closed]
    `),
  },
  requiredResponsePropertyRemoved: {
    title: {
      en: 'A response loses a property that was always there.',
      ja: 'レスポンスから必須のプロパティがなくなった。',
    },
    why: {
      en: 'Clients read it without asking whether it is there.',
      ja: 'クライアントは、あることを前提に読んでいます。',
    },
    example: response(`
        type: object
      - required: [name]
      - properties: { id: { type: string }, name: { type: string } }
      + properties: { id: { type: string } }
    `),
  },
  optionalResponsePropertyRemoved: {
    title: {
      en: 'A response loses a property that need not have been there.',
      ja: 'レスポンスから任意のプロパティがなくなった。',
    },
    why: {
      en: 'Few descriptions mark as required what clients rely on. Where yours do, a client had to expect that it is missing: `dangerous` or `safe`.',
      ja: 'クライアントが頼るプロパティを必須と記す記述は多くありません。必須かどうかを正しく記しているなら、クライアントは欠ける場合に備えているはずなので、`dangerous` や `safe` にできます。',
    },
    example: response(`
        type: object
      - properties: { id: { type: string }, note: { type: string } }
      + properties: { id: { type: string } }
    `),
  },
  ignoredRequestPropertyRemoved: {
    title: {
      en: 'A request loses a property, and goes on being accepted with it.',
      ja: 'リクエストからプロパティがなくなった（送っても拒否はされない）。',
    },
    why: {
      en: 'What a client asked for does not happen, and no error says so. Where nothing depends on it, `dangerous` is enough.',
      ja: 'クライアントの指定が、エラーもなく無視されます。結果に影響しないプロパティなら `dangerous` で足ります。',
    },
    example: response(`
        type: object
      - properties: { id: { type: string }, note: { type: string } }
      + properties: { id: { type: string } }
    `),
  },
  rejectedRequestPropertyRemoved: {
    title: {
      en: 'A request loses a property, and is rejected with it.',
      ja: 'リクエストからプロパティがなくなり、送ると拒否される。',
    },
    why: { en: 'Whoever sends it is rejected.', ja: 'そのプロパティを送るクライアントは拒否されます。' },
    example: response(`
        type: object
        additionalProperties: false
      - properties: { id: { type: string }, note: { type: string } }
      + properties: { id: { type: string } }
    `),
  },
  undeclaredPropertyRejected: {
    title: {
      en: 'A request no longer lets undeclared properties pass.',
      ja: 'リクエストが、宣言されていないプロパティを受け付けなくなった。',
    },
    why: {
      en: 'Some clients send back what they read. Where nobody sends more than is declared, it may be `dangerous` or `safe`.',
      ja: '受け取った内容をそのまま送り返すクライアントもあります。宣言されたもの以外を送るクライアントがいないなら、`dangerous` や `safe` にできます。',
    },
    example: response(`
        type: object
        properties: { id: { type: string } }
      + additionalProperties: false
    `),
  },
  optionalParameterRemoved: {
    title: { en: 'An optional parameter is removed.', ja: '任意のパラメーターがなくなった。' },
    why: {
      en: 'Servers ignore what they do not know: a filter that is no longer there gives other results, without an error. Where no result depends on it, `dangerous` is enough.',
      ja: 'サーバーは知らないパラメーターを無視するため、絞り込みなどが効かず、エラーもなく結果が変わります。結果に影響しないパラメーターなら `dangerous` で足ります。',
    },
    example: {
      scope: 'operation',
      diff: `
        - parameters: [{ name: limit, in: query, schema: { type: integer } }]
          responses: { '200': { description: OK } }
      `,
    },
  },
  requiredParameterRemoved: {
    title: { en: 'A required parameter is removed.', ja: '必須のパラメーターがなくなった。' },
    why: {
      en: 'Every client sends it, and what it said no longer counts. Where the operation does the same without it, `safe` is enough.',
      ja: 'すべてのクライアントが送っている値が、意味を失います。値がなくても結果が同じなら `safe` で足ります。',
    },
    example: {
      scope: 'operation',
      diff: `
        - parameters: [{ name: account, in: query, required: true, schema: { type: string } }]
          responses: { '200': { description: OK } }
      `,
    },
  },
  pathParameterLimited: {
    title: {
      en: 'A part of a path is described for the first time, with limits.',
      ja: 'パスの一部が初めて記述され、値が制限された。',
    },
    why: {
      en: 'Until now anything could stand there. Where the server always had these limits, `safe` is enough.',
      ja: 'これまでは何でも入れられました。サーバーが以前から同じ制限を課していたなら `safe` で足ります。',
    },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things/{id}:
              get:
        +       parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
                responses: { '200': { description: OK } }
      `,
    },
  },
  optionalResponseHeaderRemoved: {
    title: {
      en: 'A response loses a header that need not have been there.',
      ja: 'レスポンスから任意のヘッダーがなくなった。',
    },
    why: {
      en: 'Whoever reads it had to expect responses without it.',
      ja: 'このヘッダーを読むクライアントは、ない場合に備えているはずです。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        -     headers: { X-Total: { schema: { type: integer } } }
      `,
    },
  },
  requiredResponseHeaderRemoved: {
    title: { en: 'A response loses a header that was always there.', ja: 'レスポンスから必須のヘッダーがなくなった。' },
    why: {
      en: 'Clients read it without asking whether it is there.',
      ja: 'クライアントは、あることを前提に読んでいます。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        -     headers: { X-Total: { required: true, schema: { type: integer } } }
      `,
    },
  },
  successStatusAdded: {
    title: { en: 'An operation can succeed with another status.', ja: '成功のステータスが増えた。' },
    why: {
      en: 'A status says of which class it is (RFC 9110, section 15). Where clients compare with one status, or read what only the old one brings, it is `dangerous`.',
      ja: 'ステータスは先頭の桁で種類がわかります（RFC 9110 の 15 節）。特定のステータスだけを成功とみなす、またはその本文に頼るクライアントがいるなら `dangerous` です。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200': { description: OK }
        +   '202': { description: Later }
      `,
    },
  },
  errorStatusAdded: {
    title: { en: 'An operation can fail with another status.', ja: 'エラーのステータスが増えた。' },
    why: {
      en: 'An error can always come, listed or not.',
      ja: 'エラーは、記載の有無にかかわらず起こりえます。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200': { description: OK }
        +   '409': { description: Conflict }
      `,
    },
  },
  successStatusRemoved: {
    title: { en: 'A status of success is removed.', ja: '成功のステータスがなくなった。' },
    why: {
      en: 'Clients tell by it what happened, and what comes instead is another answer.',
      ja: 'クライアントはステータスで結果を判断し、代わりに返るのは別の応答です。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200': { description: OK }
        -   '202': { description: Later }
      `,
    },
  },
  errorStatusRemoved: {
    title: {
      en: 'A status of an error is removed, and no `default` describes it.',
      ja: 'エラーのステータスがなくなり、`default` にも含まれない。',
    },
    why: {
      en: 'Clients tell by a 404 as by a 200 what happened. Where a list of errors was never meant to be complete, `safe` is enough.',
      ja: 'クライアントは 404 でも 200 でも、ステータスから結果を判断します。エラーの一覧が網羅的でないなら `safe` で足ります。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200': { description: OK }
        -   '404': { description: Not found }
      `,
    },
  },
  errorStatusLeftToDefault: {
    title: {
      en: 'A status of an error is removed, and `default` goes on describing it.',
      ja: 'エラーのステータスがなくなったが、引き続き `default` に含まれる。',
    },
    why: { en: 'Clients may get it as before.', ja: 'これまでどおり返ることがあります。' },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200': { description: OK }
        -   '404': { description: Not found }
            default: { description: Error }
      `,
    },
  },
  requestBodyRemoved: {
    title: { en: 'A request body is removed.', ja: 'リクエストボディがなくなった。' },
    why: {
      en: 'It is what the request is about: without it the operation does something else.',
      ja: 'ボディはリクエストの中身であり、なくなれば操作の意味が変わります。',
    },
    example: {
      scope: 'operation',
      diff: `
        - requestBody: { content: { application/json: { schema: { type: object } } } }
          responses: { '200': { description: OK } }
      `,
    },
  },
  meaninglessRequestBodyRemoved: {
    title: {
      en: 'The body of a GET, HEAD or DELETE is removed.',
      ja: 'GET、HEAD、DELETE のボディがなくなった。',
    },
    why: {
      en: 'HTTP gives it no meaning (RFC 9110, section 9.3), and few servers ever read it.',
      ja: 'HTTP ではこれらのボディに意味がなく（RFC 9110 の 9.3 節）、読むサーバーはまれです。',
    },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things:
              delete:
        -       requestBody: { content: { application/json: { schema: { type: object } } } }
                responses: { '204': { description: Deleted } }
      `,
    },
  },
  requestMediaTypeRemoved: {
    title: {
      en: 'Requests can no longer be written in a media type.',
      ja: 'リクエストで使えるメディアタイプが減った。',
    },
    why: { en: 'Whoever sends it gets 415.', ja: 'その形式で送るクライアントには 415 が返ります。' },
    example: {
      scope: 'operation',
      diff: `
          requestBody:
            content:
              application/json: {}
        -     application/xml: {}
          responses: { '200': { description: OK } }
      `,
    },
  },
  responseMediaTypeRemoved: {
    title: { en: 'Responses no longer come in a media type.', ja: 'レスポンスのメディアタイプが減った。' },
    why: {
      en: 'Whoever asks for it gets 406, or what it cannot read.',
      ja: 'その形式を求めるクライアントは、406 か読めない内容を受け取ります。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
                application/json: {}
        -       application/xml: {}
      `,
    },
  },
  responseMediaTypeAdded: {
    title: { en: 'Responses can come in another media type.', ja: 'レスポンスのメディアタイプが増えた。' },
    why: {
      en: 'A client gets what it names in Accept. Where clients name nothing, it is `dangerous`.',
      ja: 'クライアントは Accept で求めた形式を受け取ります。Accept を送らないクライアントがいるなら `dangerous` です。',
    },
    example: {
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              content:
                application/json: {}
        +       application/xml: {}
      `,
    },
  },
  securityTightened: {
    title: {
      en: 'Credentials that were enough no longer are: a scheme, a scope, an alternative that went.',
      ja: 'これまで足りていた認証情報では足りなくなった（方式やスコープの追加、選択肢の削除）。',
    },
    why: { en: 'Whoever comes with them is turned away.', ja: 'その認証情報を使うクライアントは拒否されます。' },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things:
              get:
        +       security: [{ key: [] }]
                responses: { '200': { description: OK } }
          components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
      `,
    },
  },
  securityAlternativeAdded: {
    title: { en: 'Other credentials are enough as well.', ja: 'ほかの認証情報でも足りるようになった。' },
    why: {
      en: 'Nobody who got in is turned away. Where what is protected matters more than who is hurt, it is worth a look: `dangerous`.',
      ja: 'これまでのクライアントは拒否されません。保護が弱まることを確認したいなら `dangerous` にします。',
    },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things:
              get:
        -       security: [{ key: [] }]
        +       security: [{ key: [] }, { token: [] }]
                responses: { '200': { description: OK } }
          components:
            securitySchemes:
              key: { type: apiKey, in: header, name: X-Key }
              token: { type: http, scheme: bearer }
      `,
    },
  },
  onlySecurityHintRemoved: {
    title: {
      en: 'A security scheme is removed where no operation says what it asks for.',
      ja: 'どのオペレーションも求める認証を記していない API から、セキュリティスキームがなくなった。',
    },
    why: {
      en: 'Clients had nothing else to go by.',
      ja: 'クライアントにはほかに手がかりがありません。',
    },
    example: {
      scope: 'document',
      diff: `
          paths: { /things: { get: { responses: { '200': { description: OK } } } } }
          components:
            securitySchemes:
              key: { type: apiKey, in: header, name: X-Key }
        -     token: { type: http, scheme: bearer }
      `,
    },
  },
  unusedSecuritySchemeRemoved: {
    title: {
      en: 'A security scheme is removed that no operation asks for, where operations ask for others.',
      ja: 'ほかの方式を求めるオペレーションはあるが、どれも求めていないセキュリティスキームがなくなった。',
    },
    why: { en: 'Nobody needed it.', ja: '必要とするクライアントはいません。' },
    example: {
      scope: 'document',
      diff: `
          security: [{ key: [] }]
          paths: { /things: { get: { responses: { '200': { description: OK } } } } }
          components:
            securitySchemes:
              key: { type: apiKey, in: header, name: X-Key }
        -     token: { type: http, scheme: bearer }
      `,
    },
  },
  serverRemoved: {
    title: { en: 'A server is removed.', ja: 'サーバーがなくなった。' },
    why: {
      en: 'Clients that are configured with the address reach nobody. Where servers only list examples, `safe` is enough.',
      ja: 'そのアドレスを設定したクライアントは接続できません。サーバーの記載が例にすぎないなら `safe` で足ります。',
    },
    example: {
      scope: 'document',
      diff: `
          servers:
            - url: https://eu.example.com
        -   - url: https://us.example.com
          paths: { /things: { get: { responses: { '200': { description: OK } } } } }
      `,
    },
  },
  serverMoved: {
    title: { en: 'A server has another URL.', ja: 'サーバーの URL が変わった。' },
    why: {
      en: 'Clients that are configured with the old address reach nobody, or another API.',
      ja: '以前のアドレスを設定したクライアントは、接続できないか別の API につながります。',
    },
    example: {
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com
        +   - url: https://api.example.net
          paths: { /things: { get: { responses: { '200': { description: OK } } } } }
      `,
    },
  },
  serverAdded: {
    title: { en: 'A server is added.', ja: 'サーバーが増えた。' },
    why: { en: 'Clients go on calling those that they know.', ja: 'クライアントは知っているサーバーを呼び続けます。' },
    example: {
      scope: 'document',
      diff: `
          servers:
            - url: https://eu.example.com
        +   - url: https://us.example.com
          paths: { /things: { get: { responses: { '200': { description: OK } } } } }
      `,
    },
  },
  parameterDefaultChanged: {
    title: {
      en: 'The default of an optional parameter is added, changes or is removed.',
      ja: '任意のパラメーターの既定値が追加、変更、または削除された。',
    },
    why: {
      en: 'A request that leaves it out is answered otherwise. Where the description only says now what the server always did, `dangerous` is enough.',
      ja: 'パラメーターを省いたリクエストの結果が変わります。サーバーの動作は同じで記述だけを直したなら `dangerous` で足ります。',
    },
    example: {
      scope: 'operation',
      diff: `
          parameters:
            - name: limit
              in: query
        -     schema: { type: integer, default: 20 }
        +     schema: { type: integer, default: 50 }
          responses: { '200': { description: OK } }
      `,
    },
  },
  propertyDefaultChanged: {
    title: {
      en: 'The default of anything but a parameter changes or is removed.',
      ja: 'パラメーター以外の既定値が変更または削除された。',
    },
    why: {
      en: 'Every value stays valid; what leaving it out means is different for those who do.',
      ja: '有効な値は変わりませんが、省略したときの意味が変わります。',
    },
    example: {
      scope: 'schema',
      diff: `
          type: object
        - properties: { size: { type: integer, default: 1 } }
        + properties: { size: { type: integer, default: 2 } }
      `,
    },
  },
  operationIdChanged: {
    title: { en: 'The operationId of an operation changes.', ja: 'operationId が変わった。' },
    why: {
      en: 'Generated code calls it by that name; HTTP clients do not. Safe on the wire, breaking where `surface` is `source`.',
      ja: '生成コードはこの名前で呼びますが、HTTP クライアントには関係しません。通信上は安全、`surface` が `source` なら破壊的です。',
    },
    example: {
      scope: 'operation',
      diff: `
        - operationId: getThing
        + operationId: readThing
          responses: { '200': { description: OK } }
      `,
    },
  },
  tagChanged: {
    title: { en: 'An operation loses a tag.', ja: 'オペレーションのタグがなくなった。' },
    why: {
      en: 'Generated code groups operations by their tags. Safe on the wire, breaking where `surface` is `source`.',
      ja: '生成コードはタグごとにオペレーションをまとめます。通信上は安全、`surface` が `source` なら破壊的です。',
    },
    example: {
      scope: 'operation',
      diff: `
        - tags: [things]
        + tags: [stock]
          responses: { '200': { description: OK } }
      `,
    },
  },
  componentNameChanged: {
    title: { en: 'A component has another name, or is gone.', ja: 'コンポーネントの名前が変わったか、なくなった。' },
    why: {
      en: 'Generated code names types after components. Seen only where `surface` is `source`, and breaking there.',
      ja: '生成コードの型の名前はコンポーネントの名前から作られます。`surface` が `source` のときだけ検出し、破壊的とします。',
    },
    example: {
      scope: 'document',
      surface: 'source',
      diff: `
          paths:
            /things:
              get:
                responses:
        -         '404': { $ref: '#/components/responses/NotFound' }
        +         '404': { $ref: '#/components/responses/Missing' }
          components:
            responses:
        -     NotFound: { description: There is no such thing }
        +     Missing: { description: There is no such thing }
      `,
    },
  },
  checkedFormatChanged: {
    title: {
      en: 'A `format` is added or changes, and validators reject more, or programs hold less: a date, a UUID, `int32` after `int64`.',
      ja: '`format` が追加または変更され、検証で拒否される値が増えるか、保持できる値が減った（日付、UUID、`int64` から `int32` など）。',
    },
    why: { en: 'Values that were fine are rejected.', ja: 'これまで有効だった値が拒否されます。' },
    example: {
      scope: 'schema',
      diff: `
          type: string
        + format: uuid
      `,
    },
  },
  openFormatChanged: {
    title: {
      en: 'A `format` is added or changes that nobody enforces.',
      ja: '検証されることの少ない `format` が追加または変更された。',
    },
    why: {
      en: 'It is between sender and receiver what they make of it.',
      ja: 'どう扱うかは送る側と受け取る側しだいです。',
    },
    example: {
      scope: 'schema',
      diff: `
          type: string
        + format: customer-number
      `,
    },
  },
  undecided: {
    title: {
      en: 'It could not be decided whether anybody is hurt, as with patterns that have backreferences.',
      ja: '影響の有無を判定できなかった（後方参照を含む正規表現など）。',
    },
    why: {
      en: 'Somebody has to look: what could not be decided may break. `breaking` makes sure of that.',
      ja: '破壊的かもしれないため、人の確認が必要です。`breaking` にすれば見落としません。',
    },
    example: {
      scope: 'schema',
      diff: `
          type: string
        - pattern: '^(\\w+) \\1$'
        + pattern: '^(\\w+) \\w+$'
      `,
    },
  },
  propertyBecameReadOnly: {
    title: { en: 'A property of a request becomes `readOnly`.', ja: 'リクエストのプロパティが `readOnly` になった。' },
    why: {
      en: 'What is sent is ignored from now on, or always was and only now this is said.',
      ja: '今後は無視されるか、以前から無視されていたことが記述されただけです。',
    },
    example: {
      scope: 'schema',
      diff: `
          type: object
        - properties: { id: { type: string } }
        + properties: { id: { type: string, readOnly: true } }
      `,
    },
  },
  propertyBecameWriteOnly: {
    title: {
      en: 'A property of a response becomes `writeOnly`.',
      ja: 'レスポンスのプロパティが `writeOnly` になった。',
    },
    why: { en: 'To whoever reads, it was removed.', ja: '読む側にとっては、なくなったのと同じです。' },
    example: {
      scope: 'schema',
      diff: `
          type: object
        - properties: { id: { type: string } }
        + properties: { id: { type: string, writeOnly: true } }
      `,
    },
  },
  discriminatorAddedOrRemoved: {
    title: { en: 'A discriminator is added or removed.', ja: 'discriminator が追加または削除された。' },
    why: {
      en: 'It hurts those who choose an alternative by it, and nobody else.',
      ja: 'これで選択肢を判別するクライアントだけが影響を受けます。',
    },
    example: {
      scope: 'schema',
      diff: `
          oneOf:
            - { title: Cat, type: object, required: [kind], properties: { kind: { const: cat } } }
            - { title: Dog, type: object, required: [kind], properties: { kind: { const: dog } } }
        + discriminator: { propertyName: kind }
      `,
    },
  },
  discriminatorChanged: {
    title: {
      en: 'The property of a discriminator, or what its values lead to, changes.',
      ja: 'discriminator のプロパティ、または値と選択肢の対応が変わった。',
    },
    why: { en: 'The same values are read as something else.', ja: '同じ値が別のものとして読まれます。' },
    example: {
      scope: 'schema',
      diff: `
          oneOf:
            - { title: Cat, type: object, properties: { kind: { type: string }, type: { type: string }, meow: { type: string } } }
            - { title: Dog, type: object, properties: { kind: { type: string }, type: { type: string }, bark: { type: string } } }
        - discriminator: { propertyName: kind }
        + discriminator: { propertyName: type }
      `,
    },
  },
  xmlChanged: {
    title: { en: 'The form in XML changes.', ja: 'XML での形が変わった。' },
    why: {
      en: 'It hurts those who use XML, and nobody else. Where nobody does, `safe` is enough.',
      ja: 'XML を使うクライアントだけが影響を受けます。いないなら `safe` で足ります。',
    },
    example: {
      scope: 'schema',
      diff: `
          type: object
        + xml: { name: thing }
          properties: { id: { type: string } }
      `,
    },
  },
  linkRemoved: {
    title: { en: 'A link is removed.', ja: 'リンクがなくなった。' },
    why: { en: 'Nothing goes over the wire because of it.', ja: 'リンクによって通信は変わりません。' },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things:
              post:
                responses:
                  '201':
                    description: Created
        -           links: { read: { operationId: readThing } }
            /things/{id}:
              get:
                operationId: readThing
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                responses: { '200': { description: OK } }
      `,
    },
  },
  documentationChanged: {
    title: {
      en: 'A title, a summary, a description or an example changes.',
      ja: 'タイトル、概要、説明、または例が変わった。',
    },
    why: {
      en: 'Only people read them. Where a text is the contract, somebody should look: `dangerous`.',
      ja: '読むのは人だけです。文章も契約の一部なら `dangerous` にして確認します。',
    },
    example: {
      scope: 'operation',
      diff: `
        - summary: Things
        + summary: All things
          responses: { '200': { description: OK } }
      `,
    },
  },
  referenceUnresolved: {
    title: {
      en: 'A reference can no longer be followed, or could not be before.',
      ja: '参照をたどれなくなったか、以前はたどれなかった。',
    },
    why: { en: 'Nothing can be said of what it stands for.', ja: '参照先については何も判断できません。' },
    example: {
      scope: 'document',
      diff: `
          paths:
            /things:
              get:
                responses:
                  '200':
                    description: OK
                    content:
                      application/json:
        -               schema: { $ref: '#/components/schemas/Thing' }
        +               schema: { $ref: '#/components/schemas/Gone' }
          components: { schemas: { Thing: { type: object } } }
      `,
    },
  },
  provisionalOperationChanged: {
    title: {
      en: 'Something breaks in an operation that is `draft` or `alpha` by its `x-stability-level`.',
      ja: '`x-stability-level` が `draft` または `alpha` のオペレーションに破壊的な変更があった。',
    },
    why: {
      en: 'It promised nothing. With `dangerous` somebody looks; with `breaking` it counts as in any other operation.',
      ja: '何も約束していません。`dangerous` にすれば確認でき、`breaking` ならほかのオペレーションと同じ扱いになります。',
    },
    example: {
      scope: 'operation',
      diff: `
          x-stability-level: alpha
        - parameters: [{ name: limit, in: query, schema: { type: integer } }]
          responses: { '200': { description: OK } }
      `,
    },
  },
  stabilityLowered: {
    title: {
      en: 'An operation promises less by its `x-stability-level`.',
      ja: 'オペレーションの `x-stability-level` が下がった。',
    },
    why: {
      en: 'What it promised was what clients were built on.',
      ja: 'クライアントは以前の約束を前提に作られています。',
    },
    example: {
      scope: 'operation',
      diff: `
        - x-stability-level: stable
        + x-stability-level: beta
          responses: { '200': { description: OK } }
      `,
    },
  },
  unstablePartExposed: {
    title: {
      en: 'An operation begins to use a schema or parameter that is less stable than it is.',
      ja: 'オペレーションが、自身より安定性の低いスキーマやパラメーターを使い始めた。',
    },
    why: {
      en: 'Nothing fails yet, and what clients build on it may change without notice.',
      ja: '今は問題がなくても、予告なく変わることがあります。',
    },
    example: {
      scope: 'operation',
      diff: `
          parameters:
            - name: expand
              in: query
        +     x-stability-level: draft
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
    },
  },
};

export interface ListedPolicy {
  readonly name: PolicyName;
  readonly title: string;
  readonly why: string;
  /** What it counts as where nobody decides. */
  readonly usual: Level;
  /** Whose changes it is about; of any where there are none. */
  readonly rules: readonly string[];
  readonly direction?: Direction;
  /** An example: lines begin with `- ` (base only), `+ ` (revision only) or two spaces. */
  readonly diff: readonly string[];
}

/** In the order of docs/compatibility.md, section 10. */
export const listPolicies = (language: Language): readonly ListedPolicy[] =>
  policyNames.map(name => listed(name, language));

const listed = (name: PolicyName, language: Language): ListedPolicy => {
  const { rules = [], direction, usual }: Policy = policies[name];
  const { title, why, example } = policyTexts[name];
  return {
    name,
    title: title[language],
    why: why[language],
    usual,
    rules,
    ...(direction && { direction }),
    diff: diffLines(example.diff),
  };
};
