// A component gets the name back that it had, wherever it is referred to.
import type { DocumentEdit } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf } from '../source/origin.ts';
import { ownString, walkDescription } from '../source/references.ts';
import type { Way } from './idea.ts';
import type { Sides } from './places.ts';
import { named, titles } from './titles.ts';

export const wayToRename = ({ revision: { description } }: Sides, { base, revision }: Pair<'component'>): Way => {
  if (!base || !revision || base.name === revision.name || revision.origin.key !== revision.name) return [];
  const { origin } = revision;
  return [
    () => {
      const edits: DocumentEdit[] = [{ kind: 'rename', at: origin, key: base.name }];
      for (const document of description.documents.values()) {
        walkDescription(document, description.version, (object, place) => {
          const reference = ownString(object, '$ref');
          if (reference === undefined || !leadsTo(description, reference, place, origin)) return;
          edits.push({ kind: 'set', at: at(place, '$ref'), value: withName(reference, base.name) });
        });
      }
      return { title: titles.callAgain(named(revision.name), named(base.name)), edits };
    },
  ];
};

const leadsTo = (description: Description, reference: string, from: Origin, target: Origin): boolean => {
  const resolved = description.resolve(reference, from);
  return resolved.found && uriOf(resolved.origin) === uriOf(target);
};

/** The name is the last key of the pointer (RFC 6901). */
const withName = (reference: string, name: string): string =>
  reference.slice(0, reference.lastIndexOf('/') + 1) + encodeURI(name.replaceAll('~', '~0').replaceAll('/', '~1'));
