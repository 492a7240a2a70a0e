// The sentence for readers in the description of something, unless its description speaks of it already.
import type { Contract } from '../contract/model.ts';
import { textEvidence } from '../lifecycle/texts.ts';
import { at, valueAt } from '../source/origin.ts';
import { languageOf } from './description-language.ts';
import type { Step } from './field-edits.ts';
import { withNotice, withoutNotice } from './notice.ts';
import type { Said, Statement } from './statement.ts';
import type { Thing } from './thing.ts';
import type { DeprecationOptions } from './written.ts';

export const textEdits = (
  thing: Thing,
  said: Said,
  statement: Statement,
  api: Contract,
  options: DeprecationOptions,
): Step => {
  const { origin, kind, name } = thing;
  const place = at(origin, 'description');
  const text = valueAt(place);
  if (text !== undefined && typeof text !== 'string') return { edits: [], notes: [] };
  const before = text === undefined ? undefined : withoutNotice(text, said, kind);
  if (text !== undefined && !before && isSaidIn(text, place))
    return { edits: [], notes: [{ code: 'other-words', thing: name }] };
  const language = before?.language ?? languageOf(thing, api, options.language);
  const value = withNotice(before ? before.text : text, statement, { kind, language });
  if (value === text) return { edits: [], notes: [] };
  return { edits: [{ kind: 'set', at: place, value, after: ['tags', 'title', 'name', 'in', 'summary'] }], notes: [] };
};

const isSaidIn = (text: string, origin: Thing['origin']): boolean =>
  textEvidence({ name: 'description', text, origin }).some(({ claim }) => claim === 'deprecated');
