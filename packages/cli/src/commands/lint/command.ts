// `breakwater lint <description>...`: reads each, checks it against conventions and prints what does not keep them.
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Linted, LintReport, Prepared, Problem, Severity, Waiver } from '@breakwater/core';
import {
  toFixText,
  toJson,
  toJsonl,
  toLintReport,
  toLintText,
  toolFormats,
  withLintFrames,
  withoutKnown,
  withWaivers,
} from '@breakwater/core';
import { loadRuleset } from '../../configuration/load-configuration.ts';
import { loadWaivers } from '../../configuration/load-waivers.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { isFileName } from '../../host/open-input.ts';
import { readDescription } from '../../host/read-description.ts';
import { repositoryFolder } from '../../host/repository-folder.ts';
import type { ReportFormat } from '../../options/reports.ts';
import { tellsEdits } from '../../options/reports.ts';
import { waiveHint } from '../../options/waive-hint.ts';
import { ChangeError } from '../../output/changed-files.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { reasonOf } from '../../output/reason.ts';
import { textOptions } from '../../output/text-options.ts';
import { program } from '../program.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { failingSeverities } from './fail-on.ts';
import type { LintOutcome, Rules } from './lint-description.ts';
import { lintDescription } from './lint-description.ts';
import { lintMessages } from './messages.ts';
import type { LintRequest } from './request.ts';
import { readLintRequest } from './request.ts';

export const command = program(readLintRequest, (request, output) => lint(request, output));

const lint = async (options: LintRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, format } = options;
  const messages = lintMessages[language];
  const noFile = options.fix && options.descriptions.find(name => !isFileName(name));
  const baseline = noFile === undefined ? await openBaseline(options) : messages.notFixable(noFile);
  if (typeof baseline === 'string') {
    process.stderr.write(`breakwater: ${baseline}\n`);
    return exitCodes.couldNotRun;
  }
  const progress = openProgress(process.stderr);
  const reports: LintReport[] = [];
  const pages: LintReport[] = [];
  const hasPage = [format, ...options.outputs.map(file => file.format)].includes('html');
  const drafts = new Map<string, string>();
  let code: ExitCode = exitCodes.fine;
  let failOn = options.failOn ?? 'error';
  try {
    for (const name of options.descriptions) {
      progress.step(messages.checking(name));
      const linted = await lintOne(name, options, baseline, drafts);
      if ('faults' in linted) {
        progress.clear();
        for (const problem of linted.faults) process.stderr.write(`${problemLine(problem, language)}\n`);
        code = exitCodes.couldNotRun;
        continue;
      }
      failOn = linted.failOn;
      const fresh = withoutKnown(linted, linted.hidden);
      const report = withWaivers(toLintReport(fresh, language), linted.waivers, options.now);
      progress.clear();
      reports.push(report);
      if (hasPage) pages.push(withLintFrames(report, fresh));
      if (options.updateBaseline) continue;
      if (format === 'text' && report.fixed?.patch !== undefined) {
        await output.write(report.fixed.patch);
        process.stderr.write(`${reports.length > 1 ? '\n' : ''}${toFixText(report, textOptions(options))}`);
      } else if (isStreamed(format)) {
        if (reports.length > 1 && format === 'text') await output.write('\n');
        await output.writeAll(written(format, [report], { ...options, failOn }));
      }
      if (code === exitCodes.fine && fails(report, linted.failOn, options)) code = exitCodes.findings;
    }
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    progress.clear();
    process.stderr.write(`breakwater: ${messages.fixNotWritten(error.file, error.code)}\n`);
    return exitCodes.couldNotRun;
  } finally {
    progress.clear();
  }
  if (!options.updateBaseline && reports.length > 0) {
    const asked = { ...options, failOn };
    const reportsIn = (wanted: ReportFormat): readonly LintReport[] => (wanted === 'html' ? pages : reports);
    if (!isStreamed(format)) await output.writeAll(written(format, reportsIn(format), asked));
    const plain = { ...asked, color: false };
    const unwritten = writeFiles(
      options.outputs.map(file => ({
        path: file.path,
        text: [...written(file.format, reportsIn(file.format), plain)].join(''),
      })),
    );
    if (unwritten) {
      process.stderr.write(
        `breakwater: ${outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason)}\n`,
      );
      return exitCodes.couldNotRun;
    }
  }
  if (options.updateBaseline && options.baseline !== undefined && code === exitCodes.fine) {
    const count = writeBaseline(options.baseline, reports);
    await output.write(`${messages.baselineWritten(options.baseline, count)}\n`);
  }
  return code;
};

/** The fingerprints of a baseline, or what is wrong with it. One that is to be written holds nothing back. */
const openBaseline = async ({
  baseline,
  updateBaseline,
  language,
}: LintRequest): Promise<ReadonlySet<string> | string> => {
  if (baseline === undefined || updateBaseline) return new Set();
  const messages = lintMessages[language];
  try {
    return (await readBaseline(baseline)) ?? messages.noBaseline(baseline);
  } catch (error) {
    return messages.baselineUnreadable(baseline, (error as NodeJS.ErrnoException).code ?? reasonOf(error));
  }
};

type Outcome =
  | (Linted & {
      readonly hidden: ReadonlySet<string>;
      readonly failOn: Severity | 'none';
      readonly waivers: readonly Waiver[];
    })
  | { readonly faults: readonly Problem[] };

/** `drafts` gets what was repaired and not written. */
const lintOne = async (
  name: string,
  options: LintRequest,
  baseline: ReadonlySet<string>,
  drafts: Map<string, string>,
): Promise<Outcome> => {
  // What is repaired is read again, and validated then.
  const reading = options.fix ? { ...options, validate: false } : options;
  const [read, loaded] = await Promise.all([
    readDescription(name, reading, drafts),
    loadRuleset(name, options.ruleset),
  ]);
  if (!read.ok || !loaded.ok) {
    return { faults: [...(loaded.ok ? [] : loaded.problems), ...(read.ok ? [] : fatal(read.problems))] };
  }
  for (const note of loaded.notes) {
    process.stderr.write(`${problemLine(note, options.language, outputMessages[options.language].note)}\n`);
  }
  const accepted = await loadWaivers(name, loaded.configuration);
  if (!accepted.ok) return { faults: accepted.problems };
  const { waivers } = accepted;
  const before = await fingerprintsBefore(name, loaded, options);
  if ('faults' in before) return before;
  const hidden = new Set([...baseline, ...before]);
  const linted = options.fix
    ? await lintFixed(name, read.prepared, loaded, hidden, drafts, options)
    : await lintDescription(read.prepared, loaded, wishesOf(options));
  return 'faults' in linted ? linted : { ...linted, hidden, failOn: failOnOf(loaded, options), waivers };
};

const failOnOf = ({ configuration }: Rules, { failOn }: LintRequest): Severity | 'none' =>
  failOn ?? configuration.failOn.conventions ?? 'error';

/** Makes the repairs, and checks what comes of them. */
const lintFixed = async (
  name: string,
  { contract }: Prepared,
  rules: Rules,
  hidden: ReadonlySet<string>,
  drafts: Map<string, string>,
  options: LintRequest,
): Promise<LintOutcome> => {
  const { fixDescription } = await import('./fix.ts');
  const fixed = fixDescription(contract.description, rules.configuration.ruleset, hidden, drafts, options);
  if (fixed.patchFrom !== undefined) {
    process.stderr.write(`breakwater: ${outputMessages[options.language].patchFrom(fixed.patchFrom)}\n`);
  }
  for (const [uri, text] of fixed.drafts) drafts.set(uri, text);
  const again = await readDescription(name, options, drafts);
  if (!again.ok) return { faults: fatal(again.problems) };
  const linted = await lintDescription(again.prepared, rules, wishesOf(options));
  if ('faults' in linted) return linted;
  return { ...linted, problems: [...linted.problems, ...fixed.problems], fix: fixed.fix };
};

const wishesOf = ({ now, format, outputs }: LintRequest) => ({
  now,
  repairEdits: tellsEdits([format, ...outputs.map(file => file.format)]),
});

const fatal = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ gravity }) => gravity === 'fatal');

/** What was found in the same file at the revision since which changes count; all is new in a file that was not there. */
const fingerprintsBefore = async (
  name: string,
  rules: Rules,
  options: LintRequest,
): Promise<readonly string[] | { readonly faults: readonly Problem[] }> => {
  if (options.changedSince === undefined || !existsSync(name)) return [];
  const path = relative('', resolve(name)).replaceAll('\\', '/');
  const read = await readDescription(`${options.changedSince}:./${path}`, { ...options, validation: 'none' });
  if (read.ok) {
    const linted = await lintDescription(read.prepared, rules, { now: options.now, repairEdits: false });
    return 'faults' in linted ? linted : linted.violations.map(({ fingerprint }) => fingerprint);
  }
  const faults = fatal(read.problems);
  return faults.every(({ code }) => code === 'file-not-found') ? [] : { faults };
};

/** Printed for each description as soon as it has been checked; other formats are one document for all. */
const isStreamed = (format: ReportFormat): boolean => format === 'text' || format === 'json' || format === 'jsonl';

type Asked = LintRequest & { readonly failOn: Severity | 'none' };

const written = (format: ReportFormat, reports: readonly LintReport[], options: Asked): Iterable<string> => {
  const { all } = options;
  const waive = waiveHint(failingSeverities(options.failOn), options.words, options.descriptions);
  switch (format) {
    case 'text':
      return [reports.map(report => toLintText(report, { ...textOptions(options), all, waive })).join('\n')];
    case 'json':
      return reports.flatMap(report => [...toJson(report)]);
    case 'jsonl':
      return reports.flatMap(report => [...toJsonl(report)]);
    default:
      return toolFormats[format](reports, { all, waive, ...repositoryFolder() });
  }
};

/** A description that is not valid fails like an error. */
const fails = (
  { counts, problems }: LintReport,
  failOn: Severity | 'none',
  { maxWarnings }: Pick<LintRequest, 'maxWarnings'>,
): boolean => {
  if (counts.warning > maxWarnings) return true;
  if (failOn === 'none') return false;
  return (
    problems.some(({ gravity }) => gravity !== 'note') ||
    failingSeverities(failOn).some(severity => counts[severity] > 0)
  );
};
