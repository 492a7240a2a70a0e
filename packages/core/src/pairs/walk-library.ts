// Walks what a description without operations is for: others refer to its parts, and may send what these describe or read it.
import type { Contract, ContractNode, SharedPart } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { matchBy } from './match.ts';
import type { Component, Pair } from './pair.ts';
import { visitHeader, visitParameter, visitRequestBody, visitResponse } from './walk-operation.ts';
import type { Walker } from './walker.ts';

export const visitLibrary = (walker: Walker, base: Contract, revision: Contract, root: Pair): void => {
  for (const it of matchBy([...base.schemas], [...revision.schemas], ([name]) => name)) {
    const [before, after] = [it.base?.[1], it.revision?.[1]];
    if (before && after)
      for (const direction of ['input', 'output'] as const) walker.schema(before, after, direction, root);
    else visitComponent(walker, it.base && componentOf(...it.base), it.revision && componentOf(...it.revision), root);
  }
  for (const { base: before, revision: after } of matchBy(base.shared, revision.shared, identityOf)) {
    if (before && after) visitShared(walker, before, after, root);
    else
      visitComponent(
        walker,
        before && componentOf(before.name, before.part),
        after && componentOf(after.name, after.part),
        root,
      );
  }
};

/** What a request calls a parameter is no more to be exchanged than what a description calls it. */
const identityOf = ({ kind, name, part }: SharedPart): string =>
  JSON.stringify(kind === 'parameter' ? [kind, name, part.in, part.name] : [kind, name]);

const visitShared = (walker: Walker, before: SharedPart, after: SharedPart, root: Pair): void => {
  if (before.kind === 'parameter' && after.kind === 'parameter')
    visitParameter(walker, { base: before.part, revision: after.part }, 'input', root);
  if (before.kind === 'request-body' && after.kind === 'request-body')
    visitRequestBody(walker, { base: before.part, revision: after.part }, 'input', root);
  if (before.kind === 'header' && after.kind === 'header')
    visitHeader(walker, { base: before.part, revision: after.part }, 'output', root);
  if (before.kind === 'response' && after.kind === 'response')
    visitResponse(walker, { base: before.part, revision: after.part }, 'output', root);
};

const visitComponent = (
  walker: Walker,
  base: Component | undefined,
  revision: Component | undefined,
  root: Pair,
): void => {
  walker.pair('component', { base, revision }, 'input', root);
};

const componentOf = (name: string, { origin, source }: Schema | ContractNode): Component => ({ name, origin, source });
