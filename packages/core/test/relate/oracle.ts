// Holds what the relation says of pairs of schemas against values: what it calls contained must have no value that shows otherwise,
// and what it shows must be one.
import { Validator } from '@cfworker/json-schema';
import type { Direction } from '../../src/findings.ts';
import type { Containment, ContentModel } from '../../src/schema/relate/containment.ts';
import type { Edited, Effect } from './edit-schemas.ts';
import type { Json, SchemaDialect, SchemaObject } from './random-schemas.ts';
import { contained } from './related.ts';
import { distinct, fixedValues, listedValues, neighbours } from './sample-values.ts';
import { isSent } from './sent.ts';
import type { Reading } from './validators.ts';
import { judgeOf, plain } from './validators.ts';

export interface Pair {
  readonly dialect: SchemaDialect;
  readonly direction: Direction;
  readonly sender: SchemaObject;
  readonly receiver: SchemaObject;
}

export interface Fault {
  readonly law: string;
  readonly contentModel: ContentModel;
  readonly pair: Pair;
  readonly said: Containment;
  /** The value that shows it. */
  readonly value?: unknown;
}

export interface Findings {
  /** Certain answers that are wrong. */
  readonly contradictions: readonly Fault[];
  /** Where the two validators differ. */
  readonly disputes: readonly Fault[];
  readonly answers: readonly { readonly contentModel: ContentModel; readonly said: Containment }[];
}

const models: readonly ContentModel[] = ['strict', 'declared'];

const ask = ({ dialect, direction, sender, receiver }: Pair, contentModel: ContentModel, settle = false): Containment =>
  contained(sender, receiver, { dialect, direction, contentModel, settle });

/** What the relation says of a pair in both content models, each held against values. */
export const examine = (pair: Pair): Findings => {
  const contradictions: Fault[] = [];
  const disputes: Fault[] = [];
  const answers: { contentModel: ContentModel; said: Containment }[] = [];
  const values = valuesFor(pair);
  for (const contentModel of models) {
    const said = ask(pair, contentModel);
    answers.push({ contentModel, said });
    const settled = ask(pair, contentModel, true);
    const reading: Reading = { ...pair, contentModel };
    for (const answer of settled.kind === said.kind ? [said] : [said, settled]) {
      const { wrong, disputed } = held(answer, pair, reading, values);
      const note = (list: Fault[], value: unknown): void => {
        list.push({
          law: answer.kind === 'contained' ? 'no value shows otherwise' : 'the witness holds',
          contentModel,
          pair,
          said: answer,
          value,
        });
      };
      if (wrong) note(contradictions, wrong.value);
      if (disputed) note(disputes, disputed.value);
    }
    if (isContradiction(said, settled))
      contradictions.push({ law: 'settling first changes nothing', contentModel, pair, said: settled });
  }
  return { contradictions, disputes, answers };
};

const isContradiction = (one: Containment, other: Containment): boolean =>
  one.kind !== other.kind && one.kind !== 'undecided' && other.kind !== 'undecided';

interface Held {
  readonly wrong?: { readonly value: unknown };
  readonly disputed?: { readonly value: unknown };
}

/** An answer against values: of a containment none may be sent and rejected, of a refutation the witness must be. */
const held = (said: Containment, { sender, receiver }: Pair, reading: Reading, values: readonly Json[]): Held => {
  if (said.kind === 'undecided') return {};
  const [plainSender, plainReceiver] = [plain(sender, reading), plain(receiver, reading)] as const;
  const [left, right] = [judgeOf(plainSender), judgeOf(plainReceiver)];
  const sends = (value: unknown): boolean | undefined =>
    reading.contentModel === 'strict'
      ? true
      : isSent([plainSender], value, plainSender as SchemaObject, conformsTo(plainSender as SchemaObject));
  if (said.kind === 'refuted') {
    const verdicts = [left.verdict(said.witness), right.verdict(said.witness)];
    if (verdicts.includes('disputed')) return { disputed: { value: said.witness } };
    const isRight = verdicts[0] === 'valid' && verdicts[1] === 'invalid' && sends(said.witness) !== false;
    return isRight ? {} : { wrong: { value: said.witness } };
  }
  let disputed: Held['disputed'];
  for (const value of values) {
    if (!left.isLikelyValid(value) || right.isLikelyValid(value)) continue;
    if (left.verdict(value) === 'disputed' || right.verdict(value) === 'disputed') disputed ??= { value };
    else if (sends(value)) return { wrong: { value } };
  }
  return disputed ? { disputed } : {};
};

const conformsTo =
  (root: SchemaObject) =>
  (schema: Json, value: unknown): boolean => {
    if (typeof schema === 'boolean') return schema;
    return new Validator({ ...(schema as object), $defs: root['$defs'] ?? {} }, '2020-12', true).validate(value).valid;
  };

const mostValues = 400;

/** From a fixed pool, from what the schemas list, from what the relation itself makes of them, and small steps away from all that is valid. */
const valuesFor = (pair: Pair): readonly Json[] => {
  const { sender, receiver } = pair;
  const made = [
    ...madeFrom(pair, sender, { not: {} }),
    ...madeFrom(pair, receiver, { not: {} }),
    ...madeFrom(pair, receiver, sender),
    ...loosened(receiver).flatMap(other => madeFrom(pair, sender, other)),
  ];
  const listed = [...listedValues(sender), ...listedValues(receiver)];
  const seeds = distinct([...made, ...listed], 30);
  const [left] = [judgeOf(plain(sender, { ...pair, contentModel: 'strict' }))];
  const valid = seeds.filter(it => left.isLikelyValid(it));
  return distinct([...seeds, ...fixedValues, ...valid.flatMap(neighbours), ...seeds.flatMap(neighbours)], mostValues);
};

/** A witness that the sender is not within the receiver, and one more that is another value. */
const madeFrom = (pair: Pair, sender: SchemaObject, receiver: SchemaObject): readonly Json[] => {
  const first = ask({ ...pair, sender, receiver }, 'strict');
  if (first.kind !== 'refuted') return [];
  const { $defs, ...rest } = sender;
  const second = ask(
    {
      ...pair,
      sender: { allOf: [rest, { not: { enum: [first.witness as Json] } }], ...($defs !== undefined && { $defs }) },
      receiver,
    },
    'strict',
  );
  return [first, ...(second.kind === 'refuted' ? [second] : [])].map(it => it.witness as Json);
};

/** The schema with one keyword taken out, at the top or one level down. */
const loosened = (schema: SchemaObject): readonly SchemaObject[] =>
  Object.keys(schema)
    .filter(keyword => keyword !== '$defs' && keyword !== 'type')
    .slice(0, 3)
    .map(keyword => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword)));

/** Lets the receiver accept each witness as well, and asks again: what is shown, or said, then must hold too. */
export const examineBlocked = (pair: Pair): Findings => {
  const contradictions: Fault[] = [];
  const disputes: Fault[] = [];
  const answers: { contentModel: ContentModel; said: Containment }[] = [];
  const { $defs, ...receiver } = pair.receiver;
  const witnesses: Json[] = [];
  for (let round = 0; round < 4; round++) {
    const blocked: Pair = {
      ...pair,
      receiver: { anyOf: [receiver, { enum: [...witnesses] }], ...($defs !== undefined && { $defs }) },
    };
    const said = ask(round === 0 ? pair : blocked, 'strict');
    if (round > 0) {
      answers.push({ contentModel: 'strict', said });
      const { wrong, disputed } = held(
        said,
        blocked,
        { ...pair, contentModel: 'strict' },
        said.kind === 'contained' ? valuesFor(blocked) : [],
      );
      if (wrong)
        contradictions.push({
          law: 'beside its witnesses',
          contentModel: 'strict',
          pair: blocked,
          said,
          value: wrong.value,
        });
      if (disputed)
        disputes.push({
          law: 'beside its witnesses',
          contentModel: 'strict',
          pair: blocked,
          said,
          value: disputed.value,
        });
    }
    if (said.kind !== 'refuted') break;
    witnesses.push(said.witness as Json);
  }
  return { contradictions, disputes, answers };
};

/** What is known of a schema and its edited version, whichever is the sender. */
export const examineEdit = (
  base: SchemaObject,
  edited: Edited,
  dialect: SchemaDialect,
  direction: Direction,
): Findings => {
  const contradictions: Fault[] = [];
  const answers: { contentModel: ContentModel; said: Containment }[] = [];
  for (const [sender, receiver, holds] of [
    [base, edited.schema, edited.effect === 'wider' || edited.effect === 'same'],
    [edited.schema, base, edited.effect === 'narrower' || edited.effect === 'same'],
  ] as const) {
    if (!holds) continue;
    const pair: Pair = { dialect, direction, sender, receiver };
    for (const contentModel of keepsDeclarations(edited) ? models : (['strict'] as const)) {
      const said = ask(pair, contentModel);
      answers.push({ contentModel, said });
      if (said.kind === 'refuted')
        contradictions.push({
          law: `after ${edited.edits.join(' and ')}, the schema is ${nameOf(edited.effect)}`,
          contentModel,
          pair,
          said,
          value: said.witness,
        });
    }
  }
  return { contradictions, disputes: [], answers };
};

const nameOf = (effect: Effect | undefined): string => (effect === 'same' ? 'the same' : String(effect));

/** What a sender declares is not the same behind `not`, nor beside another schema. */
const keepsDeclarations = ({ edits, effect }: Edited): boolean =>
  effect === 'same' && !edits.some(it => it === 'not not' || it === 'split by another schema');

/** Laws that hold of any two schemas. */
export const examineLaws = ({ dialect, direction, sender, receiver }: Pair): Findings => {
  const [left, right] = [renamed(sender, 'L'), renamed(receiver, 'R')];
  const joined = (keyword: string): SchemaObject => ({
    [keyword]: [left.schema, right.schema],
    $defs: { ...left.definitions, ...right.definitions },
  });
  const cases: readonly (readonly [string, SchemaObject, SchemaObject, readonly ContentModel[]])[] = [
    ['a schema is within itself', sender, structuredClone(sender), models],
    ['both are within the first', joined('allOf'), sender, ['strict']],
    ['the first is within either', sender, joined('anyOf'), models],
  ];
  const contradictions: Fault[] = [];
  const answers: { contentModel: ContentModel; said: Containment }[] = [];
  for (const [law, one, other, kinds] of cases) {
    for (const contentModel of kinds) {
      const pair: Pair = { dialect, direction, sender: one, receiver: other };
      const said = ask(pair, contentModel);
      answers.push({ contentModel, said });
      if (said.kind === 'refuted') contradictions.push({ law, contentModel, pair, said, value: said.witness });
    }
  }
  return { contradictions, disputes: [], answers };
};

/** A schema and its definitions under names of their own, so that two can stand in one document. */
const renamed = (
  { $defs, ...schema }: SchemaObject,
  prefix: string,
): { readonly schema: Json; readonly definitions: SchemaObject } => {
  const rename = (value: Json): Json =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', `"#/$defs/${prefix}`)) as Json;
  return {
    schema: rename(schema),
    definitions: Object.fromEntries(
      Object.entries(($defs ?? {}) as SchemaObject).map(([name, it]) => [`${prefix}${name}`, rename(it)]),
    ),
  };
};

/** What is sent to a wider schema under plain JSON Schema is all the more accepted of senders that keep to what they declare. */
export const examineModels = (pair: Pair): readonly Fault[] => {
  const [strict, declared] = [ask(pair, 'strict'), ask(pair, 'declared')];
  // Declared senders mean one alternative of `oneOf`, where plain JSON Schema counts them.
  const hasOneOf = JSON.stringify([pair.sender, pair.receiver]).includes('"oneOf"');
  return !hasOneOf && strict.kind === 'contained' && declared.kind === 'refuted'
    ? [{ law: 'strict is stricter', contentModel: 'declared', pair, said: declared, value: declared.witness }]
    : [];
};

export const examineChain = (
  schemas: readonly SchemaObject[],
  dialect: SchemaDialect,
  direction: Direction,
): readonly Fault[] => {
  const [first, second, third] = schemas as [SchemaObject, SchemaObject, SchemaObject];
  const within = (sender: SchemaObject, receiver: SchemaObject): Containment =>
    ask({ dialect, direction, sender, receiver }, 'strict');
  const whole = within(first, third);
  if (
    whole.kind !== 'refuted' ||
    within(first, second).kind !== 'contained' ||
    within(second, third).kind !== 'contained'
  )
    return [];
  return [
    {
      law: 'what is within what is within',
      contentModel: 'strict',
      pair: { dialect, direction, sender: first, receiver: third },
      said: whole,
      value: whole.witness,
    },
  ];
};

export const describeFault = ({ law, contentModel, pair, said, value }: Fault): string =>
  [
    `${law} (${contentModel}, ${pair.direction}, ${pair.dialect})`,
    `  sender   ${JSON.stringify(pair.sender)}`,
    `  receiver ${JSON.stringify(pair.receiver)}`,
    `  said     ${said.kind}${said.kind === 'undecided' ? `: ${JSON.stringify(said.why)}` : ''}`,
    ...(value === undefined ? [] : [`  value    ${JSON.stringify(value)}`]),
  ].join('\n');
