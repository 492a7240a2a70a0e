// Long work in pieces: others get their turn in between.

/** After all messages that have come. */
export const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** To be awaited for each of many things. */
export const takingTurns = (): (() => Promise<void>) => {
  let done = 0;
  return async () => {
    done += 1;
    if (done % atOnce === 0) await turn();
  };
};

/** Some milliseconds of work in a long document. */
const atOnce = 200;

/** Of the standard that every host of JavaScript has. */
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;
