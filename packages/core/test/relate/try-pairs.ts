// Makes pairs of schemas from numbers, holds the relation against each of them, and counts what it said.
import fc from 'fast-check';
import { applyEdits, editPicks } from './edit-schemas.ts';
import type { Fault, Findings, Pair } from './oracle.ts';
import {
  describeFault,
  examine,
  examineBlocked,
  examineChain,
  examineEdit,
  examineLaws,
  examineModels,
} from './oracle.ts';
import type { Manner, SchemaDialect, SchemaObject } from './random-schemas.ts';
import { documents, recursives, relatives } from './random-schemas.ts';
import { shrunk } from './shrink-pair.ts';
import { judgeOf, plain } from './validators.ts';

export interface Tally {
  /** By what was asked and what was answered. */
  readonly answers: Map<string, number>;
  readonly contradictions: string[];
  readonly disputes: string[];
}

/** Pairs number `from` up to but not including `to`. */
export const tryPairs = (from: number, to: number): Tally => {
  const tally: Tally = { answers: new Map(), contradictions: [], disputes: [] };
  for (let number = from; number < to; number++) tryPair(number, tally);
  return tally;
};

type Kind = 'edited' | 'unrelated' | 'related' | 'recursive';
const kinds: readonly Kind[] = ['related', 'related', 'unrelated', 'recursive', 'edited', 'edited', 'edited'];

const tryPair = (number: number, tally: Tally): void => {
  const kind = kinds[number % kinds.length] as Kind;
  const dialect: SchemaDialect = number % 3 === 2 ? 'openapi-3.0' : '2020-12';
  const direction = number % 4 < 2 ? 'input' : 'output';
  const manner: Manner = { dialect, profile: number % 2 === 0 ? 'hard' : 'usual' };
  const [sample] = fc.sample(
    fc.tuple(documents(manner), documents(manner), relatives(manner), recursives(manner), editPicks, editPicks),
    { seed: number, numRuns: 1 },
  );
  if (!sample) return;
  const [first, second, related, recursive, picks, morePicks] = sample;
  const [one, two] = kind === 'related' ? related : ([kind === 'recursive' ? recursive : first, second] as const);
  const other: SchemaObject = JSON.stringify(two).includes('"$ref"') ? { type: 'string' } : two;
  const edited = applyEdits(one, dialect, picks, other);
  const pair: Pair = {
    dialect,
    direction,
    sender: one,
    receiver: kind === 'related' || kind === 'unrelated' ? two : edited.schema,
  };
  const back: Pair = { ...pair, sender: pair.receiver, receiver: pair.sender };
  const chain = [one, edited.schema, applyEdits(edited.schema, dialect, morePicks, other).schema];
  note(tally, number, kind, examine(pair));
  note(tally, number, 'the other way round', examine(back));
  note(tally, number, 'known effect', examineEdit(one, edited, dialect, direction));
  note(tally, number, 'laws', examineLaws(pair));
  note(tally, number, 'beside its witnesses', examineBlocked(pair));
  note(tally, number, 'models', {
    contradictions: [...examineModels(pair), ...examineChain(chain, dialect, direction)],
    disputes: [],
    answers: [],
  });
};

const note = (
  tally: Tally,
  number: number,
  question: string,
  { contradictions, disputes, answers }: Findings,
): void => {
  for (const { contentModel, said } of answers) {
    const answer = said.kind === 'undecided' ? `undecided: ${said.why.kind}` : said.kind;
    const key = `${question}, ${contentModel}: ${answer}`;
    tally.answers.set(key, (tally.answers.get(key) ?? 0) + 1);
  }
  for (const fault of contradictions)
    tally.contradictions.push(`pair ${number}: ${describeFault(smallest(fault, 'contradictions'))}`);
  for (const fault of disputes) tally.disputes.push(`pair ${number}: ${describeFault(fault)}${votes(fault)}`);
};

/** The fault in the smallest pair that still has it, if values show it and not only a law. */
const smallest = (fault: Fault, kind: 'contradictions' | 'disputes'): Fault => {
  const faultOf = (pair: Pair): Fault | undefined =>
    examine(pair)[kind].find(it => it.contentModel === fault.contentModel);
  return faultOf(shrunk(fault.pair, pair => faultOf(pair) !== undefined)) ?? fault;
};

const votes = ({ pair, contentModel, value }: Fault): string => {
  const say = (schema: SchemaObject): string =>
    judgeOf(plain(schema, { ...pair, contentModel }))
      .answers(value)
      .join(', ');
  return `\n  Ajv and @cfworker/json-schema: sender ${say(pair.sender)}; receiver ${say(pair.receiver)}`;
};
