// Small descriptions and what is wrong with them: position, English, Japanese.

interface Case {
  readonly title: string;
  readonly text: string;
  readonly problems: readonly { readonly at: string; readonly en: string; readonly ja: string }[];
}

const lines = (...text: readonly string[]): string => text.map(line => `${line}\n`).join('');

export const cases: readonly Case[] = [
  {
    title: 'a field that is missing',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      operationId: a',
    ),
    problems: [
      {
        at: '5:5',
        en: '`responses` is missing from this operation',
        ja: 'このオペレーションに `responses` がありません',
      },
    ],
  },
  {
    title: 'a field that is missing at the root',
    text: lines('openapi: 3.0.4', 'paths: {}'),
    problems: [{ at: '1:1', en: '`info` is missing from this description', ja: 'この API 記述に `info` がありません' }],
  },
  {
    title: 'nothing to describe',
    text: lines('openapi: 3.1.2', 'info: { title: x, version: "1" }'),
    problems: [
      {
        at: '1:1',
        en: 'a description needs at least one of `paths`, `components` and `webhooks`',
        ja: 'API 記述には `paths` と `components` と `webhooks` の少なくとも 1 つが必要です',
      },
    ],
  },
  {
    title: 'a misspelled field, which is not missing as well',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      respones: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:7',
        en: '`respones` is not a field of an operation: did you mean `responses`?',
        ja: '`respones` はオペレーションに書けるフィールドではありません。もしかして `responses` ですか',
      },
    ],
  },
  {
    title: 'a misspelled field of a parameter',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: query, requred: true, schema: {} }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:42',
        en: '`requred` is not a field of a parameter: did you mean `required`?',
        ja: '`requred` はパラメーターに書けるフィールドではありません。もしかして `required` ですか',
      },
    ],
  },
  {
    title: 'a field of a later version',
    text: lines('openapi: 3.0.4', 'info: { title: x, version: "1" }', 'paths: {}', 'webhooks: {}'),
    problems: [
      {
        at: '4:1',
        en: '`webhooks` is a field of a description from OpenAPI 3.1 on, and not before',
        ja: '`webhooks` を API 記述に書けるのは OpenAPI 3.1 からです',
      },
    ],
  },
  {
    title: 'a keyword of a later version',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { const: 1 }',
    ),
    problems: [
      {
        at: '6:10',
        en: '`const` is a field of a schema from OpenAPI 3.1 on, and not before',
        ja: '`const` をスキーマに書けるのは OpenAPI 3.1 からです',
      },
    ],
  },
  {
    title: 'a field of 3.x in 2.0',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": { description: x } }',
      '      requestBody: {}',
    ),
    problems: [
      {
        at: '7:7',
        en: '`requestBody` is a field of an operation from OpenAPI 3.0 on, and not before',
        ja: '`requestBody` をオペレーションに書けるのは OpenAPI 3.0 からです',
      },
    ],
  },
  {
    title: 'fields of 3.2',
    text: lines('openapi: 3.1.2', 'info: { title: x, version: "1" }', 'paths: {}', 'tags: [{ name: a, parent: b }]'),
    problems: [
      {
        at: '4:19',
        en: '`parent` is a field of a tag from OpenAPI 3.2 on, and not before',
        ja: '`parent` をタグに書けるのは OpenAPI 3.2 からです',
      },
    ],
  },
  {
    title: 'no field at all',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": { description: x } }',
      '      body: {}',
    ),
    problems: [
      {
        at: '7:7',
        en: '`body` is not a field of an operation',
        ja: '`body` はオペレーションに書けるフィールドではありません',
      },
    ],
  },
  {
    title: "extensions are anybody's",
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": { description: x } }',
      '      x-body: {}',
    ),
    problems: [],
  },
  {
    title: 'text for a number',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { maxLength: "3" }',
    ),
    problems: [
      {
        at: '6:21',
        en: '`maxLength` must be a number, and is the text `3`',
        ja: '`maxLength` は数値でなければなりませんが、文字列 `3` になっています',
      },
    ],
  },
  {
    title: 'a number for text',
    text: lines('openapi: 3.1.2', 'info: { title: x, version: 1.0 }', 'paths: {}'),
    problems: [
      {
        at: '2:28',
        en: '`version` must be text, and is the number `1.0`',
        ja: '`version` は文字列でなければなりませんが、数値 `1.0` になっています',
      },
    ],
  },
  {
    title: 'nothing',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses:',
    ),
    problems: [
      {
        at: '6:7',
        en: '`responses` must be a mapping, and is left empty',
        ja: '`responses` はマッピングでなければなりませんが、値がありません',
      },
    ],
  },
  {
    title: 'a list for an object',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": [] }',
    ),
    problems: [
      {
        at: '6:27',
        en: '`200` must be a response object, and is a list',
        ja: '`200` はレスポンスオブジェクトでなければなりませんが、リストになっています',
      },
    ],
  },
  {
    title: 'text for a schema',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { properties: { a: string } }',
    ),
    problems: [
      {
        at: '6:27',
        en: '`a` must be a schema object, true or false, and is the text `string`',
        ja: '`a` はスキーマオブジェクトか真偽値でなければなりませんが、文字列 `string` になっています',
      },
    ],
  },
  {
    title: 'true for a schema, in 3.0 and in 3.1',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { items: true }',
      '    B: { additionalProperties: true }',
    ),
    problems: [
      {
        at: '6:17',
        en: '`items` must be a schema object, and is `true`',
        ja: '`items` はスキーマオブジェクトでなければなりませんが、`true` になっています',
      },
    ],
  },
  {
    title: 'a type that there is not',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { type: strin }',
      '    B: { type: [string, map] }',
    ),
    problems: [
      {
        at: '6:16',
        en: '`type` is `strin`: did you mean `string`?',
        ja: '`type` が `strin` になっています。もしかして `string` ですか',
      },
      {
        at: '7:25',
        en: '`type/1` is `map`; it can be `array`, `boolean`, `integer`, `null`, `number`, `object` or `string`',
        ja: '`type/1` が `map` になっています。使えるのは `array`、`boolean`、`integer`、`null`、`number`、`object`、`string` です',
      },
    ],
  },
  {
    title: 'null as a type in 3.0',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { type: [string, "null"] }',
    ),
    problems: [
      {
        at: '6:16',
        en: '`type` must be text, and is a list',
        ja: '`type` は文字列でなければなりませんが、リストになっています',
      },
    ],
  },
  {
    title: 'required of itself',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { properties: { a: { required: true } } }',
    ),
    problems: [
      {
        at: '6:39',
        en: '`required` must be a list, and is `true`',
        ja: '`required` はリストでなければなりませんが、`true` になっています',
      },
    ],
  },
  {
    title: 'numbers out of range',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { minLength: -1, multipleOf: 0, maxItems: 1.5 }',
    ),
    problems: [
      {
        at: '6:21',
        en: '`minLength` is -1, and must be a whole number that is not negative',
        ja: '`minLength` が -1 になっています。0 以上の整数でなければなりません',
      },
      {
        at: '6:37',
        en: '`multipleOf` is 0, and must be greater than 0',
        ja: '`multipleOf` が 0 になっています。0 より大きい数でなければなりません',
      },
      {
        at: '6:50',
        en: '`maxItems` is 1.5, and must be a whole number that is not negative',
        ja: '`maxItems` が 1.5 になっています。0 以上の整数でなければなりません',
      },
    ],
  },
  {
    title: 'a name twice in required',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { required: [a, b, a] }',
    ),
    problems: [{ at: '6:27', en: '`a` comes more than once in `required`', ja: '`required` に `a` が重複しています' }],
  },
  {
    title: 'a limit of 3.0 in 3.1',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { minimum: 1, exclusiveMinimum: true }',
    ),
    problems: [
      {
        at: '6:40',
        en: '`exclusiveMinimum` must be a number, and is `true`',
        ja: '`exclusiveMinimum` は数値でなければなりませんが、`true` になっています',
      },
    ],
  },
  {
    title: 'a limit of 3.1 in 3.0',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { exclusiveMinimum: 1 }',
    ),
    problems: [
      {
        at: '6:28',
        en: '`exclusiveMinimum` must be true or false, and is the number `1`',
        ja: '`exclusiveMinimum` は真偽値でなければなりませんが、数値 `1` になっています',
      },
    ],
  },
  {
    title: 'a path parameter that is not required',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /{a}:',
      '    parameters:',
      '      - { name: a, in: path, schema: {} }',
      '  /{a}/b:',
      '    parameters:',
      '      - { name: a, in: path, required: false, schema: {} }',
    ),
    problems: [
      {
        at: '6:9',
        en: 'parameters with `in: path` must have `required: true`',
        ja: '`in: path` のパラメーターには `required: true` が必要です',
      },
      {
        at: '9:40',
        en: 'parameters with `in: path` must have `required: true`',
        ja: '`in: path` のパラメーターには `required: true` が必要です',
      },
    ],
  },
  {
    title: 'a parameter without a schema',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: query }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:20',
        en: 'a parameter needs exactly one of `schema` and `content`, and this one has none',
        ja: 'パラメーターには `schema` と `content` のどちらか 1 つが必要ですが、どちらもありません',
      },
    ],
  },
  {
    title: 'a parameter with a schema and content',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters:',
      '        - name: a',
      '          in: query',
      '          schema: {}',
      '          content: { text/plain: {} }',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '10:11',
        en: '`schema` and `content` exclude each other in a parameter: remove one of them',
        ja: 'パラメーターでは `schema` と `content` を同時に使えません。どちらかを消してください',
      },
    ],
  },
  {
    title: 'a parameter with several media types',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: query, content: { a/b: {}, c/d: {} } }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:42',
        en: '`content` must have exactly one entry here',
        ja: 'ここの `content` の要素はちょうど 1 つでなければなりません',
      },
    ],
  },
  {
    title: 'a place that there is not',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: qeury, schema: {} }, { name: b, in: body, schema: {} }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:35',
        en: '`in` is `qeury`: did you mean `query`?',
        ja: '`in` が `qeury` になっています。もしかして `query` ですか',
      },
      {
        at: '6:71',
        en: '`in` is `body`; it can be `query`, `header`, `path` or `cookie`',
        ja: '`in` が `body` になっています。使えるのは `query`、`header`、`path`、`cookie` です',
      },
    ],
  },
  {
    title: 'a style of another place',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: query, style: simple, schema: {} }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:49',
        en: '`style` is `simple`; with `in: query` it can be `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`',
        ja: '`style` が `simple` になっています。`in: query` の場合に使えるのは `form`、`spaceDelimited`、`pipeDelimited`、`deepObject` です',
      },
    ],
  },
  {
    title: 'a field of other parameters',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: header, allowEmptyValue: true, schema: {} }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:43',
        en: '`allowEmptyValue` is not a field of a parameter with `in: header`',
        ja: '`allowEmptyValue` は `in: header` のパラメーターに書けるフィールドではありません',
      },
    ],
  },
  {
    title: 'a query string',
    text: lines(
      'openapi: 3.2.0',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ name: a, in: querystring, schema: {} }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:48',
        en: '`schema` is not a field of a parameter with `in: querystring`, which needs `content`',
        ja: '`schema` は `in: querystring` のパラメーターに書けるフィールドではありません。必要なのは `content` です',
      },
    ],
  },
  {
    title: 'example and examples',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses:',
      '        "200":',
      '          description: x',
      '          content: { a/b: { example: 1, examples: {} } }',
    ),
    problems: [
      {
        at: '9:41',
        en: '`example` and `examples` exclude each other in a media type: remove one of them',
        ja: 'メディアタイプでは `example` と `examples` を同時に使えません。どちらかを消してください',
      },
    ],
  },
  {
    title: 'statuses',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses:',
      '        2xx: { description: x }',
      '        defalt: { description: x }',
      '        "600": { description: x }',
    ),
    problems: [
      {
        at: '9:9',
        en: '`600` is no status: there are `default`, numbers from 100 to 599, and ranges such as `4XX`',
        ja: '`600` はステータスではありません。使えるのは `default`、100 から 599 の数字、`4XX` のような範囲です',
      },
      {
        at: '7:9',
        en: '`2xx` is no status: there are `default`, numbers from 100 to 599, and ranges such as `4XX`: did you mean `2XX`?',
        ja: '`2xx` はステータスではありません。使えるのは `default`、100 から 599 の数字、`4XX` のような範囲です。もしかして `2XX` ですか',
      },
      {
        at: '8:9',
        en: '`defalt` is no status: there are `default`, numbers from 100 to 599, and ranges such as `4XX`: did you mean `default`?',
        ja: '`defalt` はステータスではありません。使えるのは `default`、100 から 599 の数字、`4XX` のような範囲です。もしかして `default` ですか',
      },
    ],
  },
  {
    title: 'no status',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { x-a: 1 }',
    ),
    problems: [
      {
        at: '6:7',
        en: '`responses` is empty, and needs at least one entry',
        ja: '`responses` が空です。少なくとも 1 つの要素が必要です',
      },
    ],
  },
  {
    title: 'a path without a slash',
    text: lines('openapi: 3.1.2', 'info: { title: x, version: "1" }', 'paths:', '  a: {}'),
    problems: [{ at: '4:3', en: 'the path `a` must begin with `/`', ja: 'パス `a` は `/` で始まらなければなりません' }],
  },
  {
    title: 'a name of a component',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    Page[Pet]: {}',
    ),
    problems: [
      {
        at: '6:5',
        en: 'the name `Page[Pet]` can only have letters of ASCII, digits, `.`, `-` and `_` in it',
        ja: '名前 `Page[Pet]` に使えるのは、ASCII の英数字と `.`、`-`、`_` だけです',
      },
    ],
  },
  {
    title: 'security schemes by their type',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  securitySchemes:',
      '    a: { type: apiKey, name: a }',
      '    b: { type: http, in: header, scheme: basic }',
      '    c: { type: oauth, flows: {} }',
      '    d: { type: oauth2, flows: { implicit: { scopes: {} } } }',
    ),
    problems: [
      {
        at: '6:5',
        en: '`in` is missing from this security scheme, which has `type: apiKey`',
        ja: 'このセキュリティスキーム（`type: apiKey`）に `in` がありません',
      },
      {
        at: '7:22',
        en: '`in` is not a field of a security scheme with `type: http`',
        ja: '`in` は `type: http` のセキュリティスキームに書けるフィールドではありません',
      },
      {
        at: '8:16',
        en: '`type` is `oauth`: did you mean `oauth2`?',
        ja: '`type` が `oauth` になっています。もしかして `oauth2` ですか',
      },
      {
        at: '9:33',
        en: '`authorizationUrl` is missing from this implicit flow',
        ja: 'この implicit フローに `authorizationUrl` がありません',
      },
    ],
  },
  {
    title: 'a link to two operations, and to none',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  links:',
      '    A: { operationId: a, operationRef: b }',
      '    B: {}',
    ),
    problems: [
      {
        at: '6:10',
        en: '`operationRef` and `operationId` exclude each other in a link: remove one of them',
        ja: 'リンクでは `operationRef` と `operationId` を同時に使えません。どちらかを消してください',
      },
      {
        at: '7:5',
        en: 'a link needs exactly one of `operationRef` and `operationId`, and this one has none',
        ja: 'リンクには `operationRef` と `operationId` のどちらか 1 つが必要ですが、どちらもありません',
      },
    ],
  },
  {
    title: 'references where there can be none',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  $ref: "#/x"',
      'components:',
      '  schemas: { $ref: "#/x" }',
    ),
    problems: [
      { at: '4:3', en: '`paths` cannot be replaced by a reference', ja: '`paths` は参照で置き換えられません' },
      {
        at: '6:14',
        en: '`schemas` cannot be a reference: only what is in it can',
        ja: '`schemas` 自体を参照にすることはできません。参照にできるのはその中の要素です',
      },
    ],
  },
  {
    title: "a reference in a parameter's place that is no text",
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters: [{ $ref: 1 }]',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '6:28',
        en: '`$ref` must be text, and is the number `1`',
        ja: '`$ref` は文字列でなければなりませんが、数値 `1` になっています',
      },
    ],
  },
  {
    title: '2.0: a parameter by its place',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters:',
      '        - { name: a, in: body, type: string }',
      '        - { name: b, in: query, schema: {} }',
      '        - { name: c, in: query, type: file }',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '7:32',
        en: '`type` is not a field of a parameter with `in: body`, which needs `schema`',
        ja: '`type` は `in: body` のパラメーターに書けるフィールドではありません。必要なのは `schema` です',
      },
      {
        at: '8:33',
        en: '`schema` is not a field of a parameter with `in: query`, which needs `type`',
        ja: '`schema` は `in: query` のパラメーターに書けるフィールドではありません。必要なのは `type` です',
      },
      {
        at: '9:39',
        en: '`type` is `file`; with `in: query` it can be `string`, `number`, `integer`, `boolean` or `array`',
        ja: '`type` が `file` になっています。`in: query` の場合に使えるのは `string`、`number`、`integer`、`boolean`、`array` です',
      },
    ],
  },
  {
    title: '2.0: a header without a type',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": { description: x, headers: { A: {} } } }',
    ),
    problems: [{ at: '6:56', en: '`type` is missing from this header', ja: 'このヘッダーに `type` がありません' }],
  },
  {
    title: '2.0: security by its flow',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'securityDefinitions:',
      '  a: { type: oauth2, flow: password, scopes: {} }',
      '  b: { type: http }',
    ),
    problems: [
      {
        at: '5:3',
        en: '`tokenUrl` is missing from this security scheme, which has `flow: password`',
        ja: 'このセキュリティスキーム（`flow: password`）に `tokenUrl` がありません',
      },
      {
        at: '6:14',
        en: '`type` is `http`; it can be `basic`, `apiKey` or `oauth2`',
        ja: '`type` が `http` になっています。使えるのは `basic`、`apiKey`、`oauth2` です',
      },
    ],
  },
  {
    title: '2.0: two bodies, and a body with a form',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    post:',
      '      parameters:',
      '        - { name: a, in: body, schema: {} }',
      '        - { name: b, in: body, schema: {} }',
      '        - { name: c, in: formData, type: string }',
      '      responses: { "200": { description: x } }',
    ),
    problems: [
      {
        at: '8:11',
        en: 'an operation has one body, and another one is declared at 7:11',
        ja: 'オペレーションの本文は 1 つだけですが、7:11 にも宣言されています',
      },
      {
        at: '9:11',
        en: 'parameters with `in: body` and `in: formData` exclude each other, and the other kind is at 7:11',
        ja: '`in: body` と `in: formData` のパラメーターは併用できません。もう一方は 7:11 にあります',
      },
    ],
  },
  {
    title: '2.0: an address for a host',
    text: lines(
      'swagger: "2.0"',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'host: https://a.example/b',
      'basePath: v1',
    ),
    problems: [
      {
        at: '4:7',
        en: '`https://a.example/b` is no host: that is a name and perhaps a port, without a scheme and a path',
        ja: '`https://a.example/b` はホストではありません。スキームとパスを除き、ホスト名と必要ならポートだけを書いてください',
      },
      {
        at: '5:11',
        en: 'the base path `v1` must begin with `/`',
        ja: 'ベースパス `v1` は `/` で始まらなければなりません',
      },
    ],
  },
  {
    title: 'an array without items',
    text: lines(
      'openapi: 3.0.4',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { type: array }',
    ),
    problems: [
      {
        at: '6:5',
        en: '`items` is missing from this schema, which has `type: array`',
        ja: 'このスキーマ（`type: array`）に `items` がありません',
      },
    ],
  },
  {
    title: 'a format of a token for passwords',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  securitySchemes:',
      '    a: { type: http, scheme: basic, bearerFormat: JWT }',
    ),
    problems: [
      {
        at: '6:37',
        en: '`bearerFormat` is not a field of a security scheme with `scheme: basic`',
        ja: '`bearerFormat` は `scheme: basic` のセキュリティスキームに書けるフィールドではありません',
      },
    ],
  },
  {
    title: 'a field among the statuses',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses:',
      '        description: x',
      '        "200": { $ref: "#/components/responses/A", description: 1 }',
      'components: { responses: { A: { description: x } } }',
    ),
    problems: [
      {
        at: '8:65',
        en: '`description` must be text, and is the number `1`',
        ja: '`description` は文字列でなければなりませんが、数値 `1` になっています',
      },
      {
        at: '7:9',
        en: '`description` is no status: there are `default`, numbers from 100 to 599, and ranges such as `4XX`',
        ja: '`description` はステータスではありません。使えるのは `default`、100 から 599 の数字、`4XX` のような範囲です',
      },
    ],
  },
  {
    title: '3.2: encodings',
    text: lines(
      'openapi: 3.2.0',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      responses: { "200": { content: { a/b: { encoding: {}, prefixEncoding: [] } } } }',
    ),
    problems: [
      {
        at: '6:61',
        en: '`encoding` and `prefixEncoding` exclude each other in a media type: remove one of them',
        ja: 'メディアタイプでは `encoding` と `prefixEncoding` を同時に使えません。どちらかを消してください',
      },
    ],
  },
  {
    title: '3.2: what it allows',
    text: lines(
      'openapi: 3.2.0',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    query:',
      '      responses: { "200": { summary: x } }',
      '    additionalOperations: { COPY: { responses: { "200": {} } } }',
    ),
    problems: [],
  },
  {
    title: 'an operationId twice',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get: { operationId: a }',
      '    put: { operationId: a }',
    ),
    problems: [
      {
        at: '6:25',
        en: 'the operationId `a` is already that of the operation at 5:25',
        ja: 'operationId `a` は 5:25 のオペレーションと重複しています',
      },
    ],
  },
  {
    title: 'parameters of a template',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /{a}/{b}:',
      '    parameters:',
      '      - { name: a, in: path, required: true, schema: {} }',
      '    get:',
      '      parameters:',
      '        - { name: c, in: path, required: true, schema: {} }',
      '  /{petId}:',
      '    get:',
      '      parameters:',
      '        - { name: petID, in: path, required: true, schema: {} }',
      '  /x/{d}:',
      '    get: {}',
      '    put:',
      '      parameters:',
      '        - { name: d, in: path, required: true, schema: {} }',
      '  /x/y/{d}:',
      '    get: {}',
      '    put: {}',
    ),
    problems: [
      {
        at: '9:11',
        en: 'the path parameter `c` has no place in `/{a}/{b}`',
        ja: 'パスパラメーター `c` は `/{a}/{b}` の中にありません',
      },
      {
        at: '4:3',
        en: '`{b}` in `/{a}/{b}` is not declared as a parameter with `in: path`',
        ja: '`/{a}/{b}` の `{b}` が `in: path` のパラメーターとして宣言されていません',
      },
      {
        at: '13:11',
        en: 'the path parameter `petID` has no place in `/{petId}`: did you mean `petId`?',
        ja: 'パスパラメーター `petID` は `/{petId}` の中にありません。もしかして `petId` ですか',
      },
      {
        at: '15:5',
        en: '`{d}` in `/x/{d}` is not declared as a parameter with `in: path`',
        ja: '`/x/{d}` の `{d}` が `in: path` のパラメーターとして宣言されていません',
      },
      {
        at: '19:3',
        en: '`{d}` in `/x/y/{d}` is not declared as a parameter with `in: path`',
        ja: '`/x/y/{d}` の `{d}` が `in: path` のパラメーターとして宣言されていません',
      },
    ],
  },
  {
    title: 'the same path twice',
    text: lines('openapi: 3.1.2', 'info: { title: x, version: "1" }', 'paths:', '  /{a}: {}', '  /{b}: {}'),
    problems: [
      {
        at: '5:3',
        en: '`/{b}` is the same path as `/{a}` at 4:3: the names of parameters do not tell paths apart',
        ja: '`/{b}` は 4:3 の `/{a}` と同じパスです。パラメーター名の違いだけでは区別されません',
      },
    ],
  },
  {
    title: 'the same parameter twice',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters:',
      '        - { name: a, in: query, schema: {} }',
      '        - { name: a, in: header, schema: {} }',
      '        - { name: a, in: query, schema: {} }',
    ),
    problems: [
      {
        at: '9:11',
        en: 'the query parameter `a` is already in this list, at 7:11',
        ja: 'query パラメーター `a` は、同じリストの 7:11 で宣言済みです',
      },
    ],
  },
  {
    title: 'security schemes that are not declared',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'security: [{ apiKey: [] }, { oauth: [] }, {}]',
      'components:',
      '  securitySchemes:',
      '    apikey: { type: http, scheme: basic }',
    ),
    problems: [
      {
        at: '4:14',
        en: 'no security scheme is declared as `apiKey`: did you mean `apikey`?',
        ja: '`apiKey` というセキュリティスキームは宣言されていません。もしかして `apikey` ですか',
      },
      {
        at: '4:30',
        en: 'no security scheme is declared as `oauth`',
        ja: '`oauth` というセキュリティスキームは宣言されていません',
      },
    ],
  },
  {
    title: 'a discriminator that leads nowhere',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A:',
      '      discriminator:',
      '        propertyName: a',
      '        mapping: { a: B, b: "#/components/schemas/C", c: A, d: "#/components/schemas/A" }',
    ),
    problems: [
      {
        at: '9:23',
        en: '`a` is mapped to `B`, which is no schema of this description',
        ja: '`a` の対応先 `B` は、この API 記述のスキーマではありません',
      },
      {
        at: '9:29',
        en: '`b` is mapped to `#/components/schemas/C`, which is no schema of this description',
        ja: '`b` の対応先 `#/components/schemas/C` は、この API 記述のスキーマではありません',
      },
    ],
  },
  {
    title: 'references to something else',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths:',
      '  /a:',
      '    get:',
      '      parameters:',
      '        - { $ref: "#/components/responses/A" }',
      '      responses: { "200": { $ref: "#/components/responses" } }',
      'components:',
      '  responses:',
      '    A: { description: x }',
    ),
    problems: [
      {
        at: '7:19',
        en: '`#/components/responses/A` leads to a response, and a parameter is needed here',
        ja: '`#/components/responses/A` の先はレスポンスです。ここにはパラメーターが必要です',
      },
      {
        at: '8:35',
        en: '`#/components/responses` leads to a collection of named parts, and a response is needed here',
        ja: '`#/components/responses` の先は名前つきの要素の集まりです。ここにはレスポンスが必要です',
      },
    ],
  },
  {
    title: 'a reference that leads nowhere',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { $ref: "#/components/schemas/B" }',
    ),
    problems: [
      {
        at: '6:10',
        en: '`#/components/schemas/B` leads nowhere: nothing is at that place',
        ja: '`#/components/schemas/B` の先に何もありません',
      },
    ],
  },
  {
    title: 'another dialect',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'jsonSchemaDialect: http://json-schema.org/draft-04/schema#',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { exclusiveMinimum: true }',
    ),
    problems: [],
  },
  {
    title: 'data is not looked at',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: { default: { type: 1 }, enum: [{ $ref: 1 }], example: { $ref: none } }',
      '  examples:',
      '    A: { value: { $ref: none } }',
    ),
    problems: [],
  },
  {
    title: 'aliases are looked at once',
    text: lines(
      'openapi: 3.1.2',
      'info: { title: x, version: "1" }',
      'paths: {}',
      'components:',
      '  schemas:',
      '    A: &a { type: strin }',
      '    B: { items: *a }',
    ),
    problems: [
      {
        at: '6:19',
        en: '`type` is `strin`: did you mean `string`?',
        ja: '`type` が `strin` になっています。もしかして `string` ですか',
      },
    ],
  },
];
