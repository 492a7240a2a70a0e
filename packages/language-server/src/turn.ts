// Long work in pieces: others get their turn in between.

/** After all messages that have come. */
export const turn = (): Promise<void> => pause(0);

/** To be awaited before each of many things: what somebody waits for where the cursor is comes first. */
export const takingTurns = (now: () => number = () => performance.now()): (() => Promise<void>) => {
  let since: number | undefined;
  return async () => {
    if (since !== undefined && now() - since < longestPiece) return;
    await pause(since === undefined ? untilShortOnesAreAsked : 0);
    since = now();
  };
};

/** In milliseconds. */
const longestPiece = 8;

/** Editors ask everything at once after an edit, the long things first. In milliseconds. */
const untilShortOnesAreAsked = 30;

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Of the standards that every host of JavaScript has. */
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;
declare const performance: { now(): number };
