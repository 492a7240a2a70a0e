// Quick fixes: what can be done about the findings at the cursor, and all safe fixes of the file.
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { AskFailure } from '../../analysis/asker.ts';
import type { FindingName, Fix } from '../../analysis/fix.ts';
import type { DiagnosticData } from '../../diagnostics/diagnostics.ts';
import { codeActionMessages } from '../../messages/code-actions.ts';
import type { Answering } from '../../requests/request.ts';
import type { View } from '../../view.ts';
import { decisionActions } from './decision-actions.ts';
import { allFixesAction } from './fix-all.ts';
import { workspaceEdit } from './workspace-edit.ts';

const fixAllKind = 'source.fixAll.breakwater';

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

export const codeActions = async (
  view: View,
  params: CodeActionParams,
  answering: Answering,
): Promise<CodeAction[]> => {
  const wanted = (kind: string): boolean => params.context.only?.some(it => isWithin(kind, it)) ?? true;
  const quick = wanted(CodeActionKind.QuickFix) ? await quickFixes(view, params, answering) : [];
  const all = wanted(fixAllKind) ? await fixAll(view, answering) : [];
  return [...quick, ...all];
};

/** Kinds are names with dots: one stands for all that begin with it. */
const isWithin = (kind: string, wanted: string): boolean => kind === wanted || kind.startsWith(`${wanted}.`);

/** One line can have many findings, and each takes its time. */
const mostFindings = 20;

const quickFixes = async (
  view: View,
  params: CodeActionParams,
  answering: Answering,
): Promise<readonly CodeAction[]> => {
  const found = foundAmong(params.context.diagnostics).slice(0, mostFindings);
  if (found.length === 0) return [];
  const isLarge = sizeOf(view) > mostTriedUnasked && params.context.triggerKind === CodeActionTriggerKind.Automatic;
  const asked = isLarge ? found.filter(({ name }) => name.kind === 'lint') : found;
  const fixes = await fixesFor(
    view,
    asked.map(({ name }) => name),
    answering,
  );
  const ofEach = await Promise.all(
    found.map(async it => {
      const made = fixes[asked.indexOf(it)] ?? [];
      return [
        ...made.map((fix, index) => actionOf(fix, it.diagnostic, index === 0, answering)),
        ...(await ofRule(view, it, answering)),
      ];
    }),
  );
  return [
    ...ofEach.flat(),
    ...found.flatMap(({ name, diagnostic }) => decisionActions(name, diagnostic, view, answering)),
  ];
};

interface Found {
  readonly name: FindingName;
  readonly diagnostic: Diagnostic;
}

const foundAmong = (diagnostics: readonly Diagnostic[]): readonly Found[] => {
  const found = new Map<string, Found>();
  for (const diagnostic of diagnostics) {
    const data = diagnostic.data as Partial<DiagnosticData> | undefined;
    if (data?.fingerprint === undefined || data.kind === undefined || found.has(data.fingerprint)) continue;
    const name = { kind: data.kind, fingerprint: data.fingerprint, rule: String(diagnostic.code) };
    found.set(data.fingerprint, { name, diagnostic });
  }
  return [...found.values()];
};

/** To try what mends a change takes seconds in a description as long as this: only for whoever asks. */
const mostTriedUnasked = 2 ** 21;

const sizeOf = ({ description }: View): number =>
  [...(description?.documents.values() ?? [])].reduce((sum, { text }) => sum + text.length, 0);

const fixesFor = async (
  { uri }: View,
  findings: readonly FindingName[],
  { session, asker }: Answering,
): Promise<readonly (readonly Fix[])[]> => {
  const asked = await session.askedAbout(uri);
  if (!asked || findings.length === 0) return [];
  try {
    return await asker.ask({ kind: 'fixes', ...asked, findings });
  } catch (error) {
    // The text has changed: the editor asks again.
    if (error instanceof AskFailure && error.kind === 'superseded') return [];
    throw error;
  }
};

const actionOf = (
  { kind, title, files }: Fix,
  diagnostic: Diagnostic,
  isFirst: boolean,
  { client, spelled }: Answering,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  ...(isFirst && kind !== 'suggestion' && { isPreferred: true }),
  edit: workspaceEdit(files, {
    capabilities: client.capabilities,
    spelled,
    ...(kind === 'suggestion' && { preview: { label: title } }),
  }),
});

const safeFindingsIn = ({ analysis, uri }: View, rule?: string): number =>
  (analysis?.lint?.findings ?? []).filter(
    it =>
      analysis?.files[it.location.file] === uri &&
      (rule === undefined || it.rule === rule) &&
      it.waiver === undefined &&
      it.repairs.some(({ kind }) => kind === 'safe'),
  ).length;

const ofRule = async (
  view: View,
  { name, diagnostic }: Found,
  answering: Answering,
): Promise<readonly CodeAction[]> => {
  if (name.kind !== 'lint' || safeFindingsIn(view, name.rule) < 2) return [];
  const title = codeActionMessages[view.language].fixRule(name.rule);
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  return [await allFixesAction(action, { uri: view.uri, rule: name.rule }, answering)];
};

const fixAll = async (view: View, answering: Answering): Promise<readonly CodeAction[]> => {
  if (safeFindingsIn(view) === 0) return [];
  const action = { title: codeActionMessages[view.language].fixAll, kind: fixAllKind };
  return [await allFixesAction(action, { uri: view.uri }, answering)];
};
