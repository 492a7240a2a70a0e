// Describes the headers Deprecation, Sunset and Link in the responses of an operation, and takes them away again.
import { exampleValuesOf } from '../contract/example-values.ts';
import type { Contract, Header, Operation, Response } from '../contract/model.ts';
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import { readLinks } from '../http/link.ts';
import type { Catalogue, Language } from '../messages/language.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pointerOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import { relativePath } from '../source/uri.ts';
import { isInside } from './place.ts';

/** A response that others use as well, so that nothing is described in it. */
export interface SharedResponse {
  readonly code: 'shared-response';
  readonly place: string;
  readonly operations: number;
}

export type LifecycleHeaderName = 'Deprecation' | 'Sunset' | 'Link';
const names: readonly LifecycleHeaderName[] = ['Deprecation', 'Sunset', 'Link'];

const explanations: Readonly<Record<LifecycleHeaderName, Catalogue<string>>> = {
  Deprecation: { en: 'Since when the operation is deprecated (RFC 9745).', ja: '非推奨になった日時（RFC 9745）。' },
  Sunset: { en: 'Until when the operation can be used (RFC 8594).', ja: '利用できる期限（RFC 8594）。' },
  Link: { en: 'Where to go instead (RFC 8288).', ja: '移行先（RFC 8288）。' },
};

/** '' for what may not be there; undefined where nothing is known. */
export type HeaderValues = Readonly<Partial<Record<LifecycleHeaderName, string>>>;

/** The operation behind the path of its server. */
export const targetOf = ({ servers: [server], path }: Operation): string => {
  const base = server?.url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '') ?? '';
  return (base.startsWith('/') ? base : '') + path;
};

interface Described {
  readonly operation: Operation;
  readonly values: HeaderValues;
  readonly days: Readonly<Partial<Record<LifecycleHeaderName, string>>>;
}

export interface HeaderChange {
  readonly edits: readonly DocumentEdit[];
  readonly notes: readonly SharedResponse[];
}

/** `components` are shared by all that is described in one go. */
export const describeHeaders = (described: readonly Described[], api: Contract, language: Language): HeaderChange => {
  const components = componentsOf(api, language);
  const users = usersOfResponses(api);
  const notes = new Map<string, SharedResponse>();
  const edits = described.flatMap(({ operation, values, days }) =>
    successesOf(operation).flatMap(response => {
      const others = users.get(uriOf(response.origin)) ?? [];
      const isAlike = others.every(other =>
        described.some(it => it.operation === other && sameValue(it.values, values)),
      );
      if (!isAlike) {
        const note = sharedResponse(response, others);
        notes.set(note.place, note);
        return [];
      }
      return names.flatMap(name => headerEdits(response, name, values[name], days[name] ?? '', components));
    }),
  );
  return { edits, notes: [...notes.values()] };
};

/** The answers of what works; of those that state no status, the one for all. */
const successesOf = ({ kind, responses }: Operation): readonly Response[] => {
  // What is called back is answered by somebody else.
  if (kind !== 'operation') return [];
  const readable = responses.filter(({ unread }) => unread === undefined);
  const successes = readable.filter(({ status }) => status.startsWith('2'));
  return successes.length > 0 ? successes : readable.filter(({ status }) => status === 'default');
};

type Users = ReadonlyMap<string, readonly Operation[]>;

const memory = new WeakMap<Contract, Users>();

const usersOfResponses = (api: Contract): Users => {
  const known = memory.get(api) ?? readUsers(api);
  memory.set(api, known);
  return known;
};

const readUsers = (api: Contract): Users => {
  const users = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    for (const place of new Set(operation.responses.map(({ origin }) => uriOf(origin)))) {
      const list = users.get(place);
      if (list) list.push(operation);
      else users.set(place, [operation]);
    }
  }
  return users;
};

const headerEdits = (
  response: Response,
  name: LifecycleHeaderName,
  value: string | undefined,
  day: string,
  components: Components,
): readonly DocumentEdit[] => {
  const known = response.headers.find(header => header.name.toLowerCase() === name.toLowerCase());
  const place = at(response.origin, 'headers', known?.name ?? name);
  if (known && !isOurs(known, name)) return [];
  const values = known ? exampleValuesOf(known) : [];
  if (values.length > 0 && values.every(it => it.value === value)) return [];
  if (value === undefined) return [];
  if (value === '') return known ? [{ kind: 'remove', at: place }] : [];
  const isInline = known !== undefined && isInside(known.origin, response.origin);
  if (!isInline) return [...components.refer(place, name, value, day)];
  if (values.length > 0) return values.map(it => ({ kind: 'set', at: it.origin, value }));
  return [{ kind: 'set', at: at(known.origin, components.exampleKey), value }];
};

const endings: ReadonlySet<string> = new Set(['successor-version', 'deprecation', 'sunset']);

/** A header Link that says something else as well is not only about the end. */
const isOurs = (header: Header, name: LifecycleHeaderName): boolean => {
  if (name !== 'Link') return true;
  const readings = exampleValuesOf(header).map(({ value }) => readLinks(String(value)));
  return (
    readings.length > 0 &&
    readings.every(it => it.kind === 'links' && it.links.every(({ relation }) => endings.has(relation)))
  );
};

interface Components {
  readonly exampleKey: 'example' | 'x-example';
  /** Makes a place refer to a header with a value. */
  readonly refer: (place: Origin, name: LifecycleHeaderName, value: string, day: string) => readonly DocumentEdit[];
}

/** Where a response gets its first headers. */
const behind: readonly string[] = ['description'];

/** Headers that are there already are used again. In 2.0 there are none to refer to. */
const componentsOf = ({ description }: Contract, language: Language): Components => {
  const { entry, version } = description;
  if (version === '2.0') {
    return {
      exampleKey: 'x-example',
      refer: (place, name, value) => [
        {
          kind: 'set',
          at: place,
          after: behind,
          value: { description: explanations[name][language], type: 'string', 'x-example': value },
        },
      ],
    };
  }
  const home = at(rootOf(entry), 'components', 'headers');
  const known = new Map<string, unknown>(Object.entries(asObject(valueAt(home)) ?? {}));
  const nameFor = (wanted: string, content: JsonValue): string => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}-${number}`;
      if (!known.has(name) || sameValue(known.get(name), content)) return name;
    }
  };
  return {
    exampleKey: 'example',
    refer(place, name, value, day) {
      const content = { description: explanations[name][language], schema: { type: 'string' }, example: value };
      const component = nameFor(`${name}-${day}`, content);
      const isNew = !known.has(component);
      known.set(component, content);
      const file = place.document === entry ? '' : (relativePath(place.document.uri, entry.uri) ?? entry.uri);
      const reference = `${file}#/components/headers/${component}`;
      const before = asObject(valueAt(place));
      return [
        ...(isNew ? [{ kind: 'set', at: at(home, component), value: content } as const] : []),
        before && own(before, '$ref') === reference
          ? []
          : [{ kind: 'set', at: place, after: behind, value: { $ref: reference } } as const],
      ].flat();
    },
  };
};

/** What of the responses of operations is about their end, and is nobody else's. */
export const undescribeHeaders = (operations: readonly Operation[], api: Contract): HeaderChange => {
  const users = usersOfResponses(api);
  const responses = new Map(operations.flatMap(it => it.responses).map(it => [uriOf(it.origin), it] as const));
  const notes: SharedResponse[] = [];
  const edits = [...responses].flatMap(([place, response]): readonly DocumentEdit[] => {
    const ours = response.headers.filter(header => {
      const name = names.find(it => it.toLowerCase() === header.name.toLowerCase());
      return name !== undefined && isOurs(header, name);
    });
    if (ours.length === 0) return [];
    const all = users.get(place) ?? [];
    if (all.some(it => !operations.includes(it))) {
      notes.push(sharedResponse(response, all));
      return [];
    }
    const headers = at(response.origin, 'headers');
    const written = Object.keys(asObject(valueAt(headers)) ?? {});
    if (ours.length === written.length) return [{ kind: 'remove', at: headers }];
    return ours.map(({ name }) => ({ kind: 'remove', at: at(headers, name) }));
  });
  return { edits, notes };
};

const sharedResponse = ({ origin }: Response, users: readonly Operation[]): SharedResponse => ({
  code: 'shared-response',
  place: `#${pointerOf(origin)}`,
  operations: users.length,
});
