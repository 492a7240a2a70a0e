// Two descriptions in, everything out that clients have to know to go from the one to the other.
import type { CompareOptions } from '../compare.ts';
import { compare } from '../compare.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { Settings } from '../conventions/settings.ts';
import { comparedFrom, diff } from '../diff.ts';
import { likelyRelocation } from '../pairs/likely-relocation.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Relocation } from '../pairs/relocate.ts';
import { fits } from '../pairs/relocate.ts';
import type { Prepared } from '../prepare.ts';
import type { Compared } from '../report/to-report.ts';
import { uriOf } from '../source/origin.ts';
import { confirmWitnesses } from '../witness/confirm.ts';
import { createReadings } from '../witness/readings.ts';
import { createSearch } from '../witness/search.ts';
import { loadValidators } from '../witness/validators.ts';
import { createWork } from '../witness/work.ts';
import { createExamples } from './example.ts';
import type { FieldChange, Illustration } from './illustrate.ts';
import { fieldsOf, illustrateOperation, illustrateShared } from './illustrate.ts';
import type { MigrationPath } from './paths.ts';
import { migrationPaths } from './paths.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections.ts';

export interface Migration {
  readonly compared: Compared;
  readonly now: Date;
  readonly settings: Settings;
  readonly sections: readonly MigrationSection[];
  readonly paths: readonly MigrationPath[];
  /** Every operation of either side, in the order of the documents. */
  readonly operations: readonly Pair<'operation'>[];
  readonly base: Prepared;
  readonly revision: Prepared;
  /** Of a series, from each version to the next. */
  readonly steps?: readonly Compared[];
}

export interface MigrationSection extends Section {
  /** Where the changes are in what is sent. */
  readonly fields: readonly FieldChange[];
  readonly illustrations: readonly Illustration[];
}

export interface MigrationOptions extends Omit<CompareOptions, 'lifecycle'> {
  readonly now: Date;
  readonly settings: Settings;
}

const migrate = async (
  base: Prepared,
  revision: Prepared,
  { settings, ...rest }: MigrationOptions,
): Promise<Migration> => {
  const options = { ...rest, lifecycle: settings.lifecycle, map: mapFor(base, revision, rest.map ?? []) };
  const comparison = await confirmWitnesses(compare(base.contract, revision.contract, options), options.contentModel);
  const { pairs } = comparison.walked;
  const operations = pairs.filter((pair): pair is Pair<'operation'> => pair.on === 'operation');
  const work = createWork(mostWork);
  const search = createSearch(options.contentModel ?? 'declared', work);
  // To compile a schema takes most of the time, and one validator is enough for what no verdict depends on.
  const validators = (await loadValidators()).filter(({ name }) => name === 'ajv');
  const examples = createExamples(search, createReadings(work), validators);
  // As if it were where the caller said that it went.
  const [relocated = base.contract] = pairs.flatMap(({ on, base }) =>
    on === 'contract' && base ? [base as Contract] : [],
  );
  const written = new Map(relocated.operations.map((it, index) => [it, base.contract.operations[index] as Operation]));
  const asWritten = (operation: Operation): Operation => written.get(operation) ?? operation;
  return {
    compared: comparedFrom(comparison, base, revision, options),
    now: options.now,
    settings,
    sections: sectionsOf([...comparison.explained.values()], operations).map(section => {
      const isEnd = endOf(section);
      const telling = section.explained.filter(({ change }) => change.level !== 'safe');
      return {
        ...section,
        fields: fieldsOf(section.explained, isEnd),
        illustrations: work.isSpent || telling.length === 0 ? [] : illustrationsOf(section, telling, isEnd),
      };
    }),
    paths: migrationPaths(operations, relocated, revision.contract, { aliases: settings.lifecycle.aliases, asWritten }),
    operations,
    base,
    revision,
  };

  function illustrationsOf(
    { on }: Section,
    telling: Section['explained'],
    isEnd: (pair: Pair) => boolean,
  ): readonly Illustration[] {
    if (on.kind === 'operation')
      return illustrateOperation(on.pair, telling, examples, on.pair.base && asWritten(on.pair.base));
    return on.kind === 'shared' ? illustrateShared(isEnd, telling, examples) : [];
  }
};

/** From the first to the last of several versions, knowing what each of them brought. */
export const migrateSeries = async (
  [first, ...others]: readonly [Prepared, ...Prepared[]],
  options: MigrationOptions,
): Promise<Migration> => {
  const { settings, ...rest } = options;
  const steps = others.map((revision, index) => {
    const base = others[index - 1] ?? first;
    const stated = (rest.map ?? []).filter(it => fits(it, base.contract));
    return diff(base, revision, { ...rest, lifecycle: settings.lifecycle, map: mapFor(base, revision, stated) });
  });
  return { ...(await migrate(first, others.at(-1) ?? first, options)), ...(steps.length > 1 && { steps }) };
};

/** Whoever migrates has the next version beside the old one, whether it is said or not. */
const mapFor = (base: Prepared, revision: Prepared, stated: readonly Relocation[]): readonly Relocation[] => {
  if (stated.length > 0) return stated;
  const likely = likelyRelocation(base.contract, revision.contract);
  return likely ? [likely] : [];
};

/** In evaluations, for all examples together. */
const mostWork = 20_000_000;

/** Where the ways to the changes of a section begin. */
const endOf = ({ on }: Section): ((pair: Pair) => boolean) => {
  switch (on.kind) {
    case 'api':
      return () => false;
    case 'operation':
      return pair => pair === on.pair;
    case 'shared': {
      const places = new Set([on.base, on.revision].flatMap(origin => (origin ? [uriOf(origin)] : [])));
      return pair => [pair.base, pair.revision].some(it => it && 'origin' in it && places.has(uriOf(it.origin)));
    }
  }
};
