// Descriptions that are the revisions themselves, read in the order in which they are given.
import type { Problem } from '@breakwater/core';
import { commitOf } from '../../host/git-history.ts';
import { splitRevision } from '../../host/git-uri.ts';
import { isFileName } from '../../host/open-input.ts';
import { readDescription } from '../../host/read-description.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import type { Listener } from './revisions-of-file.ts';

export interface RevisionsInFiles extends ReadingRequest {
  readonly descriptions: readonly [string, ...string[]];
  /** One for each, or none. */
  readonly dates: readonly Date[];
}

/** Where one cannot be read, it is not known what came and what went. */
export const readRevisionsInFiles = async (
  { descriptions, dates, ...options }: RevisionsInFiles,
  listener: Pick<Listener, 'reading' | 'add'>,
): Promise<readonly Problem[]> => {
  const labels = labelsOf(descriptions);
  const problems: Problem[] = [];
  for (const [index, name] of descriptions.entries()) {
    listener.reading(name);
    const read = await readDescription(name, options);
    if (!read.ok) problems.push(...read.problems);
    else if (problems.length === 0) {
      const time = dates[index] ?? (await dateOf(name));
      listener.add({ label: labels[index] ?? name, time, prepared: read.prepared });
    }
  }
  return problems;
};

/** Without the folder and the ending that all of them have: `v1` of `api/v1.yaml`. */
const labelsOf = (names: readonly string[]): readonly string[] => {
  const [first = ''] = names;
  const shared = (text: string): boolean => names.every(name => name.startsWith(text) && name.length > text.length);
  const sharedEnd = (text: string): boolean => names.every(name => name.endsWith(text) && name.length > text.length);
  const folders = [...first.matchAll(/[/:]/g)].map(({ index }) => first.slice(0, index + 1));
  const start = folders.findLast(shared) ?? '';
  const ends = [...first.matchAll(/[/:]|\.[a-z]+$/gi)].map(({ index }) => first.slice(Math.max(index, start.length)));
  const end = ends.find(sharedEnd) ?? '';
  return names.map(name => name.slice(start.length, name.length - end.length));
};

/** Of what is in git. */
const dateOf = async (name: string): Promise<Date | undefined> => {
  const place = isFileName(name) ? undefined : splitRevision(name);
  return place && place.revision !== '' ? (await commitOf('.', place.revision))?.time : undefined;
};
