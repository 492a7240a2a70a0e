// Settings of the JavaScript engine for a process that works for a second or two.
import { setFlagsFromString } from 'node:v8';

/**
 * Makes code run much longer before it is compiled for speed. By default most of what gets compiled runs too little
 * afterwards to pay for it: on 12 + 13 MB a third of the processor time went into that.
 * Only for releases that are known to have the flag: others would print a complaint. To be called once everything is
 * loaded: what Node keeps compiled of itself and of us is of use only under the flags that it was compiled under.
 */
export const optimizeLate = (version: string): void => {
  const flag = flags.get(version.split('.')[0] ?? '');
  if (flag !== undefined) setFlagsFromString(flag);
};

/** By major version of Node. Defaults: 67,584 bytes of bytecode, and 3,000 invocations. */
const flags: ReadonlyMap<string, string> = new Map([
  ['20', '--interrupt-budget=1000000'],
  ['22', '--invocation-count-for-turbofan=40000'],
  ['24', '--invocation-count-for-turbofan=40000'],
]);
