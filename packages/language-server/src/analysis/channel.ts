// The way to the thread that analyses, and back: a worker of Node, a web worker, or the same thread.

export interface Channel {
  /** Plain data. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** What is at the other end ended by itself. */
  onFailure(listener: (reason: string, kind?: 'out-of-memory') => void): void;
  /** Ends what is at the other end, whatever it does. */
  end(): void;
}

/** Two ends in the same thread. */
export const pairedChannels = (): readonly [Channel, Channel] => {
  const listeners: [Listener[], Listener[]] = [[], []];
  let isOpen = true;
  const endOf = (own: 0 | 1): Channel => ({
    send: message =>
      queueMicrotask(() => {
        if (isOpen) for (const listener of listeners[1 - own] ?? []) listener(message);
      }),
    onMessage: listener => void listeners[own].push(listener),
    onFailure: () => undefined,
    end: () => {
      isOpen = false;
    },
  });
  return [endOf(0), endOf(1)];
};

type Listener = (message: unknown) => void;

/** Of the standard that every host of JavaScript has. */
declare const queueMicrotask: (work: () => void) => void;
