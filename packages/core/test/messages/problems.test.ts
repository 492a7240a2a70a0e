// That every problem can be told, in every language, with all of its facts.
import { expect, test } from 'vitest';
import { languages } from '../../src/messages/language.ts';
import { describeProblem, problemMessages } from '../../src/messages/problems.ts';
import type { Problem, ProblemCode, ProblemFacts } from '../../src/source/problem.ts';

/** Facts for each code; a code that is missing here does not compile. */
const samples: { readonly [Code in ProblemCode]: readonly ProblemFacts[Code][] } = {
  'file-not-found': [{ detail: 'opnapi.yaml' }, { detail: 'opnapi.yaml', similar: 'openapi.yaml' }],
  'is-directory': [{ detail: 'api' }, { detail: 'api', candidates: 'api/a.yaml, api/b.yaml' }],
  'no-permission': [{ detail: 'secret.yaml' }],
  'not-allowed': [
    { detail: '../x.yaml', reason: 'outside-root' },
    { detail: 'https://x', reason: 'network' },
    { detail: 'ftp://x', reason: 'scheme' },
    { detail: '/dev/tty', reason: 'special-file' },
  ],
  unreachable: [
    { detail: 'localhost:1', reason: 'refused' },
    { detail: 'nowhere.invalid', reason: 'no-address' },
    { detail: '30 seconds', reason: 'timeout' },
    { detail: 'CERT_HAS_EXPIRED', reason: 'certificate' },
    { detail: '404 Not Found', reason: 'status' },
    { detail: 'file:///x', reason: 'redirects' },
    { detail: 'EIO', reason: 'other' },
  ],
  'no-repository': [{ detail: 'main:api.yaml' }],
  'no-revision': [
    { detail: 'mian' },
    { detail: 'main', similar: 'origin/main' },
    { detail: 'v1', command: 'git fetch --unshallow' },
  ],
  'too-large': [{ detail: 'big.yaml', limit: '100 MB' }],
  empty: [{}],
  'not-text': [{ encoding: 'utf-16' }, { encoding: 'binary' }],
  syntax: [
    { fault: 'comment', found: '//' },
    { fault: 'unquoted-key', found: 'openapi' },
    { fault: 'bad-literal', found: 'NaN' },
    { fault: 'bad-number', found: '01' },
    { fault: 'extra-content', found: '}' },
    { fault: 'unexpected-character', found: '@' },
    { fault: 'missing-comma', found: 'b' },
    { fault: 'missing-colon', found: 'paths' },
    { fault: 'wrong-bracket', found: ']' },
    { fault: 'bad-escape', found: '\\q' },
    { fault: 'unknown-tag', found: '!include' },
    { fault: 'reserved-character', found: '@' },
    { fault: 'trailing-comma' },
    { fault: 'single-quotes' },
    { fault: 'line-break-in-string' },
    { fault: 'unexpected-end' },
    { fault: 'unclosed-string' },
    { fault: 'unclosed-bracket' },
    { fault: 'control-character' },
    { fault: 'bad-indentation' },
    { fault: 'unquoted-colon' },
    { fault: 'unknown-alias' },
    { fault: 'bad-merge' },
    { fault: 'other' },
  ],
  'tab-indentation': [{}],
  'several-documents': [{}],
  'duplicate-key': [{ key: '/pets' }],
  'too-deep': [{ limit: 1000 }],
  'alias-bomb': [{ limit: 500 }],
  'alias-cycle': [{ alias: '*x' }],
  'non-string-key': [
    { kind: 'null', readAs: 'null' },
    { kind: 'list', readAs: '' },
    { kind: 'mapping', readAs: '' },
  ],
  'read-as-yaml': [{ fault: 'trailing-comma' }],
  'not-openapi': (['list', 'text', 'number', 'boolean', 'null', 'html', 'asyncapi', 'mapping'] as const).map(found => ({
    found,
  })),
  'unknown-version': [{ field: 'openapi', found: '4.0.0' }],
  'version-spelling': [{ field: 'swagger', found: '2', version: '2.0' }],
  'reference-unreachable': (
    [
      'not-found',
      'is-directory',
      'no-permission',
      'not-allowed',
      'unreachable',
      'no-repository',
      'no-revision',
      'too-large',
      'unreadable',
      'not-loaded',
      'not-a-uri',
    ] as const
  ).map(reason => ({ reference: 'x.yaml#/a', reason })),
  'reference-dangling': [{ reference: '#/components/schemas/Pet' }],
  'reference-not-object': [{ reference: '#/info/title', found: 'string' }],
  'reference-cycle': [{ reference: '#/paths/~1a' }],
  'missing-field': [{ field: 'responses' }],
  'wrong-type': [
    { field: 'paths', expected: 'mapping' },
    { field: 'paths', expected: 'mapping', found: 'list' },
  ],
  'unknown-field': [{ field: 'basepath' }],
  'unknown-setting': [
    { name: 'rulez', similar: 'rules' },
    { name: 'colour', known: 'extends, rules' },
  ],
  'unknown-rule': [{ rule: 'status-402' }, { rule: 'status-registred', similar: 'status-registered' }],
  'unknown-ruleset': [{ name: './mine.yaml' }, { name: 'strickt', similar: 'strict' }],
  'ruleset-failed': [{ name: '.spectral.yaml', reason: 'rules.a: it has no given' }],
  'ruleset-left-out': [{ name: '.spectral.yaml', found: 'functions' }],
  'wrong-option': [{ rule: 'url-nesting', detail: 'must be integer' }],
  'wrong-value': [{ field: 'in', value: 'qeury', expected: 'query, header' }],
  'map-idle': [{ from: 'v1', to: 'v2' }],
  'map-likely': [
    { from: 'v1', to: 'v2' },
    { from: 'api/v1', to: '' },
  ],
  'declared-twice': [{ name: 'limit' }],
  structure: [
    { fault: 'missing', object: 'operation', field: 'responses' },
    { fault: 'missing', object: 'security-scheme', field: 'in', when: 'type: apiKey' },
    { fault: 'unknown', object: 'info', field: 'titel', closest: 'title' },
    { fault: 'unknown', object: 'description', field: 'webhooks', since: '3.1' },
    { fault: 'other-variant', object: 'parameter', field: 'type', when: 'in: body', needs: [] },
    { fault: 'other-variant', object: 'parameter', field: 'type', when: 'in: body', needs: ['schema'] },
    ...(['mapping', 'list', 'text', 'number', 'boolean', 'null', 'schema', 'paths', 'operation'] as const).map(
      expected => ({ fault: 'type', field: 'x', expected: [expected, 'boolean'], found: 'list' }) as const,
    ),
    ...(['text', 'number', 'boolean'] as const).map(
      found => ({ fault: 'type', field: 'x', expected: ['list'], found, value: '1' }) as const,
    ),
    { fault: 'type', field: 'x', expected: ['text'], found: 'null' },
    { fault: 'type', field: 'x', expected: ['number'], found: 'text', value: '' },
    { fault: 'value', field: 'in', found: 'qeury', expected: ['query'], closest: 'query' },
    { fault: 'value', field: 'style', found: 'x', expected: ['form', 'cookie'], when: 'in: cookie' },
    { fault: 'constant', object: 'parameter', field: 'required', expected: 'true', when: 'in: path' },
    { fault: 'range', field: 'minLength', expected: 'count', found: '-1' },
    { fault: 'range', field: 'multipleOf', expected: 'positive', found: '0' },
    { fault: 'exactly-one', object: 'parameter', fields: ['schema', 'content'] },
    { fault: 'at-least-one', object: 'description', fields: ['paths', 'components', 'webhooks'] },
    { fault: 'not-together', object: 'example', fields: ['value', 'externalValue'] },
    { fault: 'empty', field: 'responses' },
    { fault: 'not-single', field: 'content' },
    { fault: 'repeated', field: 'required', value: 'id' },
    ...(['path', 'status', 'status-2.0', 'component', 'host', 'base-path'] as const).map(
      rule => ({ fault: 'name', name: 'a b', rule, closest: 'c' }) as const,
    ),
    { fault: 'reference-here', object: 'operation' },
    { fault: 'reference-for-all', field: 'properties' },
    { fault: 'reference-kind', reference: '#/x', expected: 'schema', found: 'response' },
    { fault: 'reference-kind', reference: '#/x', expected: 'responses', found: 'names' },
    { fault: 'operation-id', id: 'a' },
    { fault: 'path-parameter-undeclared', name: 'a', path: '/{a}' },
    { fault: 'path-parameter-idle', name: 'a', path: '/' },
    { fault: 'path-parameter-idle', name: 'petID', path: '/{petId}', closest: 'petId' },
    { fault: 'path-twice', path: '/{a}', other: '/{b}' },
    { fault: 'parameter-twice', name: 'a', in: 'query' },
    { fault: 'body-twice' },
    { fault: 'body-and-form' },
    { fault: 'security-scheme', name: 'oauth', closest: 'oauth2' },
    { fault: 'mapping', value: 'dog', target: 'Dog' },
  ],
  'structure-rejected': [{ detail: 'must have required property info' }],
  'foreign-rule-failed': [{ rule: 'camel-case', reason: 'x is not a function' }],
  'repair-failed': (['invalid', 'changed', 'dangerous', 'breaking'] as const).map(outcome => ({
    rule: 'status-key-format',
    outcome,
  })),
  'rule-failed': [{ rule: 'enum-value-added', reason: 'RangeError' }],
};

/** What a message says in other words. */
const inWords = new Set([
  'reason',
  'fault',
  'encoding',
  'kind',
  'found',
  'expected',
  'object',
  'fields',
  'needs',
  'rule',
  'outcome',
]);

const cases = (Object.keys(samples) as readonly ProblemCode[]).flatMap(code =>
  samples[code].map((facts: object) => ({ code, facts, name: JSON.stringify(facts) })),
);

test('every code has samples', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(problemMessages.en).sort());
});

test.each(cases)('$code $name', ({ code, facts }) => {
  const related = { label: 'b.yaml' };
  const problem = { code, gravity: 'error', facts, place: { label: 'a.yaml' }, related } as Problem;
  for (const language of languages) {
    const sentence = describeProblem(problem, language);
    expect(sentence).toMatch(/^\S.*[^.。\s]$/);
    expect(sentence).not.toMatch(/undefined|\[object|\n/);
    for (const [name, fact] of Object.entries(facts)) if (!inWords.has(name)) expect(sentence).toContain(String(fact));
  }
  const [english, japanese] = languages.map(language => describeProblem(problem, language));
  expect(english).not.toMatch(/[\u3000-\u9fff]/);
  expect(japanese).toMatch(/[\u3040-\u30ff]/);
});

test('the other end of a problem is named with its file where that is another one', () => {
  const position = { line: 3, column: 5 };
  const range = { start: position, end: position };
  const problem = { code: 'duplicate-key', gravity: 'error', facts: { key: 'a' }, place: { label: 'a.yaml' } } as const;
  expect(describeProblem({ ...problem, related: { label: 'a.yaml', range } }, 'en')).toBe(
    'the key `a` comes twice, also at 3:5: remove one of the two',
  );
  expect(describeProblem({ ...problem, related: { label: 'b.yaml', range } }, 'ja')).toBe(
    'キー `a` が b.yaml:3:5 と重複しています。どちらかを消してください',
  );
});
