// All that is said of a deprecation, and what of it is said already.
import type { Evidence } from '../lifecycle/evidence.ts';
import type { ExtensionAliases } from '../lifecycle/extensions.ts';
import { extensionEvidence } from '../lifecycle/extensions.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { valueAt } from '../source/origin.ts';

export interface Statement {
  readonly deprecated: StatedDate;
  readonly sunset: StatedDate;
  readonly successor: StatedSuccessor;
  readonly reason?: string | undefined;
  /** The address of a document. */
  readonly document?: string | undefined;
}

export interface StatedSuccessor {
  readonly kind: 'none' | 'address' | 'name';
  readonly text: string;
  /** For the header Link, where clients can go. */
  readonly target?: string | undefined;
}

export interface Said extends Partial<Statement> {
  /** Of extensions of the thing itself. */
  readonly evidence: readonly Evidence[];
  readonly isFlagged: boolean;
}

/** Where it is written by itself, and not in headers, texts and tables that follow from it. */
export const saidAt = (origin: Origin, aliases: ExtensionAliases): Said => {
  const fields = asObject(valueAt(origin)) ?? {};
  const extensions = new Map(Object.entries(fields).filter(([name]) => name.startsWith('x-')));
  const evidence = extensionEvidence({ extensions, origin, isInherited: false }, aliases);
  const find = (claim: Evidence['claim']): Evidence | undefined => evidence.find(it => it.claim === claim);
  const [deprecated, sunset] = [find('deprecated-at')?.date, find('sunset-at')?.date];
  const successor = find('successor')?.text;
  return {
    evidence,
    isFlagged: fields['deprecated'] === true,
    ...(deprecated && { deprecated }),
    ...(sunset && { sunset }),
    ...(successor !== undefined && { successor: statedSuccessor(successor) }),
    ...(successor === undefined && find('no-successor') && { successor: noSuccessor }),
    reason: find('reason')?.text,
    document: find('document')?.text,
  };
};

export const noSuccessor: StatedSuccessor = { kind: 'none', text: '' };

const statedSuccessor = (text: string): StatedSuccessor =>
  /^https?:\/\//i.test(text) ? { kind: 'address', text, target: text } : { kind: 'name', text };
