// What lint rules look at: the parts of a contract by kind, each with what holds it.
import { allOperationsOf } from '../contract/all-operations.ts';
import type {
  Contract,
  Header,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecurityScheme,
  Server,
} from '../contract/model.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import type { Ignore } from './ignores.ts';

/** `origin` is where a finding about the subject is shown unless its rule says otherwise. */
export interface LintSubjects {
  readonly api: { readonly origin: Origin; readonly api: Contract };
  readonly server: { readonly origin: Origin; readonly server: Server };
  readonly 'security-scheme': { readonly origin: Origin; readonly scheme: SecurityScheme };
  /** A path of the API with its operations; none where the description shows none. */
  readonly path: { readonly origin: Origin; readonly path: string; readonly operations: readonly Operation[] };
  /** Of paths, webhooks and callbacks alike: `operation.kind` tells. */
  readonly operation: { readonly origin: Origin; readonly operation: Operation };
  readonly parameter: InOperation & { readonly parameter: Parameter };
  readonly 'request-body': InOperation & { readonly requestBody: RequestBody };
  /**
   * `origin` is the response itself, which several operations may share; `site` is its entry in this operation.
   * `statusSite` is where to speak of its status: the response itself, or the entry where it stands for other statuses too.
   */
  readonly response: InOperation & { readonly response: Response; readonly site: Origin; readonly statusSite: Origin };
  readonly header: InOperation & { readonly header: Header; readonly response: Response };
  /** Of a request where there is no response. */
  readonly 'media-type': InOperation & { readonly mediaType: MediaType; readonly response?: Response };
  /** What is said of how long something stays: of every operation, and of every other part of which something is said. */
  readonly lifecycle: {
    readonly origin: Origin;
    readonly lifecycle: Lifecycle;
    readonly operations: readonly Operation[];
  };
  /** An exception that the description makes; it is idle where its rule ran and it kept nothing from being reported. */
  readonly ignore: { readonly origin: Origin; readonly ignore: Ignore; readonly isIdle: boolean };
  /** A decision to accept a finding of any description (breakwater.waivers.yaml). */
  readonly waiver: {
    readonly origin: Origin;
    /** What it is about, in a name that people recognise. */
    readonly about: string;
    /** As it is written. */
    readonly until?: string;
    readonly isExpired: boolean;
    /** Whether what it accepts is still found; undefined where not everything was looked at. */
    readonly isFound: boolean | undefined;
  };
}

interface InOperation {
  readonly origin: Origin;
  readonly operation: Operation;
}

export type LintKind = keyof LintSubjects;

/** Waivers stand outside of descriptions, and exceptions are looked at when all else was. */
type SubjectLists = { readonly [K in Exclude<LintKind, 'ignore' | 'waiver'>]: readonly LintSubjects[K][] };

/** Parts that could not be read are left out: nothing is known of them but that they are there. */
export const subjectsOf = (api: Contract, lifecycles: () => readonly Lifecycle[]): SubjectLists => {
  const operations = allOperationsOf(api);
  const ofOperations = <T>(list: (operation: Operation) => readonly T[]): readonly T[] => operations.flatMap(list);
  const isForMany = sharedAmongStatuses(operations);
  const responses = ofOperations(operation =>
    operation.responses.filter(isRead).map(response => {
      const [{ origin }, site] = [response, siteOf(operation, response)];
      return { origin, operation, response, site, statusSite: isForMany(response) ? site : origin };
    }),
  );
  const bodies = ofOperations(operation =>
    operation.requestBody && isRead(operation.requestBody)
      ? [{ origin: operation.requestBody.origin, operation, requestBody: operation.requestBody }]
      : [],
  );
  return {
    api: [{ origin: api.origin, api }],
    server: serversOf(api, operations).map(server => ({ origin: server.origin, server })),
    'security-scheme': [...api.securitySchemes.values()]
      .filter(isRead)
      .map(scheme => ({ origin: scheme.origin, scheme })),
    path: pathsOf(api),
    /** Read only if somebody asks: descriptions are long. */
    get lifecycle() {
      return lifecycles().map(lifecycle => ({ origin: lifecycle.origin, lifecycle, operations: reachedBy(lifecycle) }));
    },
    operation: operations.map(operation => ({ origin: operation.origin, operation })),
    parameter: ofOperations(operation =>
      operation.parameters.filter(isRead).map(parameter => ({ origin: parameter.origin, operation, parameter })),
    ),
    'request-body': bodies,
    response: responses,
    header: responses.flatMap(({ operation, response }) =>
      response.headers.filter(isRead).map(header => ({ origin: header.origin, operation, response, header })),
    ),
    'media-type': [
      ...bodies.flatMap(({ operation, requestBody }) =>
        requestBody.content.map(mediaType => ({ origin: mediaType.origin, operation, mediaType })),
      ),
      ...responses.flatMap(({ operation, response }) =>
        response.content.map(mediaType => ({ origin: mediaType.origin, operation, response, mediaType })),
      ),
    ],
  };
};

/** Whose findings these are. */
const reachedBy = ({ subject }: Lifecycle): readonly Operation[] =>
  'operation' in subject && subject.operation ? [subject.operation] : [];

const isRead = ({ unread }: { readonly unread?: string }): boolean => unread === undefined;

/** Where an operation lists a response, even if what it lists is shared. */
const siteOf = ({ origin }: Operation, { status }: Response): Origin => at(origin, 'responses', status);

/** Whether a response stands for several statuses. */
const sharedAmongStatuses = (operations: readonly Operation[]): ((response: Response) => boolean) => {
  const statuses = new Map<Origin, string>();
  const shared = new Set<Origin>();
  for (const { origin, status } of operations.flatMap(({ responses }) => responses)) {
    if ((statuses.get(origin) ?? status) !== status) shared.add(origin);
    statuses.set(origin, status);
  }
  return ({ origin }) => shared.has(origin);
};

const serversOf = (api: Contract, operations: readonly Operation[]): readonly Server[] => [
  ...new Set([...api.servers, ...operations.flatMap(({ servers }) => servers)]),
];

const pathsOf = ({ operations, barePaths, description }: Contract): readonly LintSubjects['path'][] => {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    const list = byPath.get(operation.path);
    if (list) list.push(operation);
    else byPath.set(operation.path, [operation]);
  }
  return [
    ...[...byPath].map(([path, list]) => ({
      origin: at(rootOf(description.entry), 'paths', path),
      path,
      operations: list,
    })),
    ...barePaths.map(({ path, origin }) => ({ origin, path, operations: [] })),
  ];
};
