// Takes out of a description what deprecates something, as if it had never been written.
import { lower } from '../contract/lower.ts';
import { undescribeHeaders } from '../conventions/lifecycle-header-edits.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import { asObject } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import { at, valueAt } from '../source/origin.ts';
import type { DeprecationFault, DeprecationNote } from './fault.ts';
import { isDeprecationFault } from './fault.ts';
import { withoutNotice } from './notice.ts';
import type { Said } from './statement.ts';
import { saidAt } from './statement.ts';
import type { Thing } from './thing.ts';
import { thingsNamed } from './thing.ts';
import type { DeprecationOptions, Written } from './written.ts';
import { sharedNotes, writtenWith } from './written.ts';

export const undeprecate = (
  description: Description,
  asked: string,
  options: DeprecationOptions,
): Written | DeprecationFault => {
  const { contract } = lower(description);
  const things = thingsNamed(asked, contract);
  if (isDeprecationFault(things)) return things;
  const tasks = things.map(thing => ({ thing, said: saidAt(thing.origin, options.settings.lifecycle.aliases) }));
  const headers = undescribeHeaders(
    things.flatMap(({ operation }) => operation ?? []),
    contract,
  );
  const edits = tasks.flatMap(({ thing, said }) => edited(thing, said));
  if (edits.length + headers.edits.length === 0) return { code: 'not-deprecated', thing: asked };
  const outcome = writtenWith(description, edits, headers, things, options);
  if (isDeprecationFault(outcome)) return outcome;
  return {
    draft: outcome.draft,
    things: things.map(({ name }) => ({ name })),
    notes: [
      ...tasks.flatMap(({ thing, said }) => notesOf(thing, said)),
      ...outcome.notes,
      ...sharedNotes(things, contract),
    ],
  };
};

const edited = ({ origin, kind }: Thing, said: Said): readonly DocumentEdit[] => {
  const fields = asObject(valueAt(origin)) ?? {};
  const { description: text } = fields;
  const rest = typeof text === 'string' ? withoutNotice(text, said, kind) : undefined;
  const place = at(origin, 'description');
  return [
    ...(Object.hasOwn(fields, 'deprecated') ? [{ kind: 'remove', at: at(origin, 'deprecated') } as const] : []),
    ...said.evidence.filter(it => isOwn(it.name)).map(it => ({ kind: 'remove', at: it.origin }) as const),
    ...(rest
      ? [
          rest.text === undefined
            ? ({ kind: 'remove', at: place } as const)
            : ({ kind: 'set', at: place, value: rest.text } as const),
        ]
      : []),
  ];
};

/** Extensions with several members say other things as well. */
const isOwn = (name: string): boolean => !name.includes('.');

const notesOf = ({ name }: Thing, { evidence }: Said): readonly DeprecationNote[] =>
  evidence.filter(it => !isOwn(it.name)).map(it => ({ code: 'left', thing: name, name: it.name }));
