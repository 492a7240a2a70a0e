// Values of a file of waivers: what was found, and is not accepted yet; rules, descriptions and days.
import { catalogued, lintRules } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { completionWords } from '../../messages/completion.ts';
import type { View } from '../../view.ts';
import { excerptOf } from '../markdown.ts';
import type { FoundThing } from '../waived.ts';
import { descriptionsIn, foundThings } from '../waived.ts';
import { decisionAt } from '../waiver-at.ts';
import type { Proposal } from './proposal.ts';

export const waiverProposals = (view: View, path: readonly string[]): readonly Proposal[] => {
  switch (path.at(-1)) {
    case 'fingerprint':
      return foundThings(view)
        .filter(({ finding }) => finding.waiver === undefined && !('level' in finding && finding.level === 'safe'))
        .map(fingerprintProposal);
    case 'description':
      return [...new Set([...descriptionsIn(view), ...configured(view)])].map(label => value(label));
    case 'rule':
      return ruleProposals(view, path);
    case 'subject':
      return acceptedAt(view, path).map(({ finding }) => value(finding.subject));
    case 'date':
      return [day(view, 0)];
    case 'until':
      return [1, 3, 6, 12].map(months => day(view, months));
    default:
      return [];
  }
};

const value = (label: string, more: Partial<Proposal> = {}): Proposal => ({
  label,
  kind: CompletionItemKind.Value,
  rank: 20,
  ...more,
});

const fingerprintProposal = ({ finding, description }: FoundThing): Proposal =>
  value(finding.fingerprint, {
    rank: 'level' in finding && finding.level === 'breaking' ? 10 : 20,
    detail: `${finding.subject} · ${finding.rule}`,
    documentation: `${excerptOf(`${finding.subject}: ${finding.message}`)}\n\n${excerptOf(description)}`,
  });

/** Globs stand for several. */
const configured = ({ configuration }: View): readonly string[] =>
  (configuration.descriptions ?? []).flatMap(({ file }) => (/[*?[{!]/.test(file) ? [] : [file]));

const acceptedAt = (view: View, path: readonly string[]): readonly FoundThing[] => {
  const { fingerprint } = decisionAt(view, path) ?? {};
  return foundThings(view).filter(({ finding }) => finding.fingerprint === fingerprint);
};

/** The one that found it first. */
const ruleProposals = (view: View, path: readonly string[]): readonly Proposal[] => {
  const likely = new Set(acceptedAt(view, path).map(({ finding }) => finding.rule));
  const all = [...catalogued, ...lintRules].map(({ id, summary }) => ({ id, summary: summary[view.language] }));
  const foreign = foundThings(view).flatMap(({ finding: { rule } }) =>
    all.some(({ id }) => id === rule) ? [] : [{ id: rule, summary: '' }],
  );
  return [...all, ...new Map(foreign.map(it => [it.id, it])).values()].map(({ id, summary }) =>
    value(id, { rank: likely.has(id) ? 0 : 20, ...(summary !== '' && { documentation: summary }) }),
  );
};

const day = ({ now, language }: View, months: number): Proposal => {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() + months);
  const label = then.toISOString().slice(0, 10);
  return value(label, { rank: months, detail: completionWords[language].inMonths(months), isLiteral: true });
};
