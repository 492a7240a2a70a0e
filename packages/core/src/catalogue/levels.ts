// Directions and levels in the order in which they are told.
import type { Direction, Level } from '../findings.ts';

export const directions: readonly Direction[] = ['input', 'output'];

const levels: readonly Level[] = ['breaking', 'dangerous', 'safe'];

export const worstFirst = (found: readonly string[]): readonly Level[] => levels.filter(level => found.includes(level));
