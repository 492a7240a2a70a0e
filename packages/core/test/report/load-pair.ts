// The pairs of descriptions that reports are tested with.
import { readdirSync, readFileSync } from 'node:fs';
import type { Compared, CompareOptions } from '../../src/index.ts';
import { diff, load, memoryHost, prepare } from '../../src/index.ts';

const fixtures = new URL('../../../../fixtures/', import.meta.url);

/** Folders with a base.yaml and a revision.yaml. */
export const pairs: ReadonlyMap<string, URL> = new Map([
  ['demo', new URL('demo/', fixtures)],
  ...readdirSync(new URL('diff/', fixtures)).map(name => [name, new URL(`diff/${name}/`, fixtures)] as const),
]);

export const comparePair = async (folder: URL, options: CompareOptions = {}): Promise<Compared> => {
  const [base, revision] = await Promise.all([prepared(folder, 'base.yaml'), prepared(folder, 'revision.yaml')]);
  return diff(base, revision, options);
};

const prepared = async (folder: URL, file: string): Promise<ReturnType<typeof prepare>> => {
  const host = memoryHost({ [file]: readFileSync(new URL(file, folder), 'utf8') });
  const { description, problems } = await load(host, file);
  if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};
