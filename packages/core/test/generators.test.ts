// Descriptions as frameworks write them, and what becomes of them: fixtures/generators/<framework>/expected.yaml says what each pair must give.
import { readdirSync, readFileSync } from 'node:fs';
import { load as parseYaml } from 'js-yaml';
import { expect, test } from 'vitest';
import { diff, load, memoryHost, prepare, toReport } from '../src/index.ts';

interface Pair {
  /** What happened between the two. */
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  readonly verdict: string;
  /** What is not safe: `level rule: subject`, in the order of the document. */
  readonly changes: readonly string[];
}

const fixtures = new URL('../../../fixtures/generators/', import.meta.url);

const pairs = readdirSync(fixtures).flatMap(framework => {
  const folder = new URL(`${framework}/`, fixtures);
  const expected = parseYaml(readFileSync(new URL('expected.yaml', folder), 'utf8')) as readonly Pair[];
  return expected.map(pair => ({ name: `${framework}: ${pair.title}`, folder, pair }));
});

test.each(pairs)('$name', async ({ folder, pair }) => {
  expect(await judged(folder, pair)).toEqual({ verdict: pair.verdict, changes: pair.changes, problems: [] });
});

test.each(readdirSync(fixtures))('%s has a spelling that is no break, and a break', framework => {
  const verdicts = pairs.filter(({ name }) => name.startsWith(`${framework}: `)).map(({ pair }) => pair.verdict);
  expect(verdicts).toContain('breaking');
  expect(verdicts.some(verdict => verdict === 'same' || verdict === 'safe')).toBe(true);
});

const judged = async (folder: URL, pair: Pair) => {
  const compared = diff(await prepared(folder, pair.base), await prepared(folder, pair.revision));
  const { verdict, findings, problems } = toReport(compared, 'en');
  return {
    verdict,
    changes: findings
      .filter(({ level }) => level !== 'safe')
      .map(({ level, rule, subject }) => `${level} ${rule}: ${subject}`),
    problems: problems.filter(({ gravity }) => gravity !== 'note').map(({ message }) => message),
  };
};

const prepared = async (folder: URL, file: string): Promise<ReturnType<typeof prepare>> => {
  const host = memoryHost({ [file]: readFileSync(new URL(file, folder), 'utf8') });
  const { description, problems } = await load(host, file);
  if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};
