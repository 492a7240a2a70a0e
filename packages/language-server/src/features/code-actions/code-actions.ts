// Quick fixes: what can be done about the findings at the cursor, and all safe fixes of the file.
import type { CodeAction, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver';
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { AskFailure } from '../../analysis/asker.ts';
import type { FindingName, Fix } from '../../analysis/fix.ts';
import type { DiagnosticData } from '../../diagnostics/diagnostics.ts';
import { diagnosticsOf } from '../../diagnostics/diagnostics.ts';
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

/** Kinds are names with dots: one stands for all that begin with it, and '' for all. */
const isWithin = (kind: string, wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);

/** One line can have many findings, and each takes its time. */
const mostFindings = 20;

const quickFixes = async (
  view: View,
  params: CodeActionParams,
  answering: Answering,
): Promise<readonly CodeAction[]> => {
  const found = foundAmong(params.context.diagnostics, view).slice(0, mostFindings);
  if (found.length === 0) return [];
  const isUnasked = params.context.triggerKind === CodeActionTriggerKind.Automatic;
  const isSpared = ({ name }: Found): boolean => name.kind === 'change' && isUnasked && isLarge(view);
  const ofEach = await Promise.all(
    found.map(async it => {
      const made = isSpared(it) ? [] : await fixesFor(view, it.name, answering);
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

const foundAmong = (diagnostics: readonly Diagnostic[], view: View): readonly Found[] => {
  const found = new Map<string, Found>();
  for (const diagnostic of diagnostics) {
    const data = dataOf(diagnostic) ?? dataOf(publishedAs(diagnostic, view));
    if (!data || found.has(data.fingerprint)) continue;
    found.set(data.fingerprint, { name: { ...data, rule: String(diagnostic.code) }, diagnostic });
  }
  return [...found.values()];
};

const dataOf = (diagnostic: Diagnostic | undefined): DiagnosticData | undefined =>
  diagnostic?.data as DiagnosticData | undefined;

/** Some editors send back what they show and nothing else. */
const publishedAs = ({ code, range }: Diagnostic, { analysis, language, uri }: View): Diagnostic | undefined =>
  analysis &&
  diagnosticsOf(analysis, { language, opensBase: false })
    .get(uri)
    ?.find(it => it.code === code && it.data !== undefined && isSameRange(it.range, range));

const isSameRange = ({ start, end }: Range, other: Range): boolean =>
  [start, end].every((it, index) => {
    const { line, character } = index === 0 ? other.start : other.end;
    return it.line === line && it.character === character;
  });

/** To try what mends a change takes seconds in a description as long as this: only for whoever asks. */
const mostTriedUnasked = 2 ** 21;

const isLarge = ({ description }: View): boolean =>
  [...(description?.documents.values() ?? [])].reduce((sum, { text }) => sum + text.length, 0) > mostTriedUnasked;

/** Asked one by one, so that none has to wait longer than for itself. */
const fixesFor = async (
  { uri }: View,
  finding: FindingName,
  { session, asker }: Answering,
): Promise<readonly Fix[]> => {
  const asked = await session.askedAbout(uri);
  if (!asked) return [];
  try {
    return await asker.ask({ kind: 'fixes', ...asked, finding });
  } catch (error) {
    // The text has changed, and the editor asks again; or it took too long, and what else there is to do is still there.
    if (error instanceof AskFailure) return [];
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
