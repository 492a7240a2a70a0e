// What the workflow asks of the action. Runners hand it over as `INPUT_NAME`.
import type { Language } from './words.ts';

export interface Inputs {
  readonly descriptions: readonly string[];
  readonly base: string;
  readonly ruleset: string;
  readonly failOn: string;
  readonly language: Language;
  readonly token: string;
  readonly comment: Comment;
  readonly sarif: string;
  /** `FORMAT=FILE`. */
  readonly outputs: readonly string[];
  readonly shard: string;
  readonly workingDirectory: string;
}

/** When there is a comment on the pull request. */
type Comment = (typeof commentChoices)[number];

const commentChoices = ['changes', 'always', 'never'] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The inputs, or the name of the one that has no such value. */
export const readInputs = (environment: Environment): Inputs | { readonly fault: string } => {
  const text = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const lines = (name: string): readonly string[] =>
    text(name)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
  const comment = commentChoices.find(choice => choice === (text('comment') || 'changes'));
  if (comment === undefined) return { fault: 'comment' };
  return {
    descriptions: lines('descriptions'),
    base: text('base'),
    ruleset: text('ruleset'),
    failOn: text('fail-on'),
    language: text('language') === 'ja' ? 'ja' : 'en',
    token: text('token'),
    comment,
    sarif: text('sarif'),
    outputs: lines('outputs'),
    shard: text('shard'),
    workingDirectory: text('working-directory') || '.',
  };
};
