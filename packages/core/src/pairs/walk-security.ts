// Walks the credentials that operations ask for, and the schemes that say what these are.
import type { Contract } from '../contract/model.ts';
import type { Pair } from './pair.ts';
import { createSecurityReader, matchSchemes, usedSchemes } from './security.ts';
import type { Walker } from './walker.ts';

export interface SecurityVisit {
  /** What an operation, or the API as a whole, asks for, with the schemes that it names. */
  readonly of: (pair: Pair<'operation'> | Pair<'contract'>) => void;
  /** The schemes that no operation led to. */
  readonly rest: (root: Pair) => void;
}

export const createSecurityVisit = (walker: Walker, base: Contract, revision: Contract): SecurityVisit => {
  const schemes = matchSchemes(base, revision);
  const byName = new Map(schemes.flatMap(it => (it.base && it.revision ? [[it.revision.name, it] as const] : [])));
  const renamed = new Map(
    schemes.flatMap(it => (it.base && it.revision ? [[it.base.name, it.revision.name] as const] : [])),
  );
  const readBase = createSecurityReader(base, renamed);
  const readRevision = createSecurityReader(revision, new Map());
  const visited = new Set<string>();

  return {
    of(pair) {
      const { base: before, revision: after, direction } = pair;
      if (!before || !after || (before.security.length === 0 && after.security.length === 0)) return;
      const sides = { base: readBase(before), revision: readRevision(after) };
      const security = walker.meet('security', sides, direction, pair);
      if (!security) return;
      const names = [...sides.base.alternatives, ...sides.revision.alternatives].flatMap(requirement => [
        ...requirement.keys(),
      ]);
      for (const name of new Set(names)) {
        const scheme = byName.get(name);
        if (!scheme) continue;
        visited.add(name);
        walker.meet('security-scheme', scheme, direction, security);
      }
    },
    rest(root) {
      const used = new Set([...usedSchemes(base), ...usedSchemes(revision)]);
      for (const it of schemes) {
        const isSpokenFor =
          it.base && it.revision ? visited.has(it.revision.name) : used.has((it.base ?? it.revision)?.name ?? '');
        if (!isSpokenFor) walker.meet('security-scheme', it, 'input', root);
      }
    },
  };
};
