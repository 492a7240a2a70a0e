// What npm would publish: what is in it, what comes with it, and that it works where nothing else is.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Packed } from './packed.ts';
import { comesWith, emptyFolder, install, pack, removeFolder, root, unpack } from './packed.ts';

const folder = emptyFolder();
afterAll(() => removeFolder(folder));

let packages: Readonly<Record<'core' | 'cli', Packed>>;
beforeAll(() => {
  packages = { core: pack('core', folder), cli: pack('cli', folder) };
});

const inRepository = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Of tarballs, in kB: what they were when this was written, and a fifth. What makes them larger is worth a thought. */
const limits = { core: 1_020, cli: 2_090 } as const;

/** All that a package may hold, and each has to be there. */
const contents = {
  core: [
    /^(LICENSE|README\.md|package\.json)$/,
    /^dist\/(index|chunks\/[\w-]+)\.js$/,
    /^dist\/spectral\/(recommended|strict|rulesets)\.cjs$/,
    /^dist\/types\/[\w/-]+\.d\.ts$/,
    /^schema\/[\w-]+\.v\d+\.schema\.json$/,
  ],
  cli: [
    /^(LICENSE|README\.md|package\.json)$/,
    /^dist\/(main|index|check-worker|lsp-worker|chunks\/[\w-]+)\.js$/,
    /^dist\/chunks\/refa\.cjs$/,
    /^dist\/types\/(cli|core)\/[\w/-]+\.d\.ts$/,
  ],
} as const;

describe.each(['core', 'cli'] as const)('%s', name => {
  test('it holds what it needs and nothing else', () => {
    const { files } = packages[name];
    expect(files.filter(file => !contents[name].some(pattern => pattern.test(file)))).toEqual([]);
    expect(contents[name].filter(pattern => !files.some(file => pattern.test(file)))).toEqual([]);
  });

  test('every chunk is asked for by another file', () => {
    const files = packages[name].files.filter(file => /\.c?js$/.test(file));
    const texts = files.map(file => ({ file, text: inRepository(`packages/${name}/${file}`) }));
    const isUsed = (chunk: string): boolean =>
      texts.some(({ file, text }) => file !== chunk && text.includes(chunk.slice(chunk.lastIndexOf('/') + 1)));
    expect(files.filter(file => file.includes('/chunks/') && !isUsed(file))).toEqual([]);
  });

  test('it is small', () => {
    expect(packages[name].size / 1000).toBeLessThan(limits[name]);
  });

  test('it has the license of the repository, and a README of its own', () => {
    expect(inRepository(`packages/${name}/LICENSE`)).toBe(inRepository('LICENSE'));
    expect(inRepository(`packages/${name}/README.md`)).toContain(`# ${packages[name].manifest.name}\n`);
  });

  test('nothing runs when it is installed, of it or of what comes with it', () => {
    expect(Object.keys(packages[name].manifest.scripts ?? {})).toEqual(['prepack']);
    const others = [...comesWith(join(root, 'packages', name)).values()].slice(1);
    const installing = ['preinstall', 'install', 'postinstall'];
    const running = others.filter(it => installing.some(script => Object.hasOwn(it.scripts ?? {}, script)));
    expect(running.map(it => it.name)).toEqual([]);
  });

  test('nothing in it counts installations or uses, or comes with something that does', () => {
    const counting = /\b(scarf|posthog|sentry|mixpanel|amplitude|google-analytics|sendBeacon|telemetry)\b/i;
    // What the Language Server Protocol calls a message that servers may send to editors is in the library that speaks it.
    const offered = /"telemetry\/event"|\.telemetry\b|\btelemetry:|get telemetry\(\)/g;
    const files = packages[name].files.filter(file => /\.(c?js|json)$/.test(file));
    expect(
      files.filter(file => counting.test(inRepository(`packages/${name}/${file}`).replaceAll(offered, ''))),
    ).toEqual([]);
    const names = [...comesWith(join(root, 'packages', name)).values()].map(it => it.name);
    expect(names.filter(it => counting.test(it))).toEqual([]);
  });
});

test('what the core and others depend on is one version', () => {
  const catalog = new Map(
    [...inRepository('pnpm-workspace.yaml').matchAll(/^ {2}'?([@\w/-]+)'?: (\d.*)$/gm)].map(([, name, version]) => [
      name ?? '',
      version,
    ]),
  );
  const shared = Object.entries(packages.core.manifest.dependencies ?? {}).filter(([name]) => catalog.has(name));
  expect(shared.map(([name]) => name)).toEqual(['ajv', 'js-yaml']);
  expect(shared.filter(([name, version]) => catalog.get(name) !== version)).toEqual([]);
});

test('the core speaks to nothing and nobody by itself', () => {
  const files = packages.core.files.filter(file => /\.c?js$/.test(file));
  const speaking =
    /(\bfetch\(|XMLHttpRequest|WebSocket\(|\bfrom ['"]node:|require\(['"](node:)?(https?|net|fs|child_process)['"])/;
  expect(files.filter(file => speaking.test(inRepository(`packages/core/${file}`)))).toEqual([]);
});

const base = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /notes:
    get:
      operationId: listNotes
      responses: { '200': { description: Your notes } }
    post:
      operationId: addNote
      responses: { '201': { description: It is kept } }
`;
const revision = base.replace(/ {4}post:[\s\S]*/, '');

describe('the command, installed in an empty project', () => {
  const project = emptyFolder();
  afterAll(() => removeFolder(project));
  beforeAll(() => {
    install(packages.cli, project);
    writeFileSync(join(project, 'base.yaml'), base);
    writeFileSync(join(project, 'revision.yaml'), revision);
    writeFileSync(join(project, 'broken.yaml'), 'openapi: [');
    writeFileSync(join(project, 'spectral.yaml'), 'extends: [[spectral:oas, all]]\n');
  });

  const run = (...words: readonly string[]) => {
    const calls = join(project, 'calls.txt');
    writeFileSync(calls, '');
    const recorder = new URL('record-calls.mjs', import.meta.url).href;
    const env = { ...process.env, NODE_OPTIONS: `--import=${recorder}`, RECORDED_CALLS: calls };
    const command = join(project, 'node_modules/.bin/breakwater');
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: project, env, encoding: 'utf8' });
    const [first, ...others] = readFileSync(calls, 'utf8').trim().split('\n');
    return { status, stdout, stderr, isRecorded: first === 'runs', calls: others };
  };

  test('it knows its version', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${packages.cli.manifest.version}\n` });
  });

  test.each([
    { words: ['diff', 'base.yaml', 'base.yaml'], status: 0 },
    { words: ['diff', 'base.yaml', 'revision.yaml'], status: 1 },
    { words: ['diff', 'base.yaml', 'revision.yaml', '--fail-on', 'none', '--validate'], status: 0 },
    { words: ['diff', 'base.yaml', 'broken.yaml'], status: 2 },
    { words: ['lint', 'base.yaml'], status: 0 },
    { words: ['lint', 'base.yaml', '--ruleset', 'strict', '--max-warnings', '0'], status: 1 },
    { words: ['lint', 'base.yaml', '--ruleset', 'spectral.yaml'], status: 0 },
    { words: ['deprecations', 'base.yaml'], status: 0 },
    { words: ['explain', 'operation-removed'], status: 0 },
    { words: ['rules'], status: 0 },
  ])('$words ends with $status, and nobody was asked for anything', ({ words, status }) => {
    const outcome = run(...words);
    expect(outcome).toMatchObject({ status, isRecorded: true, calls: [] });
  });

  test('what is in git is asked of git, and of nobody else', () => {
    const git = (...words: readonly string[]) => execFileSync('git', ['-C', project, ...words], { stdio: 'pipe' });
    git('init', '--quiet');
    git('add', 'base.yaml');
    git('-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', 'commit', '--quiet', '-m', 'Begin');
    const { status, calls } = run('diff', 'HEAD:base.yaml', 'revision.yaml');
    expect({ status, others: calls.filter(call => call !== 'starts "git"') }).toEqual({ status: 1, others: [] });
    expect(calls).not.toEqual([]);
  });
});

describe('the library, installed in an empty project', () => {
  const project = emptyFolder();
  afterAll(() => removeFolder(project));
  beforeAll(() => {
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    unpack(packages.core, project);
  });

  const inProject = (name: string, text: string): string => {
    writeFileSync(join(project, name), text);
    return join(project, name);
  };
  const node = (path: string): string => execFileSync(process.execPath, [path], { cwd: project, encoding: 'utf8' });

  test('JavaScript can import it, and its schemas hold for what it reports', () => {
    const program = `
      import { diff, load, memoryHost, prepare, toReport } from '@breakwater/core';
      import { createRequire } from 'node:module';
      import { Ajv2020 } from 'ajv/dist/2020.js';

      const read = async text => {
        const { description, problems } = await load(memoryHost({ 'memory:api.yaml': text }), 'memory:api.yaml', 'api.yaml');
        return prepare(description, problems);
      };
      const [base, revision] = await Promise.all(${JSON.stringify([base, revision])}.map(read));
      const report = toReport(diff(base, revision), 'en');
      const schema = createRequire(import.meta.url)('@breakwater/core/schema/diff-report.v1.schema.json');
      const isValid = new Ajv2020({ strict: false, validateFormats: false }).validate(schema, report);
      console.log(report.verdict, report.findings[0].rule, isValid);
    `;
    expect(node(inProject('program.js', program))).toBe('breaking operation-removed true\n');
  });

  test('Spectral takes its rulesets', () => {
    const fromCli = JSON.stringify(join(root, 'packages/cli/package.json'));
    const program = `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      const { Spectral } = createRequire(${fromCli})('@stoplight/spectral-core');
      for (const name of ['recommended', 'strict']) {
        const spectral = new Spectral();
        spectral.setRuleset(require('@breakwater/core/spectral/' + name));
        const found = await spectral.run(${JSON.stringify(base)});
        console.log(name, found.some(({ code }) => code === 'status-200-content'));
      }
    `;
    expect(node(inProject('spectral.js', program))).toBe('recommended true\nstrict true\n');
  });
});
