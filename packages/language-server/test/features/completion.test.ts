// Completion: what comes first at the cursor, what must not be there, and the text after one of them was chosen.
import { expect, test } from 'vitest';
import { completion } from '../../src/features/completion.ts';
import { offsetAt } from '../../src/features/positions.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

interface Case extends Omit<Given, 'files'> {
  readonly title: string;
  /** The line with the mark, behind what comes before it. */
  readonly text: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly first?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
  readonly choose?: string;
  /** The end of the text after that, from the line of the mark. */
  readonly becomes?: string;
}

const head = 'openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\n';
const operation = `${head}paths:\n  /plans/{id}:\n    get:\n`;
const parts = `components:\n  schemas:\n    Plan: { type: object, properties: { name: {}, kind: {} } }\n    Old: { deprecated: true }\n  responses:\n    Missing: { description: There is none. }\n  securitySchemes:\n    token: { type: oauth2, flows: { implicit: { scopes: { read: Reads } } } }\n`;

const cases: readonly Case[] = [
  // Keys
  {
    title: 'fields on an empty line, required ones first',
    text: `${head}components:\n  parameters:\n    A:\n      ¦\n`,
    first: ['in', 'name', '$ref'],
    has: ['x-sunset'],
    not: ['type'],
    choose: 'in',
    becomes: '      in: \n',
  },
  {
    title: 'a key that is half-written',
    text: `${operation}      resp¦\n`,
    has: ['responses'],
    choose: 'responses',
    becomes: '      responses:\n        \n',
  },
  {
    title: 'with the line breaks of the text',
    text: `${operation}      ta¦\n`.replaceAll('\n', '\r\n'),
    choose: 'tags',
    becomes: '      tags:\r\n        - \r\n',
  },
  { title: 'a list', text: `${operation}      ta¦\n`, choose: 'tags', becomes: '      tags:\n        - \n' },
  {
    title: 'not what is there',
    text: `${operation}      summary: s\n      ¦\n`,
    not: ['summary'],
    has: ['operationId'],
  },
  {
    title: 'a key in front of others',
    text: `${operation}      su¦\n      responses: {}\n`,
    read: `${operation}      responses: {}\n`,
    choose: 'summary',
    becomes: '      summary: \n      responses: {}\n',
  },
  {
    title: 'a key with its colon',
    text: `${operation}      summ¦: s\n`,
    choose: 'summary',
    becomes: '      summary: s\n',
  },
  {
    title: 'a key above what belongs to it',
    text: `${operation}      resp¦\n        '200': {}\n`,
    read: `${operation}      responses:\n        '200': {}\n`,
    choose: 'responses',
    becomes: "      responses:\n        '200': {}\n",
  },
  {
    title: 'the first key of an item',
    text: `${operation}      parameters:\n        - na¦\n`,
    choose: 'name',
    becomes: '        - name: \n',
  },
  {
    title: 'another key of an item',
    text: `${operation}      parameters:\n        - name: id\n          ¦\n`,
    read: `${operation}      parameters:\n        - name: id\n`,
    not: ['name'],
    choose: 'schema',
    becomes: '          schema:\n            \n',
  },
  {
    title: 'in braces',
    text: `${operation}      requestBody: { con¦ }\n`,
    choose: 'content',
    becomes: '      requestBody: { content:  }\n',
  },
  {
    title: 'in JSON',
    text: '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"su¦"}}}}',
    read: '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {}}}}',
    choose: 'summary',
    becomes: '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"summary": }}}}',
  },
  {
    title: 'an empty object of JSON',
    text: '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {¦}}}}',
    choose: 'tags',
    becomes: '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"tags": }}}}',
  },
  {
    title: 'by the variant',
    text: `${head}components:\n  securitySchemes:\n    A:\n      type: http\n      ¦\n`,
    read: `${head}components:\n  securitySchemes:\n    A:\n      type: http\n`,
    first: ['scheme'],
    not: ['flows', 'type'],
  },
  {
    title: 'only what the version has',
    text: `swagger: '2.0'\ninfo: {}\npaths:\n  /a:\n    get:\n      ¦\n`,
    has: ['consumes'],
    not: ['requestBody'],
  },
  {
    title: 'extensions with a value',
    text: `${operation}      x-su¦\n`,
    choose: 'x-sunset',
    becomes: "      x-sunset: '2027-01-01'\n",
  },
  {
    title: 'a property is no place for fields',
    text: `${head}components:\n  schemas:\n    A:\n      properties:\n        ¦\n`,
    not: ['type', 'properties'],
  },
  // Statuses
  {
    title: 'statuses',
    text: `${operation}      responses:\n        ¦\n`,
    has: ['200', '404', 'default', '4XX'],
    first: ['200'],
    choose: '404',
    becomes: "        '404':\n          \n",
  },
  {
    title: 'a status in quotes',
    text: `${operation}      responses:\n        "40¦"\n`,
    choose: '404',
    becomes: '        "404":\n          \n',
  },
  {
    title: 'statuses that do not fit come late',
    text: `${head}paths:\n  /a:\n    delete:\n      responses:\n        2¦\n`,
    first: ['200', '202', '204'],
  },
  // References
  {
    title: 'references',
    text: `${operation}      responses:\n        '404': { $ref: ¦ }\n${parts}`,
    first: ['#/components/responses/Missing'],
    not: ['#/components/schemas/Plan'],
    choose: '#/components/responses/Missing',
    becomes: `        '404': { $ref: '#/components/responses/Missing' }\n${parts}`,
  },
  {
    title: 'a reference in open quotes',
    text: `${head}components:\n  schemas:\n    Plan: {}\n    A:\n      $ref: '#/comp¦\n`,
    read: `${head}components:\n  schemas:\n    Plan: {}\n    A: {}\n`,
    choose: '#/components/schemas/Plan',
    becomes: "      $ref: '#/components/schemas/Plan'\n",
  },
  {
    title: 'a reference without quotes, which YAML takes for a comment',
    text: `${head}components:\n  schemas:\n    Plan: {}\n    A:\n      $ref: #/comp¦\n`,
    read: `${head}components:\n  schemas:\n    Plan: {}\n    A: {}\n`,
    choose: '#/components/schemas/Plan',
    becomes: "      $ref: '#/components/schemas/Plan'\n",
  },
  {
    title: 'a reference directly behind the colon',
    text: `${head}components:\n  schemas:\n    Plan: {}\n    A:\n      $ref:¦\n`,
    read: `${head}components:\n  schemas:\n    Plan: {}\n    A: {}\n`,
    choose: '#/components/schemas/Plan',
    becomes: "      $ref: '#/components/schemas/Plan'\n",
  },
  {
    title: 'in the place of an object',
    text: `${head}components:\n  schemas:\n    Plan: {}\n    A:\n      items: ¦\n`,
    read: `${head}components:\n  schemas:\n    Plan: {}\n    A: {}\n`,
    choose: '#/components/schemas/Plan',
    becomes: "      items: { $ref: '#/components/schemas/Plan' }\n",
  },
  {
    title: 'in JSON',
    text: '{"openapi": "3.1.0", "components": {"schemas": {"A": {}, "B": {"$ref": "¦"}}}}',
    choose: '#/components/schemas/A',
    becomes: '{"openapi": "3.1.0", "components": {"schemas": {"A": {}, "B": {"$ref": "#/components/schemas/A"}}}}',
  },
  {
    title: 'in JSON, in front of the next member',
    text: '{"openapi": "3.1.0", "paths": {"/a": {"parameters": [{"in": ¦ "name": "n"}]}}}',
    read: '{"openapi": "3.1.0", "paths": {"/a": {"parameters": [{"in": null, "name": "n"}]}}}',
    choose: 'query',
    becomes: '{"openapi": "3.1.0", "paths": {"/a": {"parameters": [{"in": "query", "name": "n"}]}}}',
  },
  {
    title: 'in files beside',
    text: `${operation}      responses:\n        '404': { $ref: 'lib/parts.yaml#/Missing' }\n        '500': { $ref: ¦ }\n`,
    files: { 'lib/parts.yaml': 'Missing: { description: d }\nOther: {}\n' },
    read: `${operation}      responses:\n        '404': { $ref: 'lib/parts.yaml#/Missing' }\n        '500': {}\n`,
    first: ['lib/parts.yaml#/Missing', 'lib/parts.yaml'],
  },
  // Values
  {
    title: 'types',
    text: `${head}components:\n  schemas:\n    A:\n      type: ¦\n`,
    first: ['array', 'boolean'],
    has: ['null'],
    choose: 'string',
    becomes: '      type: string\n',
  },
  {
    title: 'null is a name here',
    text: `${head}components:\n  schemas:\n    A:\n      type: n¦\n`,
    choose: 'null',
    becomes: "      type: 'null'\n",
  },
  {
    title: 'formats of the type',
    text: `${head}components:\n  schemas:\n    A:\n      type: integer\n      format: ¦\n`,
    first: ['int32', 'int64'],
    not: ['uuid'],
  },
  {
    title: 'places of parameters',
    text: `${operation}      parameters:\n        - in: ¦\n`,
    first: ['query', 'header', 'path', 'cookie'],
  },
  {
    title: 'styles by the place',
    text: `${operation}      parameters:\n        - in: path\n          style: ¦\n`,
    first: ['matrix', 'label', 'simple'],
    not: ['form'],
  },
  {
    title: 'yes and no',
    text: `${operation}      deprecated: ¦\n`,
    first: ['false', 'true'],
    choose: 'true',
    becomes: '      deprecated: true\n',
  },
  {
    title: 'a value on a line of its own',
    text: `${head}components:\n  schemas:\n    A:\n      type:\n        str¦\n`,
    choose: 'string',
    becomes: '        string\n',
  },
  {
    title: 'tags',
    text: `${head}tags: [{ name: plans }]\npaths:\n  /a:\n    get:\n      tags:\n        - ¦\n`,
    first: ['plans'],
    choose: 'plans',
    becomes: '        - plans\n',
  },
  {
    title: 'tags, and not the one that is being written',
    text: `${head}tags: [{ name: plans }]\npaths:\n  /a:\n    get:\n      tags: [pl¦]\n`,
    first: ['plans'],
    not: ['pl'],
  },
  {
    title: 'tags for a list that is not begun',
    text: `${head}tags: [{ name: plans }]\npaths:\n  /a:\n    get:\n      tags:\n        ¦\n`,
    choose: 'plans',
    becomes: '        - plans\n',
  },
  {
    title: 'security schemes',
    text: `${operation}      security:\n        - ¦\n${parts}`,
    first: ['token'],
    choose: 'token',
    becomes: `        - token: []\n${parts}`,
  },
  { title: 'scopes', text: `${operation}      security:\n        - token: [¦]\n${parts}`, first: ['read'] },
  {
    title: 'operations of links',
    text: `${operation}      operationId: getPlan\n      responses:\n        '200':\n          links:\n            next:\n              operationId: ¦\n`,
    first: ['getPlan'],
  },
  {
    title: 'what a path has placeholders for',
    text: `${operation}      parameters:\n        - in: path\n          name: ¦\n`,
    first: ['id'],
  },
  {
    title: 'headers',
    text: `${operation}      responses:\n        '200':\n          headers:\n            ¦\n`,
    has: ['Deprecation', 'Sunset', 'Link'],
    not: ['Accept'],
    choose: 'Sunset',
    becomes: '            Sunset:\n              \n',
  },
  {
    title: 'media types',
    text: `${operation}      responses:\n        '200':\n          content:\n            app¦\n`,
    has: ['application/problem+json'],
    choose: 'application/json',
    becomes: '            application/json:\n              \n',
  },
  {
    title: 'required properties',
    text: `${head}components:\n  schemas:\n    A:\n      properties: { a: {}, b: {} }\n      required:\n        - ¦\n`,
    first: ['a', 'b'],
  },
  {
    title: 'rules of exceptions',
    text: `${operation}      x-breakwater-ignore:\n        rule: url-¦\n`,
    has: ['url-plural'],
  },
  {
    title: 'nothing in texts',
    text: `${operation}      description: |\n        Some ¦\n`,
    first: [],
    not: ['tags', 'array'],
  },
  { title: 'nothing in comments', text: `${operation}      # su¦\n`, not: ['summary'] },
  {
    title: 'words in Japanese',
    text: `${head}components:\n  parameters:\n    A:\n      ¦\n`,
    language: 'ja',
    first: ['in'],
  },
];

const configurationCases: readonly Case[] = [
  {
    title: 'sections',
    text: 'ex¦\n',
    has: ['extends', 'rules', 'lifecycle'],
    choose: 'rules',
    becomes: 'rules:\n  \n',
  },
  {
    title: 'rules',
    text: 'rules:\n  url-¦\n',
    has: ['url-plural', 'response-removed'],
    choose: 'url-plural',
    becomes: '  url-plural: \n',
  },
  { title: 'severities', text: 'rules:\n  url-plural: ¦\n', first: ['error', 'warning', 'info', 'hint', 'off'] },
  { title: 'options of a rule', text: 'rules:\n  status-method-forbidden:\n    ¦\n', has: ['severity', 'GET'] },
  { title: 'levels', text: 'rules:\n  response-removed: ¦\n', has: ['safe'] },
  { title: 'rulesets', text: 'extends: ¦\n', has: ['recommended', 'strict'] },
  {
    title: 'rulesets in a list',
    text: 'extends:\n  - ¦\n',
    has: ['recommended'],
    choose: 'strict',
    becomes: '  - strict\n',
  },
  {
    title: 'values of settings, the usual first',
    text: 'versioning:\n  strategy: ¦\n',
    first: ['url'],
    has: ['header'],
  },
  {
    title: 'items of lists',
    text: 'overrides:\n  - ¦\n',
    first: ['rules'],
    has: ['paths'],
    choose: 'paths',
    becomes: '  - paths:\n      - \n',
  },
  { title: 'not what is there', text: 'lifecycle:\n  timeZone: "+09:00"\n  ¦\n', not: ['timeZone'], has: ['grace'] },
];

const runs = [
  ...cases.map(it => ({ ...it, name: 'api.yaml' })),
  ...configurationCases.map(it => ({ ...it, name: 'breakwater.yaml' })),
];

test.each(runs)(
  '$name: $title',
  async ({ title: _, name, text, files, first = [], has = [], not = [], choose, becomes, ...given }) => {
    const { view, position } = await viewed({ files: { [name]: text, ...files }, ...given });
    const { items } = await completion(view, { position });
    const labels = items
      .toSorted((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1))
      .map(({ label }) => label);
    expect(labels.slice(0, first.length)).toEqual(first);
    expect(labels).toEqual(expect.arrayContaining([...has]));
    for (const label of not) expect(labels).not.toContain(label);
    if (choose === undefined) return;
    const edit = items.find(({ label }) => label === choose)?.textEdit;
    if (!edit || !('range' in edit)) throw new Error(`${choose} is not among ${labels.join(' ')}`);
    const [start, end] = [offsetAt(view.text, edit.range.start), offsetAt(view.text, edit.range.end)];
    const after = `${view.text.slice(0, start)}${edit.newText}${view.text.slice(end)}`;
    expect(after.slice(view.text.lastIndexOf('\n', start - 1) + 1)).toBe(becomes);
  },
);
