// Paths Object and path templating: no template twice, and the parameters in a template are those that are declared.

import { closest } from '../messages/closest.ts';
import type { Description } from '../source/description.ts';
import { excerpt, longestReference } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import type { Found, Located } from './check.ts';
import { faultAt } from './fault.ts';
import type { Parameters } from './operations.ts';
import { operationsOf, parametersOf } from './operations.ts';
import type { Path } from './path-templates.ts';
import { namesIn, pathsIn, unnamed, withoutQuery } from './path-templates.ts';

export function* pathFaults(description: Description, found: Found): Generator<Problem> {
  const first = new Map<string, Path>();
  for (const path of pathsIn(description, found)) {
    const template = unnamed(path.path);
    const other = first.get(template);
    if (other) {
      const facts = {
        fault: 'path-twice',
        path: excerpt(path.path, longestReference),
        other: excerpt(other.path, longestReference),
      } as const;
      yield faultAt(path.origin, facts, { other: other.origin });
    } else first.set(template, path);
    if (path.item) yield* templateFaults(description, path, path.item);
  }
}

function* templateFaults(description: Description, { path, origin }: Path, item: Located): Generator<Problem> {
  const common = parametersOf(description, item);
  const operations = operationsOf(item).map(operation => ({
    operation,
    parameters: parametersOf(description, operation),
  }));
  const all = [common, ...operations.map(({ parameters }) => parameters)];
  const names = namesIn(path);
  const idle = all.flatMap(({ list }) => list.filter(it => it.in === 'path' && !names.has(it.name)));
  const meant = new Set<string>();
  for (const parameter of idle) {
    const likely = closest(
      parameter.name,
      [...names].filter(name => !isDeclared(all, name)),
    );
    if (likely !== undefined) meant.add(likely);
    const facts = {
      fault: 'path-parameter-idle',
      name: excerpt(parameter.name),
      path: excerpt(path, longestReference),
      ...(likely !== undefined && { closest: likely }),
    } as const;
    yield faultAt(parameter.origin, facts, { focus: 'value' });
  }
  if (!common.complete) return;
  for (const name of namesIn(withoutQuery(path))) {
    if (meant.has(name) || isDeclared([common], name)) continue;
    const lacking = operations.filter(({ parameters }) => parameters.complete && !isDeclared([parameters], name));
    const facts = {
      fault: 'path-parameter-undeclared',
      name: excerpt(name),
      path: excerpt(path, longestReference),
    } as const;
    if (lacking.length > 0 && lacking.length === operations.length) yield faultAt(origin, facts);
    else for (const { operation } of lacking) yield faultAt(operation.origin, facts);
  }
}

const isDeclared = (lists: readonly Parameters[], name: string): boolean =>
  lists.some(({ list }) => list.some(parameter => parameter.in === 'path' && parameter.name === name));
