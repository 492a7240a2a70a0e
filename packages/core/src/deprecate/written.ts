// Makes the edits of a deprecation in the texts of a description, with what follows from them elsewhere, or tells why they cannot be made.
import type { Contract } from '../contract/model.ts';
import type { HeaderChange } from '../conventions/lifecycle-header-edits.ts';
import { createPartUsers } from '../conventions/part-users.ts';
import type { Settings } from '../conventions/settings.ts';
import type { Draft } from '../edit/draft.ts';
import { withEdits } from '../edit/draft.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import type { Language } from '../messages/language.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import { pointerOf, uriOf } from '../source/origin.ts';
import { checkStructure } from '../structure/check-structure.ts';
import type { DeprecationFault, DeprecationNote } from './fault.ts';
import { isDeprecationFault } from './fault.ts';
import type { Concerned } from './finish.ts';
import { finishingEdits } from './finish.ts';
import type { Thing } from './thing.ts';

export interface DeprecationOptions {
  readonly settings: Settings;
  readonly now: Date;
  /** Of what is written where nothing tells which language the description is in. */
  readonly language: Language;
  readonly mayChange?: (document: Document) => boolean;
}

export interface Written {
  readonly draft: Draft;
  readonly things: readonly WrittenThing[];
  readonly notes: readonly DeprecationNote[];
}

export interface WrittenThing {
  readonly name: string;
  /** Of a deprecation. */
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly successor?: string;
}

/** Aliases of YAML may give other responses the same headers: then nothing is changed there. */
export const writtenWith = (
  description: Description,
  edits: readonly DocumentEdit[],
  headers: HeaderChange,
  things: readonly Thing[],
  options: DeprecationOptions,
): Pick<Written, 'draft' | 'notes'> | DeprecationFault => {
  const whole = finished(description, [...edits, ...headers.edits], things, options);
  if (!isDeprecationFault(whole)) return { draft: whole, notes: headers.notes };
  if (whole.code !== 'not-written' || headers.edits.length === 0) return whole;
  const draft = finished(description, edits, things, options);
  if (isDeprecationFault(draft)) return draft;
  return { draft, notes: things.slice(0, 1).map(({ name }) => ({ code: 'no-headers', thing: name })) };
};

/** Makes the edits, and then what follows from them elsewhere. */
const finished = (
  description: Description,
  edits: readonly DocumentEdit[],
  things: readonly Thing[],
  { settings, now, mayChange = () => true }: DeprecationOptions,
): Draft | DeprecationFault => {
  const concerned: Concerned = {
    operations: new Set(things.filter(it => it.operation).map(it => uriOf(it.origin))),
    headers: headersUsedBy(things),
  };
  let draft: Draft = { description, edits: new Map() };
  for (const step of [() => edits, () => finishingEdits(draft.description, concerned, { settings, now })]) {
    const more = step();
    const other = more.find(it => !mayChange(it.at.document));
    if (other) return { code: 'protected', file: other.at.document.label };
    const next = withEdits(draft, more);
    if ('kind' in next) {
      return { code: 'not-written', place: next.at ? `#${pointerOf(next.at)}` : '', reason: next.reason };
    }
    draft = next;
  }
  const isWorse = checkStructure(draft.description).length > checkStructure(description).length;
  return isWorse ? { code: 'invalid' } : draft;
};

const headersUsedBy = (things: readonly Thing[]): ReadonlySet<string> =>
  new Set(
    things
      .flatMap(({ operation }) => operation?.responses ?? [])
      .flatMap(({ headers }) => headers)
      .filter(({ name }) => /^(?:deprecation|sunset|link)$/i.test(name))
      .map(({ origin }) => origin.key),
  );

export const sharedNotes = (things: readonly Thing[], api: Contract): readonly DeprecationNote[] => {
  const usersOf = createPartUsers(api);
  const shared = things.filter(({ operation, kind }) => !operation && kind !== 'api');
  return shared.flatMap(({ kind, origin, name }) => {
    const scheme = kind === 'security-scheme' ? api.securitySchemes.get(origin.key) : undefined;
    const operations = usersOf({
      subject: scheme ? { kind: 'security-scheme', scheme } : { kind: 'schema', name },
      origin,
    });
    return operations.length > 1 ? [{ code: 'shared', thing: name, operations: operations.length } as const] : [];
  });
};
