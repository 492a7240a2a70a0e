// What was found at a place, by conventions and by comparison: the rule, why it matters, and what to do.
import type { Level, RuleWords, Severity } from '@breakwater/core';
import { pointerOf } from '@breakwater/core';
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, excerptOf, paragraphs } from '../markdown.ts';

/** Places of findings move with the text, their pointers stay. */
export const findingSection = (view: View, { origin }: Cursor): string | undefined => {
  const { analysis, uri } = view;
  if (!analysis || !origin) return undefined;
  const { files, lint, comparison } = analysis;
  const pointer = pointerOf(origin);
  const isHere = (place: { readonly file: string; readonly pointer: string }): boolean =>
    place.pointer === pointer && files[place.file] === uri;
  const changes = (comparison?.findings ?? [])
    .filter(({ level, waiver, revision }) => level !== 'safe' && !waiver && isHere(revision))
    .map(({ rule, level, subject, message }) => ({
      rule,
      gravity: level,
      said: `${subject}: ${message}`,
      words: comparison?.rules[rule],
    }));
  const conventions = (lint?.findings ?? [])
    .filter(({ waiver, location }) => !waiver && isHere(location))
    .map(({ rule, severity, message }) => ({ rule, gravity: severity, said: message, words: lint?.rules[rule] }));
  return paragraphs(...[...changes, ...conventions].slice(0, most).map(it => aboutFinding(it, view)));
};

/** The list of problems has the others. */
const most = 3;

interface Found {
  readonly rule: string;
  readonly gravity: Level | Severity;
  readonly said: string;
  readonly words: RuleWords | undefined;
}

const aboutFinding = ({ rule, gravity, said, words }: Found, { language }: View): string => {
  const { why, fix, gravity: names } = hoverWords[language];
  return paragraphs(
    `${bold(names[gravity])} · ${code(rule)}`,
    excerptOf(said),
    words && `${bold(why)}: ${excerptOf(words.why)}`,
    words && `${bold(fix)}: ${excerptOf(words.fix)}`,
  );
};
