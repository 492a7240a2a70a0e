// `breakwater waive`: writes into the file of waivers what somebody accepts, or takes out what nobody needs any more.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Language, Waiver } from '@breakwater/core';
import { closest, decisionsAt, isIdle, printable, waiversFor, withAdded, withRemoved } from '@breakwater/core';
import type { LoadedWaivers } from '../../configuration/load-waivers.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { gitUserName } from '../../host/git-user.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { program } from '../program.ts';
import { findAmong } from './found.ts';
import type { Found, FoundThing } from './found-thing.ts';
import { waiveMessages } from './messages.ts';
import type { Acceptance, WaiveRequest } from './request.ts';
import { readWaiveRequest } from './request.ts';

export const command = program(readWaiveRequest, (request, output) => waive(request, output));

const waive = async (request: WaiveRequest, output: Output): Promise<ExitCode> => {
  const { among, change, language } = request;
  const found = await findAmong(among);
  if (!found.ok) {
    for (const problem of found.problems) process.stderr.write(`${problemLine(problem, language)}\n`);
    return exitCodes.couldNotRun;
  }
  return change === 'prune' ? prune(found, request, output) : accept(found, change, request, output);
};

const complain = (sentence: string): ExitCode => {
  process.stderr.write(`breakwater: ${printable(sentence)}\n`);
  return exitCodes.couldNotRun;
};

const accept = async (
  { known, things }: Found,
  acceptance: Acceptance,
  { now, language }: WaiveRequest,
  output: Output,
): Promise<ExitCode> => {
  const messages = waiveMessages[language];
  const { fingerprints, reason, until, ticket } = acceptance;
  const all = new Map(things.map(thing => [thing.fingerprint, thing]));
  const unknown = fingerprints.find(it => !all.has(it));
  if (unknown !== undefined) return complain(messages.unknownFingerprint(unknown, similarTo(unknown, all)));
  const named = new Set(fingerprints);
  const chosen =
    named.size > 0 ? things.filter(({ fingerprint }) => named.has(fingerprint)) : failingIn(things, known, now);
  if (chosen.length === 0) {
    await output.write(`${messages.nothingFails}\n`);
    return exitCodes.fine;
  }
  const by = acceptance.by ?? (await gitUserName());
  if (by === undefined) return complain(messages.noName);
  const unique = [...new Map(chosen.map(it => [JSON.stringify([it.fingerprint, it.description]), it])).values()];
  const waivers = unique.map(
    ({ fingerprint, description, rule, subject }): Waiver => ({
      fingerprint,
      ...(description !== undefined && { description }),
      rule,
      subject,
      reason,
      by,
      date: now.toISOString().slice(0, 10),
      ...(until !== undefined && { until }),
      ...(ticket !== undefined && { ticket }),
    }),
  );
  const code = write(known, withAdded(known.file, textOf(known), waivers), language);
  if (code !== exitCodes.fine) return code;
  const lines = unique.map(lineOf);
  await output.write([messages.accepted(nameOf(known), unique.length), ...lines, ''].join('\n'));
  return exitCodes.fine;
};

/** Those that nothing accepts yet. */
const failingIn = (things: readonly FoundThing[], { waivers }: Found['known'], now: Date): readonly FoundThing[] =>
  things.filter(({ isFailing, fingerprint, description }) => {
    const { inForce } = decisionsAt(waiversFor(waivers, description), now);
    return isFailing && !inForce.has(fingerprint);
  });

const lineOf = ({ fingerprint, subject, message, rule }: FoundThing): string =>
  printable(`  ${fingerprint} ${subject}: ${message} [${rule}]`);

/** What was probably meant, or a few of those that there are. */
const similarTo = (fingerprint: string, all: ReadonlyMap<string, FoundThing>): readonly string[] => {
  const failing = [...all.values()].filter(({ isFailing }) => isFailing);
  const close = closest(fingerprint, [...all.keys()]);
  const named = close === undefined ? failing.slice(0, mostNamed).map(it => it.fingerprint) : [close];
  return named.map(it => `${it} (${all.get(it)?.subject ?? ''})`);
};

const mostNamed = 3;

const prune = async ({ known, seen }: Found, { now, language }: WaiveRequest, output: Output): Promise<ExitCode> => {
  const messages = waiveMessages[language];
  const { document, waivers } = known.file;
  const idle = waivers.filter(waiver => isIdle(waiver, seen, now));
  if (!document || idle.length === 0) {
    await output.write(`${messages.nothingIdle}\n`);
    return exitCodes.fine;
  }
  const code = write(known, withRemoved(document, waivers, idle), language);
  if (code !== exitCodes.fine) return code;
  const lines = idle.map(({ fingerprint, subject = '' }) => printable(`  ${fingerprint} ${subject}`.trimEnd()));
  await output.write([messages.pruned(nameOf(known), idle.length), ...lines, ''].join('\n'));
  return exitCodes.fine;
};

const write = ({ path }: Found['known'], written: ReturnType<typeof withAdded>, language: Language): ExitCode => {
  const name = nameOf({ path });
  if (written.kind === 'refused') return complain(waiveMessages[language].refused(name));
  const unwritten = writeFiles([{ path, text: written.text }]);
  return unwritten ? complain(outputMessages[language].outputNotWritten(name, unwritten.reason)) : exitCodes.fine;
};

const nameOf = ({ path }: Pick<LoadedWaivers, 'path'>): string => relative('', path) || path;

const textOf = ({ path }: Found['known']): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
