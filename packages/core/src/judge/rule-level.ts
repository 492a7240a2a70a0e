// How bad a rule calls what it found, in one direction: a table of effect and direction, and the exceptions that rules state.
import type { Direction, Effect, Level } from '../findings.ts';
import type { Edit } from './edits.ts';

const levels: Readonly<Record<Direction, Readonly<Record<Effect, Level>>>> = {
  input: { narrows: 'breaking', widens: 'safe', alters: 'breaking', annotates: 'safe' },
  output: { narrows: 'safe', widens: 'breaking', alters: 'breaking', annotates: 'safe' },
};

export const tableLevelOf = (effect: Effect, direction: Direction): Level => levels[direction][effect];

/** Unless it is shown that nobody is hurt. */
export const ruleLevelOf = ({ rule, facts }: Edit, effect: Effect, direction: Direction): Level =>
  rule.judge?.({ facts, direction }) ?? tableLevelOf(effect, direction);

export const effectOf = ({ rule, facts }: Edit): Effect =>
  typeof rule.effect === 'function' ? rule.effect(facts) : rule.effect;
