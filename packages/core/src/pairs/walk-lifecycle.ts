// Walks what is said of how long things stay, where it is not the same on both sides.
import { noExtensions } from '../contract/fields.ts';
import type { Contract, ContractNode, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import type { ExtensionAliases } from '../lifecycle/extensions.ts';
import { isAboutLifecycle } from '../lifecycle/headers.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { deprecates } from '../lifecycle/lifecycle.ts';
import type { LifecycleReader } from '../lifecycle/reader.ts';
import { createLifecycleReader } from '../lifecycle/reader.ts';
import { tableRows } from '../lifecycle/tables.ts';
import { sameValue } from '../source/same-value.ts';
import type { LifecyclePart, Pair } from './pair.ts';
import { isSilentSchema, lifecycleOfView } from './schema-lifecycle.ts';
import type { Walker } from './walker.ts';

/** Comes after everything else was walked: only what was met can differ. */
export const visitLifecycles = (
  walker: Walker,
  base: Contract,
  revision: Contract,
  aliases: ExtensionAliases,
): void => {
  const readers = {
    base: createLifecycleReader(base, { aliases }),
    revision: createLifecycleReader(revision, { aliases }),
  };
  const isWholeAlike = isSaidAlikeOfAll(base, revision, readers);
  // The list grows while it is iterated; what is said of a thing holds nothing that could stay.
  for (const pair of walker.pairs) {
    const records = recordsOf(pair, readers, isWholeAlike);
    if (!records || (records.base.evidence.length === 0 && records.revision.evidence.length === 0)) continue;
    const sides = { base: partOf(records.base, base), revision: partOf(records.revision, revision) };
    walker.pair('lifecycle', sides, pair.direction, pair);
  }
};

type Sides<T> = { readonly [side in 'base' | 'revision']: T };

/** Extensions of the API, and the table in its description: every operation has them. */
const isSaidAlikeOfAll = (base: Contract, revision: Contract, readers: Sides<LifecycleReader>): boolean => {
  const saidOf = (api: Contract, reader: LifecycleReader): unknown => [
    reader.ofApi().evidence.map(({ claim, name, text }) => [claim, name, text]),
    tableRows(api.documentation.description ?? '').map(({ cells }) => cells),
  ];
  return sameValue(saidOf(base, readers.base), saidOf(revision, readers.revision));
};

/** Undefined where nothing is said, or the same on both sides. Most operations are settled without reading their records. */
const recordsOf = (
  { on, base, revision }: Pair,
  readers: Sides<LifecycleReader>,
  isWholeAlike: boolean,
): Sides<Lifecycle> | undefined => {
  if (!base || !revision) return undefined;
  switch (on) {
    case 'contract':
      return isWholeAlike ? undefined : { base: readers.base.ofApi(), revision: readers.revision.ofApi() };
    case 'operation': {
      const [before, after] = [base as Operation, revision as Operation];
      if (isWholeAlike && isSaidAlike(before, after) && !hasHeaders(before) && !hasHeaders(after)) return undefined;
      // To read what words say takes longer than all the rest.
      if (isWholeAlike && !readers.base.isStated(before) && !readers.revision.isStated(after)) return undefined;
      return { base: readers.base.ofOperation(before), revision: readers.revision.ofOperation(after) };
    }
    case 'parameter':
      if (isSaidAlike(base as Parameter, revision as Parameter)) return undefined;
      return {
        base: readers.base.ofParameter(base as Parameter),
        revision: readers.revision.ofParameter(revision as Parameter),
      };
    case 'header':
      if (isSaidAlike(base as Header, revision as Header)) return undefined;
      return { base: readers.base.ofHeader(base as Header), revision: readers.revision.ofHeader(revision as Header) };
    case 'security-scheme':
      return {
        base: readers.base.ofScheme(base as SecurityScheme),
        revision: readers.revision.ofScheme(revision as SecurityScheme),
      };
    case 'schema': {
      const [before, after] = [base, revision] as [Pair<'schema'>['base'], Pair<'schema'>['base']];
      if (!before || !after || (isSilentSchema(before) && isSilentSchema(after))) return undefined;
      return {
        base: lifecycleOfView(before, readers.base),
        revision: lifecycleOfView(after, readers.revision),
      };
    }
    default:
      return undefined;
  }
};

type Stating = Pick<ContractNode, 'extensions' | 'documentation'> & { readonly deprecated: boolean };

/** Words alone deprecate nothing. */
const isSaidAlike = (base: Stating, revision: Stating): boolean =>
  base.deprecated === revision.deprecated &&
  (base.extensions === noExtensions && revision.extensions === noExtensions
    ? !base.deprecated || hasSameWords(base, revision)
    : hasSameWords(base, revision) && sameValue([...base.extensions], [...revision.extensions]));

const hasSameWords = ({ documentation: before }: Stating, { documentation: after }: Stating): boolean =>
  before.summary === after.summary && before.description === after.description;

const hasHeaders = ({ responses }: Operation): boolean =>
  responses.some(({ headers }) => headers.some(isAboutLifecycle));

const partOf = (lifecycle: Lifecycle, api: Contract): LifecyclePart => {
  const { origin, evidence } = lifecycle;
  // What stands first in a record counts.
  const sources = new Map(evidence.toReversed().map(({ claim, origin: place }) => [claim, place]));
  const saying = evidence.find(deprecates);
  if (saying) sources.set('deprecated', saying.origin);
  return { lifecycle, api, origin, source: undefined, sources };
};
