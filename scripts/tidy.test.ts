// The invariants of the repository that no compiler and no linter checks: boundaries, names, and what text may say.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { staleFiles } from './docs.mjs';

const reading = ['source', 'findings', 'schema', 'contract'];
const comparing = [...reading, 'edit', 'pairs', 'conventions', 'rules', 'lifecycle', 'ruleset', 'judge'];

/** What each part of the core may use besides itself. Arrows never turn around. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  source: [],
  http: ['messages'],
  edit: ['source'],
  findings: ['source'],
  messages: ['source', 'findings'],
  schema: ['source', 'findings'],
  contract: ['source', 'findings', 'schema'],
  structure: ['source', 'messages'],
  lifecycle: [...reading, 'http'],
  pairs: [...reading, 'lifecycle'],
  conventions: [...reading, 'edit', 'http', 'lifecycle', 'messages'],
  rules: [...reading, 'edit', 'http', 'lifecycle', 'pairs', 'conventions'],
  judge: [...reading, 'pairs', 'lifecycle', 'conventions', 'rules'],
  ruleset: [...reading, 'conventions', 'rules', 'lifecycle', 'messages'],
  configuration: [...reading, 'conventions', 'rules', 'lifecycle', 'messages', 'ruleset', 'judge'],
  compare: comparing,
  'compare-options': [...comparing, 'compare', 'configuration'],
  lint: [...comparing, 'messages'],
  versions: ['findings', 'source'],
  waivers: ['source', 'findings', 'schema', 'edit', 'conventions', 'messages'],
  report: ['findings', 'messages', 'source', 'waivers', 'versions'],
  witness: [...comparing, 'compare'],
  prepare: ['source', 'contract', 'structure', 'report'],
  diff: [...comparing, 'prepare', 'compare', 'report', 'witness', 'versions'],
  'diff-removed': [...comparing, 'prepare', 'compare', 'diff', 'report'],
  repair: [...comparing, 'messages', 'structure', 'compare', 'lint'],
  mend: [...comparing, 'messages', 'structure', 'compare', 'report'],
  deprecations: [...comparing, 'messages', 'prepare', 'report'],
  deprecate: [...comparing, 'http', 'messages', 'structure'],
  probe: [...comparing, 'http', 'messages', 'witness', 'report', 'prepare'],
  history: [...comparing, 'compare', 'prepare', 'report'],
  migration: [...comparing, 'messages', 'compare', 'witness', 'prepare', 'diff', 'report', 'deprecations'],
  'migrate-as-decided': [...comparing, 'compare-options', 'configuration', 'waivers', 'prepare', 'report', 'migration'],
  changelog: [...comparing, 'compare', 'messages', 'prepare', 'diff', 'report', 'history', 'migration'],
  'lint-prepared': [...comparing, 'lint', 'repair', 'prepare', 'report'],
  'lint-waivers': [...comparing, 'waivers', 'report'],
  spectral: [...comparing, 'lint', 'messages'],
  testing: [...comparing, 'messages', 'structure', 'compare', 'lint', 'lint-waivers', 'repair', 'waivers'],
  catalogue: [
    'findings',
    'source',
    'contract',
    'lifecycle',
    'configuration',
    'pairs',
    'judge',
    'conventions',
    'rules',
    'ruleset',
    'messages',
    'report',
    'testing',
    'waivers',
    'prepare',
    'diff',
    'diff-removed',
  ],
};

/** From these a part may take types and nothing that runs. */
const onlyTypes: Readonly<Record<string, readonly string[]>> = { findings: ['source'] };

/** The doors of the packages. */
const doors = ['packages/core/src/index.ts', 'packages/language-server/src/index.ts', 'packages/cli/src/index.ts'];
const generatedIndexes = ['packages/core/src/rules/index.ts'];

/** It has the shape of the package that it stands in for. */
const standIns = ['scripts/string-width.mjs'];

/** Written in capitals by convention. */
const conventionalNames = ['README.md', 'Dockerfile', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE', 'CHANGELOG.md'];

/** The text in these says what it must: it is generated from registries, or it names what is forbidden. */
const unreadTexts = ['pnpm-lock.yaml', 'scripts/tidy.test.ts'];
const binary = /\.(png|gz|bin|vsix)$/;

const forbiddenTexts: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.:/-])\/(?:work|tmp|home|root|Users|var\/folders)\/[\w.-]+/, 'a path of one machine'],
  [/(?<!\w)[A-Z]:\\(?:Users|work|tmp)\\/i, 'a path of one machine'],
  [/\b(?:helper|sub-?|coding|ai)[ -]?agents?\b/i, 'how the text was made'],
  [/\b(?:claude|chatgpt|copilot|anthropic)\b/i, 'how the text was made'],
  [/\b(?:this|last|previous|earlier|next|another|a later) session\b/i, 'how the text was made'],
  [/\bas an ai\b|\blanguage model\b|\bgenerated with\b|\bco-authored-by\b/i, 'how the text was made'],
];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file in the repository, for relative specifiers. */
  readonly target: string | undefined;
  readonly onlyTypes: boolean;
  readonly lazy: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
  .toString()
  .split('\0')
  .filter(path => path !== '' && existsSync(join(root, path)))
  .sort();
const texts = new Map(
  files.filter(path => !binary.test(path)).map(path => [path, readFileSync(join(root, path), 'utf8')]),
);
const textOf = (path: string): string => texts.get(path) ?? '';

const code = files.filter(path => /\.(ts|mts|mjs|js)$/.test(path) && !path.startsWith('fixtures/'));
const imports = code.flatMap(importsOf);
const coreSource = code.filter(path => path.startsWith('packages/core/src/'));
const ruleFiles = coreSource.filter(path => /\/rules\/(changes|lint|standings)\/[^/]+\.ts$/.test(path));

describe('boundaries', () => {
  test('every part of the core has a place in the order', () => {
    expect(coreSource.filter(path => !doors.includes(path) && !Object.hasOwn(mayUse, partOf(path)))).toEqual([]);
  });

  test('arrows never turn around', () => {
    expect(imports.filter(isAgainstTheOrder).map(inWords)).toEqual([]);
  });

  test('no import leads back to itself', () => {
    expect(cycles()).toEqual([]);
  });

  test('the core uses nothing of Node', () => {
    const found = imports.filter(({ from, specifier }) => coreSource.includes(from) && isBuiltin(specifier));
    expect(found.map(inWords)).toEqual([]);
  });

  test('the language server uses nothing of Node and nothing of an editor', () => {
    const found = imports.filter(({ from, specifier }) => {
      return from.startsWith('packages/language-server/src/') && (isBuiltin(specifier) || specifier === 'vscode');
    });
    expect(found.map(inWords)).toEqual([]);
  });

  // In a bundle, a CommonJS package that is loaded lazily has a default export and no others; in the tests it has them all.
  test('what packages load lazily is a module of theirs, or of Node', () => {
    const found = imports.filter(({ from, specifier, target, lazy }) => {
      return lazy && packageOf(from) !== '' && target === undefined && !isBuiltin(specifier);
    });
    expect(found.filter(({ specifier }) => !specifier.startsWith('@breakwater/')).map(inWords)).toEqual([]);
  });

  test('packages meet at their doors', () => {
    const found = imports.filter(({ from, specifier, target }) => {
      const isOfTests = /\/test\//.test(from) && target !== undefined && /\/test\//.test(target);
      if (target !== undefined)
        return !isOfTests && packageOf(target) !== packageOf(from) && from.startsWith('packages/');
      return (
        specifier.startsWith('@breakwater/') &&
        !/^@breakwater\/(core(\/testing|\/schema\/[\w.-]+\.json)?|language-server)$/.test(specifier)
      );
    });
    expect(found.map(inWords)).toEqual([]);
  });

  test('below the doors there are no barrels', () => {
    const below = code.filter(path => /^packages\/[^/]+\/src\//.test(path) && !doors.includes(path));
    const barrels = below.filter(path => basename(path) === 'index.ts' && !generatedIndexes.includes(path));
    const reexports = below.filter(path => /^export\s+(type\s+)?(\*|\{[^}]*\})[^;]*?\sfrom\s/m.test(textOf(path)));
    expect([...barrels, ...reexports]).toEqual([]);
  });
});

describe('names', () => {
  test('files and folders are in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/;
    const isFine = (path: string) =>
      path.split('/').every(name => kebab.test(name) || conventionalNames.includes(name));
    expect(files.filter(path => !isFine(path))).toEqual([]);
  });

  test('the file of a rule is named after its id', () => {
    const isFine = (path: string) => textOf(path).includes(`\n  id: '${basename(path, '.ts')}',\n`);
    expect(ruleFiles.filter(path => !isFine(path))).toEqual([]);
  });

  test('only rules have default exports', () => {
    const found = code.filter(path => /^export default\b|\bas default\b/m.test(textOf(path)));
    const allowed = [...ruleFiles, ...standIns, 'vitest.config.ts'];
    expect(found.filter(path => !allowed.includes(path))).toEqual([]);
  });
});

describe('text', () => {
  test('every file begins by saying what it is for', () => {
    const isFine = (path: string) => /^(#!.*\n)?\/\/ \S.*[.:]$/m.test(textOf(path).split('\n', 2).join('\n'));
    expect(code.filter(path => !isFine(path))).toEqual([]);
  });

  test('it says nothing of machines and of how it was made', () => {
    const found = [...texts].flatMap(([path, text]) =>
      unreadTexts.includes(path)
        ? []
        : text
            .split('\n')
            .flatMap((line, index) => forbiddenIn(line).map(why => `${path}:${index + 1}: ${why}: ${line.trim()}`)),
    );
    expect(found).toEqual([]);
  });

  test('generated files are fresh (`npm run docs` makes them so)', { timeout: 60_000 }, async () => {
    expect((await staleFiles()).map(({ path }) => path)).toEqual([]);
  });
});

function importsOf(from: string): readonly Import[] {
  const text = textOf(from).replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const pattern =
    /^(?:import|export)(\s+type)?\s[^'"`;]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(pattern)].map(([, type, named, bare, dynamic]) => {
    const specifier = named ?? bare ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? posix.join(dirname(from), specifier) : undefined;
    return { from, specifier, target, onlyTypes: type !== undefined, lazy: dynamic !== undefined };
  });
}

const inWords = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

/** The folder below `src`, or the name of a file that lies right in it. */
const partOf = (path: string): string => /^packages\/core\/src\/([^/.]+)/.exec(path)?.[1] ?? '';

const packageOf = (path: string): string => /^packages\/[^/]+/.exec(path)?.[0] ?? '';

function isAgainstTheOrder({ from, target, onlyTypes: typesAlone }: Import): boolean {
  if (!coreSource.includes(from) || doors.includes(from) || target === undefined) return false;
  const [user, used] = [partOf(from), partOf(target)];
  if (user === used) return false;
  if (!mayUse[user]?.includes(used)) return true;
  return onlyTypes[user]?.includes(used) === true && !typesAlone;
}

function cycles(): readonly string[] {
  const next = new Map<string, readonly string[]>();
  for (const from of code)
    next.set(
      from,
      imports.filter(it => it.from === from).flatMap(it => it.target ?? []),
    );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of code) visit(path, []);
  return found;
}

const forbiddenIn = (line: string): readonly string[] =>
  forbiddenTexts.filter(([pattern]) => pattern.test(line)).map(([, why]) => why);
