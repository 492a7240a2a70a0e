// What was wrong with a description, as data. The words are in messages/.
import type { Range } from './document.ts';
import type { HostErrorCode, NotAllowedReason, UnreachableReason } from './host.ts';
import type { Origin } from './origin.ts';
import type { StructureFault } from './structure-fault.ts';

/**
 * `fatal`: nothing can be understood, so nothing is compared.
 * `error`: the description is wrong there and understood around it.
 * `note`: common in real documents, and read as what was meant.
 */
export type Gravity = 'fatal' | 'error' | 'note';

export interface Place {
  readonly label: string;
  readonly range?: Range;
}

/** What each code says about its case: what its message needs, and no more. */
export interface ProblemFacts {
  // reading
  'file-not-found': { readonly detail: string; readonly similar?: string };
  'is-directory': { readonly detail: string; readonly candidates?: string };
  'no-permission': { readonly detail: string };
  'not-allowed': { readonly detail: string; readonly reason: NotAllowedReason };
  unreachable: { readonly detail: string; readonly reason: UnreachableReason };
  'no-repository': { readonly detail: string };
  'no-revision': { readonly detail: string; readonly similar?: string; readonly command?: string };
  'too-large': { readonly detail: string; readonly limit: string };
  // parsing
  empty: NoFacts;
  'not-text': { readonly encoding: 'utf-16' | 'binary' };
  /** `found` is the text at fault, shortened. */
  syntax: { readonly fault: SyntaxFault; readonly found?: string };
  'tab-indentation': NoFacts;
  'several-documents': NoFacts;
  'duplicate-key': { readonly key: string };
  'too-deep': { readonly limit: number };
  'alias-bomb': { readonly limit: number };
  'alias-cycle': { readonly alias: string };
  /** A key that JSON has no form for. */
  'non-string-key': { readonly kind: 'null' | 'list' | 'mapping'; readonly readAs: string };
  /** A file named .json that only YAML understands. */
  'read-as-yaml': { readonly fault: SyntaxFault; readonly found?: string };
  // recognising
  'not-openapi': { readonly found: NotOpenapi };
  'unknown-version': { readonly field: 'openapi' | 'swagger'; readonly found: string };
  'version-spelling': { readonly field: 'openapi' | 'swagger'; readonly found: string; readonly version: string };
  // references
  'reference-unreachable': { readonly reference: string; readonly reason: UnreachableReference };
  'reference-dangling': { readonly reference: string };
  'reference-not-object': { readonly reference: string; readonly found: string };
  'reference-cycle': { readonly reference: string };
  // lowering
  'missing-field': { readonly field: string };
  'wrong-type': { readonly field: string; readonly expected: string; readonly found?: string };
  /** `since`: the later version that has the field; it is read as what it means there. */
  'unknown-field': { readonly field: string; readonly since?: string };
  /** `expected` lists the values that the specification allows. */
  'wrong-value': { readonly field: string; readonly value: string; readonly expected: string };
  'declared-twice': { readonly name: string };
  // comparing
  /** What was asked for by `map` is not in the base. */
  'map-idle': { readonly from: string; readonly to: string };
  /** Most of what the base has is in the revision under another prefix. */
  'map-likely': { readonly from: string; readonly to: string };
  // configuring
  /** `similar` is what was probably meant; else `known` lists what there is. */
  'unknown-setting': { readonly name: string; readonly similar?: string; readonly known?: string };
  'unknown-rule': { readonly rule: string; readonly similar?: string };
  /** Neither one that comes with Breakwater, nor a file, nor a package. */
  'unknown-ruleset': { readonly name: string; readonly similar?: string };
  /** A ruleset for Spectral that cannot be loaded, or not be run. */
  'ruleset-failed': { readonly name: string; readonly reason: string };
  /** `found` is what in it runs code, which nobody asked for. */
  'ruleset-left-out': { readonly name: string; readonly found: string };
  /** Of a ruleset for Spectral that is code or a package, where there is neither Node nor packages. */
  'ruleset-out-of-reach': { readonly name: string };
  'wrong-option': { readonly rule: string; readonly detail: string };
  // validation
  structure: StructureFault;
  /** What the schema of the specification rejects and nothing here has words for. */
  'structure-rejected': { readonly detail: string };
  // judging
  /** What a repair would have made of the description; it was not done. */
  'repair-failed': { readonly rule: string; readonly outcome: 'invalid' | 'changed' | 'dangerous' | 'breaking' };
  'rule-failed': { readonly rule: string; readonly reason: string };
  /** Of a ruleset for Spectral. */
  'foreign-rule-failed': { readonly rule: string; readonly reason: string };
}

type NoFacts = Readonly<Record<never, never>>;

export type ProblemCode = keyof ProblemFacts;

export type SyntaxFault =
  // JSON
  | 'comment'
  | 'trailing-comma'
  | 'single-quotes'
  | 'unquoted-key'
  | 'bad-literal'
  | 'bad-number'
  | 'line-break-in-string'
  | 'extra-content'
  // both
  | 'unexpected-end'
  | 'unexpected-character'
  | 'missing-comma'
  | 'missing-colon'
  | 'unclosed-string'
  | 'unclosed-bracket'
  | 'wrong-bracket'
  | 'bad-escape'
  | 'control-character'
  // YAML
  | 'bad-indentation'
  | 'unquoted-colon'
  | 'unknown-alias'
  | 'unknown-tag'
  | 'reserved-character'
  | 'bad-merge'
  | 'other';

export type NotOpenapi = 'list' | 'text' | 'number' | 'boolean' | 'null' | 'html' | 'asyncapi' | 'mapping';

/** A file that could not be read, could not be parsed, or was not asked for; or a reference that is no URI. */
export type UnreachableReference = HostErrorCode | 'unreadable' | 'not-loaded' | 'not-a-uri';

interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly gravity: Gravity;
  readonly facts: ProblemFacts[Code];
  /** Exactly one of the two, or neither when there is no place. */
  readonly origin?: Origin;
  readonly place?: Place;
  /** What is at fault at `origin`; the key when nothing is said. */
  readonly focus?: 'key' | 'value';
  /** The other end of a problem with two ends: the first of two duplicate keys, the bracket that is never closed. */
  readonly related?: Place;
}

/** One problem. `code` and `facts` pick and fill the message of the catalogue. */
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
