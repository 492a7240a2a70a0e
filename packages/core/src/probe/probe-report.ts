// What a server sends beside what a description says, as plain data: the published form of `--format json`, described by schema/probe-report.v1.schema.json.
import type { Contract, Operation } from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import type { OperationReference } from '../findings.ts';
import { lifecyclesOf } from '../lifecycle/lifecycles.ts';
import type { Language } from '../messages/language.ts';
import { printableJson } from '../messages/printable.ts';
import { probeMessages } from '../messages/probe.ts';
import { summaryOf } from '../prepare.ts';
import { locationOf } from '../report/location.ts';
import type { DescriptionSummary, Location } from '../report/report.ts';
import type { Answer, HeaderDifference } from './compare-headers.ts';
import { compareHeaders } from './compare-headers.ts';

/** Grows by optional members only; anything else is a new version. */
export const probeFormat = 'breakwater/probe@1';

export interface ProbeReport {
  readonly format: typeof probeFormat;
  /** Of the messages. */
  readonly language: Language;
  /** Without a name and a password. */
  readonly server: string;
  readonly description: DescriptionSummary;
  readonly counts: Readonly<Record<ProbeOutcome, number>>;
  /** In the order of the description. */
  readonly operations: readonly ProbedOperation[];
}

/** `unclear` is an answer that something went wrong, and that says nothing else. */
export type ProbeOutcome = 'agrees' | 'differs' | 'unclear' | 'unanswered' | 'not-asked';

export interface ProbedOperation {
  readonly outcome: ProbeOutcome;
  readonly operation: OperationReference;
  /** What was asked for, behind the server; null where nothing was. */
  readonly target: string | null;
  readonly status: number | null;
  /** A code of the network, where nothing was answered. */
  readonly reason: string | null;
  /** Required parameters without an example. */
  readonly missing: readonly string[];
  readonly differences: readonly ReportedDifference[];
}

export interface ReportedDifference extends Omit<HeaderDifference, 'origin'> {
  readonly message: string;
  readonly location: Omit<Location, 'exists'>;
}

/** What came of one operation. */
export type Probed = { readonly operation: Operation } & (
  | { readonly kind: 'answered'; readonly target: string; readonly answer: Answer }
  | { readonly kind: 'unanswered'; readonly target: string; readonly reason: string }
  | { readonly kind: 'not-asked'; readonly missing: readonly string[] }
);

interface ProbeOptions {
  readonly language: Language;
  readonly server: string;
  readonly settings: Settings;
}

export const toProbeReport = (
  api: Contract,
  probed: readonly Probed[],
  { language, server, settings }: ProbeOptions,
): ProbeReport => {
  const lifecycles = new Map(
    lifecyclesOf(api, { aliases: settings.lifecycle.aliases }).flatMap(lifecycle =>
      lifecycle.subject.kind === 'operation' ? [[lifecycle.subject.operation, lifecycle] as const] : [],
    ),
  );
  const operations = probed.map((it): ProbedOperation => {
    const common = {
      operation: referenceTo(it.operation),
      target: null,
      status: null,
      reason: null,
      missing: [],
      differences: [],
    };
    if (it.kind === 'not-asked') return { ...common, outcome: 'not-asked', missing: it.missing };
    if (it.kind === 'unanswered') return { ...common, outcome: 'unanswered', target: it.target, reason: it.reason };
    const lifecycle = lifecycles.get(it.operation);
    const found = lifecycle ? compareHeaders(it.operation, lifecycle, it.answer, { api, zone: zoneOf(settings) }) : [];
    const { status } = it.answer;
    const differences = found.map(({ origin, ...difference }) => ({
      ...difference,
      message: probeMessages[language].difference[difference.kind](difference),
      location: locationOf(origin),
    }));
    const isClear = status >= 200 && status < 300;
    const outcome = differences.length > 0 ? 'differs' : isClear ? 'agrees' : 'unclear';
    return { ...common, outcome, target: it.target, status, differences };
  });
  const counts = Object.fromEntries(
    outcomes.map(outcome => [outcome, operations.filter(it => it.outcome === outcome).length]),
  ) as Record<ProbeOutcome, number>;
  return { format: probeFormat, language, server, description: summaryOf(api), counts, operations };
};

export const outcomes = ['agrees', 'differs', 'unclear', 'unanswered', 'not-asked'] as const;

export const toProbeJson = (report: ProbeReport): string => `${printableJson(JSON.stringify(report, undefined, 2))}\n`;
