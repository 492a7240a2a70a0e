// When something is done again: after a pause in the requests, one at a time for each name, and once more if it was asked for meanwhile.

export interface Schedule {
  request(name: string): void;
}

export interface ScheduleOptions {
  /** In milliseconds. */
  readonly delay: (name: string) => number;
  readonly run: (name: string) => Promise<void>;
  readonly onFailure: (name: string, error: unknown) => void;
}

export const createSchedule = ({ delay, run, onFailure }: ScheduleOptions): Schedule => {
  const timers = new Map<string, unknown>();
  const running = new Set<string>();
  const again = new Set<string>();

  const start = async (name: string): Promise<void> => {
    timers.delete(name);
    if (running.has(name)) {
      again.add(name);
      return;
    }
    running.add(name);
    try {
      await run(name);
    } catch (error) {
      onFailure(name, error);
    }
    running.delete(name);
    if (again.delete(name)) await start(name);
  };

  return {
    request: name => {
      clearTimeout(timers.get(name));
      timers.set(
        name,
        setTimeout(() => void start(name), delay(name)),
      );
    },
  };
};

/** Of the standard that every host of JavaScript has. */
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;
