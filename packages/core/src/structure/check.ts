// Holds a description against the tables of fields in its specification: what stands in each place is known from the
// root on, so that a mistake is found once, where it was made, and as what it is.

import { closest } from '../messages/closest.ts';
import type { Description } from '../source/description.ts';
import { numberText } from '../source/locate.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, valueAt } from '../source/origin.ts';
import { excerpt, longestReference } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import type { Mapping } from '../source/references.ts';
import { isMapping, isModern, ownString } from '../source/references.ts';
import type { NameRule, PartName, StructureFault } from '../source/structure-fault.ts';
import type { Form, Part, Rule } from './form.ts';
import type { Kind } from './kinds.ts';
import { kindAt } from './kinds.ts';
import { fitsName } from './names.ts';
import { laterVersion, partsOf } from './parts.ts';
import { isPlainlyRight, nameOfForm, typeFor, typeOf } from './types.ts';
import type { Meant } from './variants.ts';
import { meantBy, variantsOf } from './variants.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** What the prose of the specification speaks of, in the order of the documents. */
  readonly found: Found;
}

/** The objects of some kinds that are in a description. */
export type Found = ReadonlyMap<PartName, readonly Located[]>;

export interface Located {
  readonly value: Mapping;
  readonly origin: Origin;
}

/** `most` is where it stops to look for more. */
export const check = (description: Description, most: number): Checked => {
  const { entry } = description;
  const walk: Walk = {
    description,
    most,
    kinds: new Map(),
    isRemembered: entry.format !== 'json',
    problems: [],
    references: [],
    found: new Map(collected.map(name => [name, []])),
    root: rootOf(entry),
    keys: [],
    origins: [],
  };
  checkForm(walk, { is: 'part', of: 'description' }, entry.value);
  walk.isRemembered = true;
  // What references lead to may hold references itself: the list grows while it is read.
  for (const reference of walk.references) followReference(walk, reference);
  return { problems: walk.problems, found: walk.found };
};

const collected: readonly PartName[] = ['paths', 'operation', 'path-item', 'security-requirement', 'discriminator'];

interface Reference {
  readonly reference: string;
  /** The object that holds it. */
  readonly origin: Origin;
  readonly part: PartName;
}

interface Walk {
  readonly description: Description;
  readonly most: number;
  /**
   * What was looked at as what: the objects of YAML, where aliases share them, and what references lead to. In JSON the
   * place tells it as well, and to remember a million objects costs as much as to check them.
   */
  readonly kinds: Map<Kind, Set<object>>;
  isRemembered: boolean;
  readonly problems: Problem[];
  readonly references: Reference[];
  readonly found: Map<PartName, Located[]>;
  root: Origin;
  /** The way from the root to what is being looked at, and the places on it as far as somebody asked for them. */
  keys: string[];
  origins: Origin[];
}

const hereIn = ({ root, keys, origins }: Walk): Origin => {
  for (let depth = origins.length; depth < keys.length; depth++) {
    origins.push(at(origins[depth - 1] ?? root, keys[depth] ?? ''));
  }
  return origins.at(-1) ?? root;
};

/** `when` is what another field says, where the form depends on it. */
const enter = (walk: Walk, key: string, form: Form, value: unknown, when?: string): void => {
  const { keys, origins } = walk;
  keys.push(key);
  checkForm(walk, form, value, when);
  keys.pop();
  if (origins.length > keys.length) origins.length = keys.length;
};

/** True when it is new. */
const note = ({ kinds, isRemembered }: Walk, kind: Kind, value: object): boolean => {
  if (!isRemembered) return true;
  const known = kinds.get(kind);
  if (!known) kinds.set(kind, new Set([value]));
  else if (known.has(value)) return false;
  else known.add(value);
  return true;
};

const report = (walk: Walk, facts: StructureFault, focus: 'key' | 'value', key?: string): void => {
  if (walk.problems.length >= walk.most) return;
  const here = hereIn(walk);
  const origin = key === undefined ? here : at(here, key);
  walk.problems.push({ code: 'structure', gravity: 'error', facts, origin, ...(focus === 'value' && { focus }) });
};

const checkForm = (walk: Walk, form: Form, value: unknown, when?: string): void => {
  switch (form.is) {
    case 'any':
      return;
    case 'text':
      if (typeof value !== 'string') reportType(walk, form, value);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') reportType(walk, form, value);
      return;
    case 'number':
    case 'count':
    case 'positive':
      checkNumber(walk, form, value);
      return;
    case 'choice':
      checkChoice(walk, form.of, value, when);
      return;
    case 'constant':
      checkConstant(walk, form, value, when);
      return;
    case 'name':
      if (typeof value !== 'string') reportType(walk, form, value);
      else if (!fitsName(value, form.rule))
        report(walk, { fault: 'name', name: excerpt(value), rule: form.rule }, 'value');
      return;
    case 'list':
      checkList(walk, form, value);
      return;
    case 'map':
      checkMap(walk, form, value);
      return;
    case 'part':
      checkPart(walk, form.of, value);
      return;
    case 'either': {
      const type = typeOf(value);
      const meant = form.of.find(each => typeFor(each) === type);
      if (meant) checkForm(walk, meant, value);
      else reportType(walk, form, value);
    }
  }
};

const checkNumber = (
  walk: Walk,
  form: Form & { readonly is: 'number' | 'count' | 'positive' },
  value: unknown,
): void => {
  if (typeof value !== 'number') {
    reportType(walk, form, value);
    return;
  }
  if (form.is === 'number') return;
  const fits = form.is === 'count' ? Number.isInteger(value) && value >= 0 : value > 0;
  if (!fits) {
    report(walk, { fault: 'range', field: fieldHere(walk), expected: form.is, found: String(value) }, 'value');
  }
};

const checkChoice = (walk: Walk, expected: readonly string[], value: unknown, when?: string): void => {
  if (typeof value !== 'string') {
    reportType(walk, { is: 'text' }, value);
    return;
  }
  if (expected.includes(value)) return;
  const meant = closest(value, expected);
  report(
    walk,
    {
      fault: 'value',
      field: fieldHere(walk),
      found: excerpt(value),
      expected,
      ...(meant !== undefined && { closest: meant }),
      ...(when !== undefined && { when }),
    },
    'value',
  );
};

const checkList = (walk: Walk, form: Form & { readonly is: 'list' }, value: unknown): void => {
  if (!Array.isArray(value)) {
    reportType(walk, form, value);
    return;
  }
  const items = value as readonly unknown[];
  if (form.filled && items.length === 0) report(walk, { fault: 'empty', field: fieldHere(walk) }, 'key');
  if (form.of.is !== 'any') {
    for (let index = 0; index < items.length; index++) enter(walk, String(index), form.of, items[index]);
  }
  if (form.distinct) checkDistinct(walk, items);
};

const checkDistinct = (walk: Walk, items: readonly unknown[]): void => {
  const before = new Set<unknown>();
  items.forEach((item, index) => {
    if (before.has(item)) {
      report(walk, { fault: 'repeated', field: fieldHere(walk), value: excerpt(String(item)) }, 'value', String(index));
    }
    before.add(item);
  });
};

const checkMap = (walk: Walk, form: Form & { readonly is: 'map' }, value: unknown): void => {
  if (!isMapping(value)) {
    reportType(walk, form, value);
    return;
  }
  if (!note(walk, 'names', value) && form.of.is !== 'part') return;
  if ((form.of.is === 'part' || form.of.is === 'either') && typeof ownValue(value, '$ref') === 'string') {
    report(walk, { fault: 'reference-for-all', field: fieldHere(walk) }, 'key', '$ref');
    return;
  }
  const names = Object.keys(value);
  if (form.single && names.length !== 1) report(walk, { fault: 'not-single', field: fieldHere(walk) }, 'key');
  if (form.of.is === 'any') return;
  for (const name of names) {
    if (form.of.is === 'text' && name.startsWith('x-')) continue;
    if (form.names) checkName(walk, name, form.names);
    enter(walk, name, form.of, value[name]);
  }
};

/** True when the name is right. */
const checkName = (walk: Walk, name: string, rule: NameRule, others: readonly string[] = []): boolean => {
  if (fitsName(name, rule)) return true;
  const capital = name.toUpperCase();
  const meant = fitsName(capital, rule) ? capital : closest(name, others);
  const facts = { fault: 'name', name: excerpt(name), rule, ...(meant !== undefined && { closest: meant }) } as const;
  report(walk, facts, 'key', name);
  return false;
};

const checkPart = (walk: Walk, name: PartName, value: unknown): void => {
  if (!isMapping(value)) {
    reportType(walk, { is: 'part', of: name }, value);
    return;
  }
  const whole = partsOf(walk.description.version)[name];
  if (!whole || !note(walk, name, value)) return;
  walk.found.get(name)?.push({ value, origin: hereIn(walk) });
  const reference = ownValue(value, '$ref');
  if (typeof reference === 'string' && whole.reference) {
    walk.references.push({ reference, origin: hereIn(walk), part: name });
  }
  if (whole.reference === 'instead' && reference !== undefined) {
    if (typeof reference !== 'string') enter(walk, '$ref', { is: 'text' }, reference);
    else if (name !== 'schema' && isModern(walk.description.version)) checkWordsOfReference(walk, value);
    return;
  }
  if (!whole.reference && typeof reference === 'string') {
    report(walk, { fault: 'reference-here', object: name }, 'key', '$ref');
    return;
  }
  if (name === 'schema' && hasOtherDialect(walk, value)) return;
  checkFields(walk, name, whole, value);
};

/** From 3.1 on, a reference may have its own; what else is beside it is ignored. */
const checkWordsOfReference = (walk: Walk, reference: Mapping): void => {
  for (const field of ['summary', 'description']) {
    if (Object.hasOwn(reference, field)) enter(walk, field, { is: 'text' }, reference[field]);
  }
};

const checkFields = (walk: Walk, name: PartName, whole: Part, value: Mapping): void => {
  const { part, when } = meantBy(whole, value);
  const { fields, named } = part;
  let meant = none;
  let isFilled = false;
  let isOfOtherVariant = false;
  for (const key of Object.keys(value)) {
    const form = fields.get(key);
    if (form) {
      isFilled = true;
      const child = value[key];
      if (!isPlainlyRight(form, child)) enter(walk, key, form, child, when);
    } else if (key.startsWith('x-') && part.others !== 'none') continue;
    else if (named) {
      isFilled = true;
      const isNamed = !named.names || checkName(walk, key, named.names, [...fields.keys()]);
      // A stray field is one mistake.
      if (isNamed || isMapping(value[key])) enter(walk, key, named.of, value[key]);
    } else if (whole.fields.has(key)) {
      if (!isOfOtherVariant) isOfOtherVariant = reportOtherVariant(walk, name, whole, value, key);
    } else if (part.others !== 'any') meant = new Set([...meant, reportUnknown(walk, name, part, value, key)]);
  }
  if (part.filled && !isFilled) report(walk, { fault: 'empty', field: fieldHere(walk) }, 'key');
  // A field that is misspelled is not missing as well.
  for (const field of part.required) {
    if (!Object.hasOwn(value, field) && !meant.has(field) && !isOfOtherVariant)
      reportMissing(walk, name, { part, when }, field);
  }
  for (const rule of part.rules) checkRule(walk, name, rule, value, meant);
};

const none: ReadonlySet<string> = new Set();

/** True when what the variant needs is missing as well: then one mistake says it all. */
const reportOtherVariant = (walk: Walk, object: PartName, whole: Part, value: Mapping, key: string): boolean => {
  const { part = whole, when = '' } = [...variantsOf(whole, value)].find(it => !it.part.fields.has(key)) ?? {};
  const needs = part.required.filter(field => !Object.hasOwn(value, field));
  report(walk, { fault: 'other-variant', object, field: excerpt(key), when, needs }, 'key', key);
  return needs.length > 0;
};

/** What was probably meant, or ''. */
const reportUnknown = (walk: Walk, object: PartName, part: Part, value: Mapping, key: string): string => {
  const since = laterVersion(walk.description.version, object, key);
  const free = [...part.fields.keys()].filter(field => !Object.hasOwn(value, field));
  const meant = since === undefined ? closest(key, free) : undefined;
  report(
    walk,
    {
      fault: 'unknown',
      object,
      field: excerpt(key),
      ...(meant !== undefined && { closest: meant }),
      ...(since !== undefined && { since }),
    },
    'key',
    key,
  );
  return meant ?? '';
};

const reportMissing = (walk: Walk, object: PartName, { part, when }: Meant, field: string): void => {
  const form = part.fields.get(field);
  if (form?.is === 'constant' && when !== undefined) {
    report(walk, { fault: 'constant', object, field, expected: String(form.value), when }, 'key');
    return;
  }
  const isAlways = partsOf(walk.description.version)[object]?.required.includes(field) === true;
  report(walk, { fault: 'missing', object, field, ...(!isAlways && when !== undefined && { when }) }, 'key');
};

const checkConstant = (walk: Walk, form: Form & { readonly is: 'constant' }, value: unknown, when = ''): void => {
  if (typeof value !== 'boolean') reportType(walk, form, value);
  else if (value !== form.value) {
    report(
      walk,
      { fault: 'constant', object: 'parameter', field: fieldHere(walk), expected: String(form.value), when },
      'value',
    );
  }
};

const checkRule = (walk: Walk, object: PartName, rule: Rule, value: Mapping, meant: ReadonlySet<string>): void => {
  const present = (field: string): boolean => Object.hasOwn(value, field);
  switch (rule.rule) {
    case 'exactly-one':
    case 'at-least-one': {
      const { fields } = rule;
      const there = fields.filter(present);
      if (there.length === 0) {
        if (!fields.some(field => meant.has(field))) report(walk, { fault: rule.rule, object, fields }, 'key');
      } else if (rule.rule === 'exactly-one' && there.length > 1) {
        report(walk, { fault: 'not-together', object, fields: there }, 'key', there[1]);
      }
      return;
    }
    case 'not-together':
      if (rule.fields.every(present)) {
        report(walk, { fault: 'not-together', object, fields: rule.fields }, 'key', rule.fields[1]);
      }
      return;
    case 'not-beside':
      for (const other of present(rule.field) ? rule.others.filter(present) : []) {
        report(walk, { fault: 'not-together', object, fields: [rule.field, other] }, 'key', other);
      }
      return;
    case 'items-of-array':
      if (ownValue(value, 'type') === 'array' && !present('items') && !meant.has('items')) {
        report(walk, { fault: 'missing', object, field: 'items', when: 'type: array' }, 'key');
      }
  }
};

const followReference = (walk: Walk, { reference, origin, part }: Reference): void => {
  const { description, kinds } = walk;
  const resolved = description.resolve(reference, origin);
  if (!resolved.found) {
    // What is not there to be read may be right.
    if (resolved.problem.gravity === 'error' && walk.problems.length < walk.most) walk.problems.push(resolved.problem);
    return;
  }
  const { value } = resolved;
  // `true` and `false` are schemas from 3.1 on.
  if (typeof value !== 'object' || value === null || kinds.get(part)?.has(value)) return;
  walk.root = resolved.origin;
  const found = kindAt(description, resolved.origin) ?? [...kinds].find(([, values]) => values.has(value))?.[0];
  if (found === undefined) checkPart(walk, part, value);
  if (found === undefined || found === part) {
    note(walk, part, value);
    return;
  }
  const facts = {
    fault: 'reference-kind',
    reference: excerpt(reference, longestReference),
    expected: part,
    found,
  } as const;
  if (walk.problems.length < walk.most) {
    walk.problems.push({ code: 'structure', gravity: 'error', facts, origin: at(origin, '$ref'), focus: 'value' });
  }
};

const reportType = (walk: Walk, form: Form, value: unknown): void => {
  const expected = form.is === 'either' ? form.of.map(nameOfForm) : [nameOfForm(form)];
  const found = typeOf(value);
  const isScalar = found === 'text' || found === 'number' || found === 'boolean';
  report(
    walk,
    {
      fault: 'type',
      field: fieldHere(walk),
      expected,
      found,
      ...(isScalar && { value: excerpt(textOf(walk, value)) }),
    },
    'value',
  );
};

/** As it is written: 1.0 and 1 are one number. */
const textOf = (walk: Walk, value: unknown): string =>
  (typeof value === 'number' ? numberText(hereIn(walk)) : undefined) ?? String(value);

/** The last key; an index says nothing without the name of its list. */
const fieldHere = (walk: Walk): string => {
  const { key, parent } = hereIn(walk);
  return excerpt(parent?.parent && /^\d+$/.test(key) && Array.isArray(valueAt(parent)) ? `${parent.key}/${key}` : key);
};

const ownValue = (value: Mapping, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** From 3.1 on, schemas may follow another dialect, which has its own keywords. */
const hasOtherDialect = ({ description }: Walk, schema: Mapping): boolean => {
  const { entry, version } = description;
  if (!isModern(version)) return false;
  const dialect = ownString(schema, '$schema') ?? ownString(entry.value as Mapping, 'jsonSchemaDialect');
  return dialect !== undefined && !knownDialects.test(dialect);
};

const knownDialects = /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/|spec\.openapis\.org\/oas\/)/;
