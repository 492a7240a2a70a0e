// Says on a terminal what takes so long; nothing of it stays.
import type { WriteStream } from 'node:tty';

export interface Progress {
  /** What is being done from now on. Shown once the whole work has taken a while. */
  step(text: string): void;
  clear(): void;
}

/** Milliseconds before anything is shown. */
const patience = 1000;

export const openProgress = (stream: WriteStream): Progress => {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined };
  const started = performance.now();
  let current = '';
  let isShown = false;

  const show = (): void => {
    if (current === '') return;
    isShown = true;
    stream.write(`\r\u001b[2K${current.slice(0, Math.max(10, stream.columns - 1))}`);
  };
  // Reading waits for files and networks: a timer can fire. Comparing leaves it no time, so a step looks at the clock itself.
  const timer = setTimeout(show, patience);
  timer.unref();

  return {
    step(text) {
      current = text;
      if (performance.now() - started >= patience) show();
    },
    clear() {
      clearTimeout(timer);
      current = '';
      if (isShown) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
};
