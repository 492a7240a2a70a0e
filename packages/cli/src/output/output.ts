// Writing to a pipe that may be slow, or gone: waits for the reader, and stops quietly when nobody reads any more.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>;
  writeAll(texts: Iterable<string>): Promise<void>;
  /** Waits until everything is out. The reason when it could not be written. */
  finish(): Promise<string | undefined>;
}

/** Small pieces are gathered: a report has one for each finding. */
const pieceSize = 64 * 1024;

export const openOutput = (stream: Writable): Output => {
  let isClosed = false;
  let failure: string | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    // `head` has seen enough: that is no error of ours.
    if (error.code !== 'EPIPE') failure = error.code ?? error.message;
  });

  const write = async (text: string | Uint8Array): Promise<void> => {
    if (isClosed || stream.write(text)) return;
    await once(stream, 'drain').catch(() => undefined);
  };

  return {
    write,
    async writeAll(texts) {
      let piece = '';
      for (const text of texts) {
        piece += text;
        if (piece.length < pieceSize) continue;
        await write(piece);
        if (isClosed) return;
        piece = '';
      }
      await write(piece);
    },
    async finish() {
      if (!isClosed) await new Promise<void>(resolve => stream.write('', () => resolve()));
      return failure;
    },
  };
};
