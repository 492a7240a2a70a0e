// What a worker is told first: which of the two it is, of which there is one script, and what it needs for that.
export type Beginning = {
  /** The address of the script that brings Spectral. */
  readonly spectral: string;
} & (
  | {
      readonly role: 'server';
      /** The address of the script of the workers. */
      readonly script: string;
    }
  | {
      readonly role: 'analyst';
      /** The way to the files (`filesOver`). */
      readonly files: MessagePort;
    }
);
