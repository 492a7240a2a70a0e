// A repository with a description of an API, and a clone of it in which a branch breaks something.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitIn } from './released.ts';

export const description = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters:
        - name: tag
          in: query
          schema: { type: string, maxLength: 20 }
      responses: { '200': { description: Your notes } }
    post:
      operationId: addNote
      responses: { '201': { description: It is kept } }
`;
export const breaking = description.replace(/ {4}post:[\s\S]*/, '');
export const reformatted = description.replace(
  "{ '201': { description: It is kept } }",
  "\n        '201':\n          description: It is kept",
);

export const writeTexts = (folder: string, texts: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};

/** Gives the folder of the clone. */
export const cloneWithBreak = (folder: string): string => {
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
  mkdirSync(origin);
  const there = gitIn(origin);
  there('init', '--quiet', '--initial-branch=main');
  writeTexts(origin, { 'api/notes.yaml': description });
  there('add', '.');
  there('commit', '--quiet', '-m', 'Begin');
  there('clone', '--quiet', `file://${origin}`, clone);
  const here = gitIn(clone);
  here('checkout', '--quiet', '-b', 'feature');
  writeTexts(clone, { 'api/notes.yaml': breaking });
  here('commit', '--quiet', '--all', '-m', 'Break');
  return clone;
};
