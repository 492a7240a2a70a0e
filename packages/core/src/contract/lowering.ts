// What all steps of lowering share: the description, its schemas, the parts lowered before and the problems met.
import type { Dialect, Schema, SchemaSpace } from '../schema/schema.ts';
import { createSchemaSpace } from '../schema/schema.ts';
import type { Description, SpecificationVersion } from '../source/description.ts';
import { pointerOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import type { Fields, Located } from './located.ts';
import type { Encoding, Header, MediaType, Operation, Parameter, RequestBody, Response } from './model.ts';
import type { DeclaredRange } from './openapi-2-media.ts';
import type { WrittenParameter } from './openapi-2-parameters.ts';

export interface Lowering {
  readonly description: Description;
  readonly version: SpecificationVersion;
  readonly schemas: SchemaSpace;
  /** A problem is kept once per place, however many ways lead there. */
  readonly report: (problem: Problem) => void;
  readonly known: Known;
  /** Objects being lowered that may lead back to themselves, outermost first. */
  readonly open: Set<object>;
}

/** By object of the document; what several places refer to is lowered once. */
export interface Known {
  /** By document and reference: where a Reference Object leads in the end. */
  readonly targets: Map<object, Map<string, Located<Fields>>>;
  readonly parameters: ByName<Parameter>;
  /** 2.0. */
  readonly writtenParameters: Map<object, readonly WrittenParameter[]>;
  /** 2.0: by the list in `consumes` or `produces`. */
  readonly ranges: Map<object, readonly DeclaredRange[]>;
  /** 2.0: schemas of `type: file`. */
  readonly files: Map<object, Schema>;
  readonly parameterLists: Map<object, readonly Parameter[]>;
  readonly requestBodies: ByName<RequestBody>;
  /** The media types of a 2.0 response depend on `produces`, so that list is the first key. */
  readonly responses: Map<object, ByName<Response>>;
  readonly responseLists: Map<object, Map<object, readonly Response[]>>;
  readonly mediaTypes: ByName<MediaType>;
  readonly headers: ByName<Header>;
  readonly encodings: Map<object, Encoding | undefined>;
  readonly callbacks: Map<object, readonly Operation[]>;
}

/** By object, then by the name that its user gives it: a status, the name of a header. */
export type ByName<Node> = Map<object, Map<string, Node | undefined>>;

export const createLowering = (
  description: Description,
  dialect: Dialect,
): { readonly lowering: Lowering; readonly problems: () => readonly Problem[] } => {
  const problems = new Map<string, Problem>();
  const lowering: Lowering = {
    description,
    version: description.version,
    schemas: createSchemaSpace(dialect, (reference, from) => {
      const resolved = description.resolve(reference, from);
      return resolved.found ? resolved : undefined;
    }),
    report(problem) {
      const key = keyOf(problem);
      if (!problems.has(key)) problems.set(key, problem);
    },
    known: {
      targets: new Map(),
      parameters: new Map(),
      writtenParameters: new Map(),
      ranges: new Map(),
      files: new Map(),
      parameterLists: new Map(),
      requestBodies: new Map(),
      responses: new Map(),
      responseLists: new Map(),
      mediaTypes: new Map(),
      headers: new Map(),
      encodings: new Map(),
      callbacks: new Map(),
    },
    open: new Set(),
  };
  return { lowering, problems: () => [...problems.values()] };
};

const keyOf = ({ code, origin, facts }: Problem): string =>
  `${code} ${origin ? `${origin.document.uri}#${pointerOf(origin)}` : ''} ${JSON.stringify(facts)}`;

/** The entry of `map` for `key`, made when it is not there yet. */
export const entryOf = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as Value;
  const made = make();
  map.set(key, made);
  return made;
};
