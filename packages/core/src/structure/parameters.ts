// Lists of parameters: none twice, and in 2.0 one body, which is either whole or a form.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { excerpt } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import type { Found } from './check.ts';
import { faultAt } from './fault.ts';
import type { Parameter } from './operations.ts';
import { keyOf, operationsOf, parametersOf } from './operations.ts';

export function* parameterFaults(description: Description, found: Found): Generator<Problem> {
  for (const item of found.get('path-item') ?? []) {
    const common = parametersOf(description, item).list;
    yield* repeated(common);
    for (const operation of operationsOf(item)) {
      const own = parametersOf(description, operation).list;
      yield* repeated(own);
      if (description.version === '2.0') yield* bodies(common, own);
    }
  }
}

function* repeated(list: readonly Parameter[]): Generator<Problem> {
  const first = new Map<string, Origin>();
  for (const parameter of list) {
    const other = first.get(keyOf(parameter));
    if (!other) {
      first.set(keyOf(parameter), parameter.origin);
      continue;
    }
    const facts = { fault: 'parameter-twice', name: excerpt(parameter.name), in: parameter.in } as const;
    yield faultAt(parameter.origin, facts, { focus: 'value', other });
  }
}

function* bodies(common: readonly Parameter[], own: readonly Parameter[]): Generator<Problem> {
  const replaced = new Set(own.map(keyOf));
  const all = [...common.filter(parameter => !replaced.has(keyOf(parameter))), ...own];
  const [body, second] = all.filter(parameter => parameter.in === 'body');
  const form = all.find(parameter => parameter.in === 'formData');
  if (body && second && keyOf(body) !== keyOf(second)) {
    yield faultAt(second.origin, { fault: 'body-twice' }, { focus: 'value', other: body.origin });
  }
  if (!body || !form) return;
  const [earlier, later] = all.indexOf(body) < all.indexOf(form) ? [body, form] : [form, body];
  yield faultAt(later.origin, { fault: 'body-and-form' }, { focus: 'value', other: earlier.origin });
}
