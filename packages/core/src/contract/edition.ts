// What differs between OpenAPI 2.0 and 3.x once schemas, paths and security requirements are the same to read.
import type { Dialect } from '../schema/schema.ts';
import type { SpecificationVersion } from '../source/description.ts';
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Operation, SecurityScheme, Server, SharedPart, Unread } from './model.ts';
import type { Entry } from './values.ts';

export interface Edition {
  readonly dialect: (version: SpecificationVersion, root: Fields) => Dialect;
  /** Of the whole API; never empty. */
  readonly servers: (lowering: Lowering, root: Located<Fields>) => readonly Server[];
  /** Those that an operation or path item names itself; undefined when it names none. */
  readonly ownServers: (lowering: Lowering, object: Located<Fields>) => readonly Server[] | undefined;
  readonly schemas: (lowering: Lowering, root: Located<Fields>) => readonly Entry[];
  readonly shared: (lowering: Lowering, root: Located<Fields>) => readonly SharedPart[];
  readonly securitySchemes: (lowering: Lowering, root: Located<Fields>) => ReadonlyMap<string, SecurityScheme>;
  readonly webhooks: (lowering: Lowering, root: Located<Fields>) => readonly Entry[];
  readonly callbacks: (lowering: Lowering, operation: Located<Fields>, edition: Edition) => readonly Operation[];
  readonly unreadCallbacks: (lowering: Lowering, operation: Located<Fields>) => readonly Unread[];
  /** `common` is the `parameters` of the path item. */
  readonly exchange: (lowering: Lowering, operation: Located<Fields>, common: Located | undefined) => Exchange;
}

/** What an operation takes and answers. */
export interface Exchange extends Pick<Operation, 'parameters' | 'unreadParameters' | 'responses'> {
  readonly requestBody: Operation['requestBody'] | undefined;
}
