// The credentials that operations ask for, and who is who among the schemes that name them.
import type { Contract, Operation, SecurityRequirement, SecurityScheme } from '../contract/model.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Matched } from './match.ts';
import { matchInRounds } from './match.ts';

/** What an operation asks for, at the place that says so: that of the whole API is one place, however many operations have it from there. */
export interface Security {
  readonly origin: Origin;
  /** Equal text is not equal meaning here: the schemes may have changed. */
  readonly source: undefined;
  /** As in the contract, with the schemes of the base named as in the revision. */
  readonly alternatives: readonly SecurityRequirement[];
}

/** By name, then by what they demand: a scheme may be renamed. */
export const matchSchemes = (base: Contract, revision: Contract): readonly Matched<SecurityScheme>[] =>
  matchInRounds(
    [...base.securitySchemes.values()],
    [...revision.securitySchemes.values()],
    [scheme => [scheme.name], scheme => (scheme.unread === undefined ? [demandOf(scheme)] : [])],
  );

/** The schemes that some operation, webhook or callback asks for. */
export const usedSchemes = (contract: Contract): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<readonly unknown[]>();
  const pending: (readonly Operation[])[] = [contract.operations, contract.webhooks];
  for (let operations = pending.pop(); operations; operations = pending.pop()) {
    if (seen.has(operations)) continue;
    seen.add(operations);
    for (const { security, callbacks } of operations) {
      if (callbacks.length > 0) pending.push(callbacks);
      if (seen.has(security)) continue;
      seen.add(security);
      for (const requirement of security) for (const name of requirement.keys()) names.add(name);
    }
  }
  return names;
};

/** The same place gives the same object. */
export const createSecurityReader = (contract: Contract, renamed: ReadonlyMap<string, string>) => {
  const known = new Map<unknown, Security>();
  const ofContract = valueAt(at(contract.origin, 'security'));
  return (operation: Operation | Contract): Security => {
    const stated = valueAt(at(operation.origin, 'security'));
    const isInherited =
      stated === undefined && ofContract !== undefined && 'kind' in operation && operation.kind === 'operation';
    const place = isInherited ? ofContract : stated;
    const read = known.get(place);
    if (read) return read;
    const security: Security = {
      origin: place === undefined ? operation.origin : at((isInherited ? contract : operation).origin, 'security'),
      source: undefined,
      alternatives: operation.security.map(
        requirement => new Map([...requirement].map(([name, scopes]) => [renamed.get(name) ?? name, scopes])),
      ),
    };
    if (place !== undefined) known.set(place, security);
    return security;
  };
};

const demandOf = ({ type, parameter, scheme, openIdConnectUrl, oauth2MetadataUrl, flows }: SecurityScheme): string =>
  JSON.stringify([
    type,
    parameter?.name,
    parameter?.in,
    scheme,
    openIdConnectUrl,
    oauth2MetadataUrl,
    [...flows].map(([name, { scopes, ...urls }]) => [name, urls, [...scopes.keys()].sort()]),
  ]);
