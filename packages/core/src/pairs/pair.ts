// Two parts of the contracts that are the same thing, or one that has no counterpart.
import type {
  BarePath,
  Contract,
  ContractNode,
  Encoding,
  Header,
  Link,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecurityScheme,
  Server,
  ServerVariable,
  Tag,
} from '../contract/model.ts';
import type { Stability } from '../contract/stability.ts';
import type { Direction } from '../findings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { Branch, Property, View } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import type { Security } from './security.ts';
import type { Reference } from './unread.ts';

/** What can be paired, by the name that rules use in `on`. */
export interface Subjects {
  readonly contract: Contract;
  /**
   * Of a description that has no operations: what it is for is its components. Of others, only where it has another name,
   * and where a reference leads to another one.
   */
  readonly component: Component;
  /** One that shows no operations. */
  readonly path: BarePath;
  readonly tag: Tag;
  /** What is said of all operations at one path. */
  readonly 'path-item': ContractNode;
  readonly operation: Operation;
  readonly parameter: Parameter;
  readonly 'request-body': RequestBody;
  readonly response: Response;
  readonly 'media-type': MediaType;
  readonly header: Header;
  readonly encoding: Encoding;
  readonly link: Link;
  readonly server: Server;
  readonly 'server-variable': ServerVariable;
  readonly 'security-scheme': SecurityScheme;
  /** What an operation asks for, of its own or from the whole API. */
  readonly security: Security;
  readonly schema: View;
  readonly property: Property;
  /** A property that is declared on both sides and exists in this direction on one of them only: readOnly or writeOnly changed. */
  readonly 'property-visibility': VisibleProperty;
  /** A branch of an anyOf or oneOf. */
  readonly branch: Branch;
  /** What can be compared on one side only, because a reference on the other could not be followed. */
  readonly reference: Reference;
  /** What an operation leads to and may be counted on less than the operation itself. */
  readonly 'unstable-part': UnstablePart;
  /** What is said of how long a thing stays: an API, an operation, a parameter, a header, a schema, a security scheme. */
  readonly lifecycle: LifecyclePart;
  /** For rules that look at every pair; no pair has this kind. */
  readonly any: ContractNode | View;
}

export interface Component {
  readonly name: string;
  readonly origin: Origin;
  readonly source: unknown;
}

export interface UnstablePart {
  readonly name: string;
  readonly origin: Origin;
  readonly source: unknown;
  readonly stability: Stability;
  /** Of the operation. */
  readonly promised: Stability;
}

export interface LifecyclePart {
  readonly lifecycle: Lifecycle;
  readonly api: Contract;
  /** Of the thing. */
  readonly origin: Origin;
  readonly source: unknown;
  /** Where a claim is made, by its name: `sunset-at`. */
  readonly sources: ReadonlyMap<string, Origin>;
}

export interface VisibleProperty extends Property {
  readonly exists: boolean;
}

export type Kind = keyof Subjects;

export interface Pair<K extends Kind = Kind> {
  readonly on: K;
  /** At least one side is there. */
  readonly base: Subjects[K] | undefined;
  readonly revision: Subjects[K] | undefined;
  /** From 0 to 1, where the two are taken for the same thing under another name. */
  readonly likeness?: number;
  readonly direction: Direction;
  /** Every pair that leads here; a schema used in many places has many. Grows during the walk. */
  readonly parents: Pair[];
}
