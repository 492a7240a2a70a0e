// How a title names the thing that a change is about.
import type { Pair } from '../pairs/pair.ts';
import { subjectOf } from '../report/subject.ts';
import type { Name } from './titles.ts';
import { named } from './titles.ts';

/** As the base calls it, where it was there. */
export const nameOf = ({ base, revision }: Pair): Name => nameFor((base ?? revision) as Part);

export const newNameOf = ({ base, revision }: Pair): Name => nameFor((revision ?? base) as Part);

type Part = NonNullable<Pair['base']>;

const nameFor = (part: Part): Name => {
  if ('method' in part) return named(`${part.method} ${part.path}`);
  if ('status' in part) return withWord({ en: 'response', ja: 'レスポンス' }, part.status);
  if ('range' in part) return named(part.range);
  if ('url' in part) return named(part.url || '/');
  if ('label' in part) return named(part.label);
  if ('name' in part) return named(part.name);
  if ('path' in part) return named(part.path);
  if ('required' in part && 'content' in part) return { en: 'the request body', ja: 'リクエストボディ' };
  return named(subjectOf(part.origin).text);
};

const withWord = (word: Name, name: string): Name => {
  const { en, ja } = named(name);
  return { en: `${word.en} ${en}`, ja: `${word.ja} ${ja}` };
};
