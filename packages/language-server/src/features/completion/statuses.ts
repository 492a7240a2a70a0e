// Status codes as keys of responses: first those that the rules ask for, last those that they object to.
import { productOfStatus, registeredStatus, registeredStatuses } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import { remarksOn } from '../hover/status.ts';
import type { Proposal } from './proposal.ts';

/** `path` is that of the responses. */
export const statusProposals = async (view: View, path: readonly string[]): Promise<readonly Proposal[]> => {
  const method = path.at(-2) ?? '';
  const wanted = wantedAt(view, path);
  const remarks = await remarksOn(view, method);
  const ranges = view.description?.version === '2.0' ? [] : ['2XX', '3XX', '4XX', '5XX'];
  return [
    ...registeredStatuses.map((status): Proposal => {
      const { phrase = '', obsolete } = registeredStatus(status) ?? {};
      const objections = (remarks.get(status) ?? []).filter(({ isObjection }) => isObjection);
      const isObjectedTo = objections.length > 0;
      return {
        label: status,
        kind: CompletionItemKind.EnumMember,
        rank: wanted.has(status) ? 0 : isObjectedTo || obsolete ? 60 : usual.has(status) ? 20 : 40,
        detail: phrase,
        ...(isObjectedTo && { documentation: objections.map(({ message }) => message).join('\n\n') }),
        opens: 'mapping',
        isQuoted: true,
        ...(obsolete && { isDeprecated: true }),
      };
    }),
    ...ranges.map(
      (label): Proposal => ({ label, kind: CompletionItemKind.EnumMember, rank: 70, opens: 'mapping', isQuoted: true }),
    ),
  ].filter(({ label }) => productOfStatus(label) === undefined);
};

const usual = new Set([
  '200',
  '201',
  '202',
  '204',
  '304',
  '400',
  '401',
  '403',
  '404',
  '409',
  '412',
  '422',
  '429',
  '500',
  '503',
]);

/** Rules that miss a status in an operation have it in their id. */
const wantedAt = ({ analysis }: View, path: readonly string[]): ReadonlySet<string> => {
  const [method = '', url] = [path.at(-2)?.toUpperCase(), path.at(-3)];
  const findings = (analysis?.lint?.findings ?? []).filter(it => it.method === method && it.path === url);
  return new Set(
    findings.flatMap(({ rule, location }) => {
      const status = /-([1-5]\d\d)(?:-|$)/.exec(rule)?.[1];
      return status !== undefined && !location.pointer.includes(`/responses/${status}`) ? [status] : [];
    }),
  );
};
