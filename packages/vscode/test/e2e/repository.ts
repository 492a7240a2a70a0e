// A git repository as people have it: what was published on the main branch, and a branch on which somebody works.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

export interface Repository {
  readonly folder: string;
  remove(): void;
}

export const createRepository = (): Repository => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-repository-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, env, stdio: 'ignore' });
  git('init', '-b', 'main');
  for (const [name, text] of Object.entries(descriptions)) write(name, text);
  git('add', '.');
  git('commit', '-m', 'Publish the descriptions');
  git('tag', 'v1.4.0');
  git('switch', '-c', 'rename-title');
  write('notes.md', 'What is planned.\n');
  git('add', '.');
  git('commit', '-m', 'Take notes');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const description = readFileSync(
  fileURLToPath(new URL('../../../../fixtures/demo/base.yaml', import.meta.url)),
  'utf8',
);

const firstSchema = description.indexOf('  schemas:\n');

const withReferencesTo = (file: string): string =>
  description.slice(0, firstSchema).replaceAll('#/components/schemas/', `${file}#/`);

const schemas = description
  .slice(firstSchema)
  .split('\n')
  .slice(1)
  .map(line => line.replace(/^ {4}/, ''))
  .join('\n')
  .replaceAll('#/components/schemas/', '#/');

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
};

/** One in YAML, the same one in JSON, and the same one in two files. */
export const descriptions: Readonly<Record<string, string>> = {
  'openapi.yaml': description,
  'json/openapi.json': `${JSON.stringify(load(description), null, 2)}\n`,
  'parts/openapi.yaml': withReferencesTo('schemas.yaml'),
  'parts/schemas.yaml': schemas,
};
