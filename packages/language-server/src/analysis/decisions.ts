// Decisions of people about a finding, as edits of what records them: a waiver in the file of waivers, an exception in the description.
import { at, keysOf, rootOf, withAdded, withException } from '@breakwater/core';
import { decisionMessages } from '../messages/decisions.ts';
import type { Decided } from './fix.ts';
import { gather } from './gather.ts';
import type { Question } from './question.ts';
import type { Surroundings } from './surroundings.ts';
import { draftsIn } from './surroundings.ts';
import { differenceOf, fileEdits } from './text-file-edits.ts';

export const waiverFor = async (
  { entry, language, now, waiver }: Extract<Question, { readonly kind: 'waiver' }>,
  surroundings: Surroundings,
): Promise<Decided> => {
  const words = decisionMessages[language];
  const { drafts, workspace } = surroundings;
  const draftOf = draftsIn(surroundings);
  const { configuration } = await workspace.configurationFor(entry, draftOf);
  const { file, description, read } = await workspace.waiversFor(entry, configuration, draftOf);
  if (!read || file === '') return { refused: words.unreadableWaivers };
  const by = waiver.by ?? (await workspace.userName(entry));
  if (by === undefined) return { refused: words.byWhom, missing: 'by' };
  const text = draftOf(file) ?? read.document?.text ?? '';
  const date = new Date(now).toISOString().slice(0, 10);
  const added = { ...waiver, by, date, ...(description !== undefined && { description }) };
  const outcome = withAdded(read, text, [added]);
  if (outcome.kind === 'refused') return { refused: words.unreadableWaivers };
  const version = drafts.get(file)?.version;
  const edited = fileEdits(
    { uri: file, text },
    differenceOf(text, outcome.text),
    version === undefined ? {} : { [file]: version },
  );
  return { files: [{ ...edited, ...(!read.document && { mayBeNew: true }) }] };
};

export const exceptionFor = async (
  asked: Extract<Question, { readonly kind: 'exception' }>,
  surroundings: Surroundings,
): Promise<Decided> => {
  const words = decisionMessages[asked.language];
  const { revision, versions } = await gather(asked, surroundings);
  const { file, pointer, versions: meant } = asked.place;
  const document = [...(revision?.description.documents.values() ?? [])].find(({ label }) => label === file);
  const isOther = Object.entries(versions).some(([uri, version]) => meant[uri] !== version);
  if (!revision || !document || isOther) return { refused: words.changedMeanwhile };
  const place = at(rootOf(document), ...keysOf(pointer));
  const excepted = withException(revision.description, place, asked.exception);
  if (!excepted) return { refused: words.noPlace };
  return { files: [fileEdits(excepted.before, excepted.edits, versions)] };
};
