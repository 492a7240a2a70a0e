// How much is done for the witnesses of one comparison: counted, so that the same comparison always gives the same ones.

export interface Work {
  /** In evaluations of one schema for one value. */
  spend(units: number): void;
  readonly isSpent: boolean;
}

export const createWork = (most: number): Work => {
  let left = most;
  return {
    spend(units) {
      left -= units;
    },
    get isSpent() {
      return left <= 0;
    },
  };
};
