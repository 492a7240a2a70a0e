// `breakwater/waive` and `breakwater/except`: a decision about a finding, as an edit of what records it.
import type { Finding, Language, LintFinding } from '@breakwater/core';
import { faultInLastDay } from '@breakwater/core';
import type { Decided } from '../analysis/fix.ts';
import type { Asked } from '../analysis/question.ts';
import { workspaceEdit } from '../features/code-actions/workspace-edit.ts';
import { decisionMessages } from '../messages/decisions.ts';
import type { DecisionEdit, Refused, StatedDecision } from '../protocol.ts';
import type { Analysis } from '../view.ts';
import type { Answer, Answering } from './request.ts';

export const waive: Answer<'breakwater/waive'> = async (params, answering) => {
  const asked = await answering.session.askedAbout(params.uri);
  const finding = asked && findingIn(answering.session.analysisOf(asked.entry), params);
  if (!finding) return { refused: decisionMessages[answering.language].gone };
  const fault = faultInDay(params, asked, answering.language);
  if (fault) return fault;
  const { fingerprint, reason, until, by } = params;
  const { rule, subject } = finding;
  const waiver = {
    fingerprint,
    rule,
    subject,
    reason,
    ...(until !== undefined && { until }),
    ...(by !== undefined && { by }),
  };
  return editFrom(await answering.asker.ask({ kind: 'waiver', ...asked, waiver }), answering);
};

export const except: Answer<'breakwater/except'> = async (params, answering) => {
  const asked = await answering.session.askedAbout(params.uri);
  const analysis = asked && answering.session.analysisOf(asked.entry);
  const finding = findingIn(analysis, params);
  if (!asked || !analysis || !finding || !('severity' in finding)) {
    return { refused: decisionMessages[answering.language].gone };
  }
  const fault = faultInDay(params, asked, answering.language);
  if (fault) return fault;
  const { file, pointer } = finding.location;
  const place = { file, pointer, versions: analysis.versions };
  const { reason, until } = params;
  const exception = { rule: finding.rule, reason, ...(until !== undefined && { until }) };
  return editFrom(await answering.asker.ask({ kind: 'exception', ...asked, place, exception }), answering);
};

const faultInDay = (
  { until }: StatedDecision,
  { now }: Pick<Asked, 'now'>,
  language: Language,
): Refused | undefined => {
  const words = decisionMessages[language];
  const fault = until === undefined ? undefined : faultInLastDay(until, new Date(now));
  if (until === undefined || fault === undefined) return undefined;
  return { refused: fault === 'over' ? words.pastDay(until) : words.unknownDay };
};

const findingIn = (
  analysis: Analysis | undefined,
  { fingerprint }: StatedDecision,
): Finding | LintFinding | undefined =>
  [...(analysis?.lint?.findings ?? []), ...(analysis?.comparison?.findings ?? [])].find(
    it => it.fingerprint === fingerprint,
  );

const editFrom = (decided: Decided, { client, spelled }: Answering): DecisionEdit =>
  'refused' in decided
    ? decided
    : { edit: workspaceEdit(decided.files, { capabilities: client.capabilities, spelled }) };
