// What a step leaves for later ones and for people: its outputs and its summary, in the files that the runner names.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Whoever writes a value cannot end it, since nobody can guess its end. */
export const setOutput = (file: string | undefined, name: string, value: string): void => {
  if (!file) return;
  const end = `end-${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
};

export const addToSummary = (file: string | undefined, markdown: string): void => {
  if (file) appendFileSync(file, markdown);
};
