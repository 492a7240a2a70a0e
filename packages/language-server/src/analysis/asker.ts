// The near end of the channel: asks, gets promises, and starts the far end again when it ends or does not come to an end.
import type { Channel } from './channel.ts';
import type { AnswerTo, FromAnalyst, Question, ToAnalyst } from './question.ts';

export interface Asker {
  /** What the far end has to know: `start` first. */
  tell(message: Exclude<ToAnalyst, { readonly kind: 'ask' }>): void;
  /** Rejects with an AskFailure. */
  ask<Asking extends Question>(question: Asking): Promise<AnswerTo<Asking>>;
  end(): void;
}

export interface AskerOptions {
  readonly start: () => Channel;
  /** What a far end that is new has to be told. */
  readonly retell: () => readonly Exclude<ToAnalyst, { readonly kind: 'ask' }>[];
  /** For one answer, in milliseconds. */
  readonly patience: number;
}

export class AskFailure extends Error {
  override readonly name = 'AskFailure';
  readonly kind: 'too-long' | 'out-of-memory' | 'crashed' | 'failed' | 'superseded';

  constructor(kind: AskFailure['kind'], reason: string) {
    super(reason);
    this.kind = kind;
  }
}

export const createAsker = ({ start, retell, patience }: AskerOptions): Asker => {
  const waiting = new Map<number, Waiting>();
  let channel: Channel | undefined;
  let next = 0;

  const give = (kind: AskFailure['kind'], reason: string): void => {
    channel?.end();
    channel = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { fail } of all) fail(new AskFailure(kind, reason));
  };

  const opened = (): Channel => {
    if (channel) return channel;
    const begun = start();
    channel = begun;
    begun.onMessage(received => {
      const message = received as FromAnalyst;
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      watch();
      if (message.ok) asked?.settle(message.answer);
      else asked?.fail(new AskFailure(message.kind, message.reason));
    });
    begun.onFailure((reason, kind) => {
      if (channel === begun) give(kind ?? 'crashed', reason);
    });
    for (const message of retell()) begun.send(message);
    return begun;
  };

  /** Counts from when the far end began with the question that it is at. */
  let timer: unknown;
  const watch = (): void => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(() => give('too-long', String(patience / 1000)), patience);
  };

  return {
    tell: message => {
      // One that is not there yet is told when it starts.
      channel?.send(message);
    },
    ask: question =>
      new Promise((resolve, reject) => {
        const id = next;
        next += 1;
        const there = opened();
        waiting.set(id, { settle: answer => resolve(answer as never), fail: reject });
        if (waiting.size === 1) watch();
        there.send({ kind: 'ask', id, question } satisfies ToAnalyst);
      }),
    end: () => give('crashed', 'ended'),
  };
};

interface Waiting {
  readonly settle: (answer: unknown) => void;
  readonly fail: (failure: AskFailure) => void;
}

/** Of the standard that every host of JavaScript has. */
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;
