// Laws: an analysis that goes on from earlier ones is the one of a server that was just started, and what is said at once is what is said
// in the end, but for rules that look at more than what they are about.
import { readdirSync, readFileSync } from 'node:fs';
import { memoryHost, resolveConfiguration } from '@breakwater/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, analyseQuickly } from '../src/analysis/analyse.ts';
import { createMemory } from '../src/analysis/memory.ts';
import type { Surroundings } from '../src/analysis/surroundings.ts';
import type { Analysis } from '../src/view.ts';

const uri = 'file:///api.yaml';
const asked = { entry: uri, base: undefined, language: 'en', now: Date.UTC(2026, 5, 30) } as const;
const configuration = resolveConfiguration({ extends: 'recommended' }, {});

const surroundings = (base: string): Surroundings & { readonly write: (text: string) => void } => {
  const drafts = new Map<string, TextDocument>();
  const host = memoryHost({ 'git://main/api.yaml': base });
  return {
    drafts,
    memory: createMemory(),
    pause: async () => 0,
    write: text => {
      const version = (drafts.get(uri)?.version ?? 0) + 1;
      drafts.set(uri, TextDocument.create(uri, 'yaml', version, text));
    },
    workspace: {
      labelOf: () => 'api.yaml',
      hostFor: () => memoryHost({}),
      entriesOf: async () => [],
      configurationFor: async () => ({ configuration, problems: [] }),
      waiversFor: async () => ({ file: '', description: undefined, waivers: [], problems: [] }),
      baseFor: async () => ({ kind: 'found', name: 'main', uri: 'git://main/api.yaml', label: 'main:api.yaml', host }),
      foreignRulesFor: async () => ({ rules: [], problems: [] }),
      forget: () => undefined,
      userName: async () => undefined,
    },
  };
};

const folder = new URL('../../../fixtures/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.ya?ml$/.test(name))
  .map(name => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
  .filter(
    text =>
      text.length > 2000 &&
      text.length < 12_000 &&
      /^(?:openapi|swagger):/m.test(text) &&
      !/\$ref: ['"]?[^'"#]/.test(text),
  );

const edit = fc.record({
  at: fc.double({ min: 0.1, max: 1, noNaN: true }),
  kind: fc.constantFrom('word', 'type', 'drop', 'double', 'status', 'required'),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const edited = (text: string, { at, kind }: Edit): string => {
  const lines = text.split('\n');
  const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const line = lines[index] ?? '';
  const changed = {
    word: [line.replace(/(\w{4,})(?=\W*$)/, '$1q')],
    type: [line.replace(/type: \w+/, 'type: boolean')],
    drop: [],
    double: [line, line.replace(/(\w+):/, '$1q:')],
    status: [line.replace(/'\d\d\d'/, "'418'")],
    required: [line.replace('required: true', 'required: false')],
  }[kind];
  return [...lines.slice(0, index), ...changed, ...lines.slice(index + 1)].join('\n');
};

/** But for what differs with the history of a server. */
const outcome = ({ versions: _, ...analysis }: Analysis) => analysis;

test('after any edits, an analysis is that of a server that was just started', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 5 }), async (text, edits) => {
      const old = surroundings(text);
      old.write(text);
      await analyse(asked, old);
      let now = text;
      for (const each of edits) {
        now = edited(now, each);
        old.write(now);
        await analyseQuickly(asked, old);
        const last = await analyse(asked, old);
        if (!last.lint || last.problems.some(({ gravity }) => gravity === 'fatal')) return;
        const fresh = surroundings(text);
        fresh.write(now);
        expect(outcome(last)).toEqual(outcome(await analyse(asked, fresh)));
      }
    }),
    { numRuns: 8 },
  );
});

test('what is said at once is what is said in the end', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), async (text, edits) => {
      const around = surroundings(text);
      around.write(text);
      await analyse(asked, around);
      let now = text;
      for (const each of edits) {
        now = edited(now, each);
        around.write(now);
        const quick = await analyseQuickly(asked, around);
        const last = await analyse(asked, around);
        if (!quick || last.problems.some(({ gravity }) => gravity === 'fatal')) continue;
        compared += 1;
        const far = around.memory.wholeOf(uri)?.farSighted ?? new Set();
        const near = (analysis: Analysis) =>
          (analysis.lint?.findings ?? [])
            .filter(({ rule }) => !far.has(rule))
            .map(({ rule, message, location }) => `${location.start.line} ${rule} ${message}`)
            .sort();
        const changes = (analysis: Analysis) =>
          (analysis.comparison?.findings ?? [])
            .map(
              ({ rule, level, subject, message, revision }) =>
                `${revision.start.line} ${level} ${rule} ${subject} ${message}`,
            )
            .sort();
        expect(near(quick)).toEqual(near(last));
        expect(changes(quick)).toEqual(changes(last));
      }
    }),
    { numRuns: 20 },
  );
  expect(compared).toBeGreaterThan(10);
});
