// What a client can do next with what a response told it.
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Link } from './model.ts';
import { nodeOf } from './node.ts';
import { missingField } from './problems.ts';
import { follow, redocumented } from './references.ts';
import { lowerServer } from './servers.ts';
import { lowerUnread } from './unread.ts';
import { entriesAt, entriesOf, textOf } from './values.ts';

export const noLinks: ReadonlyMap<string, Link> = new Map();
const noParameters: Link['parameters'] = new Map();

export const lowerLinks = (lowering: Lowering, links: Located | undefined): ReadonlyMap<string, Link> => {
  if (!links) return noLinks;
  const byName = new Map<string, Link>();
  for (const entry of entriesAt(lowering, links)) {
    const target = follow(lowering, entry);
    const link = target
      ? lowerLink(lowering, target)
      : lowerUnread(lowering, entry, node => ({ ...node, target: '', parameters: noParameters }));
    if (!link) continue;
    const isReferred = target && target.origin !== entry.origin;
    byName.set(entry.name, isReferred ? redocumented(lowering, link, entry.value as Fields) : link);
  }
  return byName;
};

const lowerLink = (lowering: Lowering, object: Located<Fields>): Link | undefined => {
  const target = textOf(lowering, object, 'operationId') ?? textOf(lowering, object, 'operationRef');
  if (target === undefined) {
    lowering.report(missingField(object.origin, 'operationId', 'error'));
    return undefined;
  }
  const parameters = entriesOf(lowering, object, 'parameters');
  const requestBody = fieldOf(object, 'requestBody');
  const served = fieldOf(object, 'server');
  const server = served && lowerServer(lowering, served);
  return {
    ...nodeOf(lowering, 'link', object),
    target,
    parameters: parameters.length === 0 ? noParameters : new Map(parameters.map(({ name, value }) => [name, value])),
    ...(requestBody && { requestBody: requestBody.value }),
    ...(server && { server }),
  };
};
