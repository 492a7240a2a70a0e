// One comment of ours on a pull request: made once, and from then on kept up to date.
import { memberOf } from './event.ts';
import type { Outcome, Platform, Refusal } from './platform.ts';

export interface CommentRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** Its first line, by which it is known again. */
  readonly marker: string;
  readonly body: string;
  /** Otherwise it is only kept up to date where it is there. */
  readonly isWanted: boolean;
}

export type CommentOutcome = 'made' | 'updated' | 'same' | 'none' | Refusal;

export const writeComment = async (platform: Platform, request: CommentRequest): Promise<CommentOutcome> => {
  const { repository, number, marker, body, isWanted } = request;
  const comments = `/repos/${repository}/issues/${number}/comments`;
  const listed = await platform.list(comments);
  if (!listed.ok) return listed;
  const marked = listed.value.flatMap(readComment).filter(comment => comment.body.startsWith(`${marker}\n`));
  // Anybody can write our first line: only what we wrote is ours to change.
  const self = marked.length === 0 ? undefined : ((await platform.whoami()) ?? usualLogin);
  // Of an app, one of the two interfaces says `[bot]`, and the other need not.
  const own = marked.find(({ login }) => login === self || login === `${self}[bot]`);
  if (own?.body === body) return 'same';
  if (own) {
    const updated = await platform.send('PATCH', `/repos/${repository}/issues/comments/${own.id}`, { body });
    // Somebody may have deleted it in the meantime.
    if (updated.ok || updated.kind !== 'not-found') return outcomeOf(updated, 'updated');
  }
  if (!isWanted) return 'none';
  return outcomeOf(await platform.send('POST', comments, { body }), 'made');
};

/** Whose name the token of a job writes under. */
const usualLogin = 'github-actions[bot]';

const outcomeOf = (outcome: Outcome<unknown>, done: CommentOutcome): CommentOutcome => (outcome.ok ? done : outcome);

interface WrittenComment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
}

const readComment = (value: unknown): readonly WrittenComment[] => {
  const [id, body, login] = [
    memberOf(value, 'id'),
    memberOf(value, 'body'),
    memberOf(memberOf(value, 'user'), 'login'),
  ];
  if (typeof id !== 'number' || typeof body !== 'string' || typeof login !== 'string') return [];
  // The platform gives lines back as they came or as mail has them.
  return [{ id, body: body.replaceAll('\r\n', '\n'), login }];
};
