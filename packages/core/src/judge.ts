// From what a change does to what it means: one table of effect and direction, and the exceptions that rules state.
import type { Direction, Effect, Level } from './findings.ts';

const levels: Readonly<Record<Direction, Readonly<Record<Effect, Level>>>> = {
  input: { narrows: 'breaking', widens: 'safe', alters: 'breaking', annotates: 'safe' },
  output: { narrows: 'safe', widens: 'breaking', alters: 'breaking', annotates: 'safe' },
};

export const levelOf = (effect: Effect, direction: Direction): Level => levels[direction][effect];
