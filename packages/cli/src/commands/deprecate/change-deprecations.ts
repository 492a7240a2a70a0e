// What `deprecate` and `undeprecate` have in common: they write into the files of a description, or show or tell what would be written.
import { existsSync, realpathSync } from 'node:fs';
import type { DeprecationFault, Description, deprecate, JsonValue, Prepared, Written } from '@breakwater/core';
import { applyTextEdits, isDeprecationFault, overlayOf, parse, printable } from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { isFileName } from '../../host/open-input.ts';
import { readDescription } from '../../host/read-description.ts';
import type { ChangedFile } from '../../output/changed-files.ts';
import { ChangeError, changedFile, patchOf, pathIn, rootFor, writeFiles } from '../../output/changed-files.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { replaceFiles } from '../../output/replace-files.ts';
import { deprecationWords } from './deprecation-words.ts';
import { deprecateMessages } from './messages.ts';
import { extendedOverlay, overlayText } from './overlay-file.ts';
import type { UndeprecateRequest } from './request.ts';

/** `change` drafts it. */
export const changeDeprecations = async (
  request: UndeprecateRequest,
  change: (description: Description, options: Parameters<typeof deprecate>[2]) => Written | DeprecationFault,
  output: Output,
): Promise<ExitCode> => {
  const { language, description: name, overlay } = request;
  const messages = deprecateMessages[language];
  if (overlay === undefined && !isFileName(name)) return complain(messages.notChangeable(name));
  if (overlay && existsSync(overlay) && existsSync(name) && realpathSync(overlay) === realpathSync(name)) {
    return complain(messages.overlayIsInput);
  }
  const [read, loaded] = await Promise.all([readDescription(name, request), loadConfiguration(name)]);
  if (!read.ok || !loaded.ok) {
    const problems = [...(loaded.ok ? [] : loaded.problems), ...(read.ok ? [] : read.problems)];
    for (const problem of problems) process.stderr.write(`${problemLine(problem, language)}\n`);
    return exitCodes.couldNotRun;
  }
  const { prepared } = read;
  const { entry } = prepared.contract.description;
  const root = overlay === undefined ? rootFor(entry, request.root) : '';
  const written = change(prepared.contract.description, {
    settings: loaded.configuration.ruleset.settings,
    now: request.now,
    language,
    mayChange: document => overlay !== undefined || pathIn(root, document) !== undefined,
  });
  if (isDeprecationFault(written)) return complain(deprecationWords[language].fault(written));
  try {
    return overlay === undefined
      ? await finish(request, written, { prepared, root }, output)
      : await finishOverlay(request, written, prepared, output);
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    return complain(messages.notWritten(error.file, error.code));
  }
};

const complain = (sentence: string): ExitCode => {
  process.stderr.write(`${printable(`breakwater: ${sentence}`)}\n`);
  return exitCodes.couldNotRun;
};

/** As many as one reads. */
const thingsShown = 20;

const linesOf = ({ language }: UndeprecateRequest, { things, notes }: Written): string => {
  const words = deprecationWords[language];
  const shown = things.length > thingsShown + 1 ? things.slice(0, thingsShown) : things;
  const lines = [
    ...shown.map(words.written),
    ...(shown.length < things.length ? [words.more(things.length - shown.length)] : []),
    ...notes.map(note => `${outputMessages[language].note}${words.note(note)}`),
  ];
  return lines.map(line => `${printable(line)}\n`).join('');
};

const finish = async (
  request: UndeprecateRequest,
  written: Written,
  { prepared, root }: { readonly prepared: Prepared; readonly root: string },
  output: Output,
): Promise<ExitCode> => {
  const { dryRun, language } = request;
  const { documents } = prepared.contract.description;
  const files = [...written.draft.edits].flatMap(([uri, edits]): readonly ChangedFile[] => {
    const before = documents.get(uri);
    const path = before && pathIn(root, before);
    return before && path !== undefined && edits.length > 0 ? [changedFile({ before, edits }, path)] : [];
  });
  const lines = linesOf(request, written);
  if (files.length === 0) {
    await output.write(`${lines}${deprecationWords[language].nothing}\n`);
    return exitCodes.fine;
  }
  if (!dryRun) {
    writeFiles(files);
    await output.write(lines);
    return exitCodes.fine;
  }
  const patch = patchOf(files, root);
  if (patch.from !== undefined) process.stderr.write(`breakwater: ${outputMessages[language].patchFrom(patch.from)}\n`);
  await output.write(patch.text);
  process.stderr.write(lines);
  return exitCodes.fine;
};

/** Of the entry document: what else it consists of, an overlay does not reach. */
const finishOverlay = async (
  request: UndeprecateRequest,
  written: Written,
  { contract: { description, title } }: Prepared,
  output: Output,
): Promise<ExitCode> => {
  const { language, overlay: file = '' } = request;
  const messages = deprecateMessages[language];
  const { entry } = description;
  const other = [...written.draft.edits].find(([uri, edits]) => uri !== entry.uri && edits.length > 0);
  if (other) return complain(messages.overlayOfOthers(description.documents.get(other[0])?.label ?? other[0]));
  const text = applyTextEdits(entry.text, written.draft.edits.get(entry.uri) ?? []);
  const { document } = parse(text, { uri: entry.uri, label: entry.label });
  const overlay = overlayOf(entry.value as JsonValue, document?.value as JsonValue, `Deprecations of ${title}`);
  if (file === '') {
    await output.write(overlayText(overlay, entry.format));
    process.stderr.write(linesOf(request, written));
    return exitCodes.fine;
  }
  const extended = extendedOverlay(file, overlay);
  if (!extended) return complain(messages.notAnOverlay(file));
  try {
    replaceFiles([{ path: file, text: extended.text }]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ChangeError(file, code);
  }
  await output.write(`${linesOf(request, written)}${messages.overlayWritten(file, extended.added)}\n`);
  return exitCodes.fine;
};
