// What an API promises, in one shape for all versions of OpenAPI. Nothing that reads a contract asks for the version.
import type { Schema } from '../schema/schema.ts';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import type { Promised } from './stability.ts';

/** What every part of a contract has. */
export interface ContractNode {
  readonly origin: Origin;
  /**
   * The object that this part was read from, references followed; undefined where it was put together
   * from several places (a 2.0 response takes its media types from `produces`). Two parts with the same
   * source text under the same dialect need no comparison.
   */
  readonly source: unknown;
  readonly documentation: Documentation;
  /** Fields named `x-…`, by name. */
  readonly extensions: ReadonlyMap<string, unknown>;
  /** A reference that stands for this part and could not be followed: all that is known of it is its name. */
  readonly unread?: string;
}

/** A reference that could not be followed, where it is not even known what it stands for. */
export interface Unread {
  readonly origin: Origin;
  readonly reference: string;
  /** The path, webhook or callback whose operations are behind it. */
  readonly name?: string;
}

/** Words for people. Nothing in here changes what goes over the wire. */
export interface Documentation {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: unknown;
  /** `example` and `examples` as they stand. */
  readonly examples?: unknown;
}

export interface Contract extends ContractNode {
  readonly description: Description;
  readonly title: string;
  /** `info.version`; '' when missing. */
  readonly version: string;
  readonly servers: readonly Server[];
  /** In document order. */
  readonly operations: readonly Operation[];
  /** Paths without operations: they exist, and what they offer is not shown (OpenAPI 3.x, Path Item Object). */
  readonly barePaths: readonly BarePath[];
  /** `webhooks` of 3.1 and later, `x-webhooks` before. */
  readonly webhooks: readonly Operation[];
  /** Path items. */
  readonly unreadOperations: readonly Unread[];
  readonly unreadWebhooks: readonly Unread[];
  /** Of every operation that says nothing else. */
  readonly security: readonly SecurityRequirement[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** Named schemas of the entry document (`components.schemas`, `definitions`), used or not. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Of a description without operations: what others refer to, beside its schemas. */
  readonly shared: readonly SharedPart[];
  readonly tags: readonly Tag[];
  /** Of `info`, as they stand. */
  readonly termsOfService?: unknown;
  readonly contact?: unknown;
  readonly license?: unknown;
}

/** An entry of `components`, by its name there. */
export type SharedPart = {
  readonly [K in keyof SharedParts]: { readonly kind: K; readonly name: string; readonly part: SharedParts[K] };
}[keyof SharedParts];

interface SharedParts {
  readonly parameter: Parameter;
  readonly header: Header;
  readonly 'request-body': RequestBody;
  readonly response: Response;
}

export interface Tag extends ContractNode {
  readonly name: string;
  /** 3.2: the tag that this one belongs to, and what it is for. */
  readonly parent?: string;
  readonly kind?: string;
}

export interface BarePath {
  readonly path: string;
  readonly origin: Origin;
  readonly source: unknown;
}

export interface Operation extends ContractNode, Promised {
  readonly kind: 'operation' | 'webhook' | 'callback';
  /** Upper case for the methods of HTTP, as written for the others. */
  readonly method: string;
  /** The path template without the base path; the name of a webhook; the runtime expression of a callback. */
  readonly path: string;
  /** Key under `callbacks`; only of a callback. */
  readonly callbackName?: string;
  readonly operationId?: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  /** Of the path item and the operation together, the operation winning; in document order. */
  readonly parameters: readonly Parameter[];
  /** Each may be any parameter. */
  readonly unreadParameters: readonly Unread[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** Alternatives, each a set of schemes that must all be met; an empty requirement is anonymous access. [] means that nothing is required. */
  readonly security: readonly SecurityRequirement[];
  /** The nearest of operation, path item and root; 2.0 from schemes, host and basePath. */
  readonly servers: readonly Server[];
  readonly callbacks: readonly Operation[];
  readonly unreadCallbacks: readonly Unread[];
  /** What is said of all operations at the same path together; shared by them. */
  readonly pathItem: ContractNode;
}

export type ParameterLocation = 'path' | 'query' | 'querystring' | 'header' | 'cookie';

export interface Parameter extends ContractNode {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** How the value is written; undefined when `content` says it. `collectionFormat` of 2.0 lowers into it. */
  readonly serialization?: Serialization;
  readonly schema?: Schema;
  readonly content: readonly MediaType[];
}

export interface Serialization {
  /** As in 3.x, plus `tabDelimited` for the `tsv` of 2.0. */
  readonly style: string;
  /** 2.0: how the arrays in an array are written, from the outside in; undefined where commas separate their items. */
  readonly inner?: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
}

export interface RequestBody extends ContractNode {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface MediaType extends ContractNode {
  /** Normalised: lower case, parameters sorted, no spaces; `application/json;charset=utf-8`. */
  readonly range: string;
  readonly schema?: Schema;
  /** 3.2: the schema of each item of a stream. */
  readonly itemSchema?: Schema;
  /** By property. */
  readonly encoding: ReadonlyMap<string, Encoding>;
  /** 3.2: of the first parts of a multipart body without names, in order, and of each part after them. */
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding?: Encoding;
}

export interface Encoding extends ContractNode {
  readonly contentType?: string;
  readonly headers: readonly Header[];
  /** Undefined where none of `style`, `explode` and `allowReserved` is written: then `contentType`, or its default, says it. */
  readonly serialization?: Serialization;
  /** 3.2: of the parts of a part that is itself a multipart body, as in a media type. */
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding?: Encoding;
}

export interface Response extends ContractNode {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  readonly links: ReadonlyMap<string, Link>;
}

export interface Header extends ContractNode {
  /** As written; names are compared without case. */
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly serialization?: Serialization;
  readonly schema?: Schema;
  readonly content: readonly MediaType[];
}

export interface Link extends ContractNode {
  /** operationId or operationRef, whichever is given. */
  readonly target: string;
  readonly parameters: ReadonlyMap<string, unknown>;
  readonly requestBody?: unknown;
  /** Where the operation is served, when not where it always is. */
  readonly server?: Server;
}

/** Scheme name to scopes. */
export type SecurityRequirement = ReadonlyMap<string, readonly string[]>;

export interface SecurityScheme extends ContractNode {
  readonly name: string;
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS' | (string & {});
  readonly deprecated: boolean;
  /** apiKey: name and place of the key. */
  readonly parameter?: { readonly name: string; readonly in: string };
  /** http: lower case, `basic`, `bearer`, …; 2.0 `basic` lowers into it. */
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly openIdConnectUrl?: string;
  /** 3.2, oauth2. */
  readonly oauth2MetadataUrl?: string;
  readonly flows: ReadonlyMap<string, SecurityFlow>;
}

export interface SecurityFlow {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly scopes: ReadonlyMap<string, string>;
}

export interface Server extends ContractNode {
  /** With its variables still in braces and never with a slash at its end, so that `url` + `path` is the address; '' for `/`. */
  readonly url: string;
  readonly variables: ReadonlyMap<string, ServerVariable>;
}

export interface ServerVariable extends ContractNode {
  readonly default: string;
  readonly enum?: readonly string[];
}
