// The language in which a description is written.
import type { Contract } from '../contract/model.ts';
import { isJapanese } from '../conventions/lifecycle-text.ts';
import type { Language } from '../messages/language.ts';
import { asObject } from '../schema/values.ts';
import { at, rootOf, valueAt } from '../source/origin.ts';
import type { Thing } from './thing.ts';

/** That of its own words, or else of those of the API, or of any operation. */
export const languageOf = ({ origin }: Pick<Thing, 'origin'>, api: Contract, otherwise: Language): Language => {
  const texts = [
    textsIn(valueAt(origin)),
    textsIn(valueAt(at(rootOf(api.description.entry), 'info'))),
    ...api.operations.map(operation => textsIn(valueAt(operation.origin))),
  ];
  // Words of Chinese characters alone may be of either language.
  const telling = texts.find(text => isJapanese(text) || /[a-z]/i.test(text));
  if (telling === undefined) return otherwise;
  return isJapanese(telling) ? 'ja' : 'en';
};

const textsIn = (value: unknown): string => {
  const fields = asObject(value) ?? {};
  return ['summary', 'title', 'description']
    .map(name => fields[name])
    .filter(text => typeof text === 'string')
    .join('\n');
};
