// Loaded into each thread of a server under test: an analysis goes wrong as the text of an open document wants it.
import { BroadcastChannel, isMainThread, parentPort } from 'node:worker_threads';

const stuck = new BroadcastChannel('stuck');

/** @type {Readonly<Record<string, () => void>>} */
const faults = {
  'takes too long': () => {
    stuck.postMessage('');
    for (;;);
  },
  'takes all memory': () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})));
  },
  ends: () => process.exit(7),
  prints: () => console.log('a ruleset prints'),
};

if (isMainThread) spareMinutes();
else failWhereWanted();

/** Who waits for an answer for a minute has waited long enough once the other thread is stuck. */
function spareMinutes() {
  const { setTimeout: later } = globalThis;
  let isOver = () => {};
  stuck.onmessage = () => isOver();
  stuck.unref();
  globalThis.setTimeout = Object.assign(
    /** @type {(work: () => void, delay?: number) => NodeJS.Timeout} */ (work, delay) => {
      const timer = later(work, delay);
      if (delay === 60_000) {
        isOver = () => {
          clearTimeout(timer);
          work();
        };
      }
      return timer;
    },
    { __promisify__: later.__promisify__ },
  );
}

/**
 * What the server sends to its thread.
 *
 * @typedef {object} Message
 * @property {string} kind
 * @property {string} [uri]
 * @property {string} [text]
 * @property {readonly { readonly text: string }[]} [changes]
 * @property {{ readonly kind: string }} [question]
 */

/** `x-fault: ends` in an open document. What listens to the port before the server does would take its messages away. */
function failWhereWanted() {
  if (!parentPort) return;
  const port = parentPort;
  /** @type {Map<string | undefined, string>} */
  const texts = new Map();
  const note = (/** @type {Message} */ { kind, uri, text = '', changes = [], question }) => {
    if (kind === 'open') texts.set(uri, text);
    if (kind === 'change') texts.set(uri, changes.map(change => change.text).join(''));
    const [, fault = ''] = /x-fault: ([a-z ]+)/.exec([...texts.values()].join('\n')) ?? [];
    if (question?.kind === 'analysis') faults[fault.trim()]?.();
  };
  const listen = port.on.bind(port);
  const listenAndNote = (/** @type {'message'} */ event, /** @type {(message: Message) => void} */ listener) =>
    listen(event, (/** @type {Message} */ message) => {
      note(message);
      listener(message);
    });
  Object.assign(port, { on: listenAndNote });
}
