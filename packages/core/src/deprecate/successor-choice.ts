// What comes after something that is deprecated, as somebody named it: it has to be there.
import type { Contract, Operation } from '../contract/model.ts';
import { counterpartOf, resolveSuccessor } from '../conventions/successor.ts';
import { closest } from '../messages/closest.ts';
import { asObject } from '../schema/values.ts';
import { rootOf, uriOf, valueAt } from '../source/origin.ts';
import type { DeprecationFault } from './fault.ts';
import type { Thing } from './thing.ts';
import { wordsOf } from './thing.ts';

export type SuccessorChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'operation'; readonly text: string; readonly operation: Operation }
  /** A part of the description: by its name beside the thing, or by a pointer. */
  | { readonly kind: 'part'; readonly text: string };

/** The stars of a pattern stand for what they stood for in the thing. */
export const successorOf = (asked: string, thing: Thing, api: Contract): SuccessorChoice | DeprecationFault => {
  const stars = [...thing.stars];
  const text = stars.length > 0 ? asked.replaceAll(/\*\*?/g, () => stars.shift() ?? '') : asked;
  if (text === 'none') return { kind: 'none' };
  if (/^https?:\/\/\S+$/i.test(text)) return { kind: 'address', text };
  const beside = namesBeside(thing, api);
  if (beside.includes(text)) return { kind: 'part', text };
  const named = resolveSuccessor(wordsOf(text), api);
  if (named.kind === 'operations') {
    const operation = counterpartOf(
      thing.operation ?? (named.operations[0] as Operation),
      named.operations,
    ) as Operation;
    if (operation === thing.operation) return { code: 'own-successor', thing: thing.name };
    return { kind: 'operation', operation, text: `${operation.method} ${operation.path}` };
  }
  if (text.startsWith('#')) {
    const target = api.description.resolve(text, rootOf(api.description.entry));
    if (target.found && uriOf(target.origin) === uriOf(thing.origin))
      return { code: 'own-successor', thing: thing.name };
    if (target.found) return { kind: 'part', text };
  }
  const likely = closest(text, beside) ?? (named.kind === 'missing' ? named.likely : undefined);
  return { code: 'unknown-successor', thing: thing.name, text, likely };
};

/** Of the same kind, and another one. */
const namesBeside = ({ kind, origin, operation }: Thing, api: Contract): readonly string[] => {
  if (operation || kind === 'api') return [];
  if (kind === 'parameter') {
    const using = api.operations.filter(({ parameters }) =>
      parameters.some(parameter => uriOf(parameter.origin) === uriOf(origin)),
    );
    const others = using.flatMap(({ parameters }) => parameters).filter(it => uriOf(it.origin) !== uriOf(origin));
    return [...new Set(others.map(({ name }) => name))];
  }
  const names = Object.keys(asObject(origin.parent && valueAt(origin.parent)) ?? {});
  return names.filter(name => name !== origin.key && !name.startsWith('x-'));
};
