// Files for a worker that cannot ask the editor itself: another one asks for it.
import type { Files } from './files.ts';

interface Question {
  readonly id: number;
  /** Undefined for the list of all files. */
  readonly uri: string | undefined;
}

interface Answer {
  readonly id: number;
  readonly answer: string | readonly string[] | undefined;
}

export const answerOver = (port: MessagePort, files: Files): void => {
  port.onmessage = async ({ data: { id, uri } }: MessageEvent<Question>) => {
    const answer = await (uri === undefined ? files.list() : files.read(uri)).catch(() => undefined);
    port.postMessage({ id, answer } satisfies Answer);
  };
};

export const filesOver = (port: MessagePort): Files => {
  const waiting = new Map<number, (answer: Answer['answer']) => void>();
  let last = 0;
  port.onmessage = ({ data: { id, answer } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  const ask = (uri: string | undefined): Promise<Answer['answer']> =>
    new Promise(resolve => {
      last += 1;
      waiting.set(last, resolve);
      port.postMessage({ id: last, uri } satisfies Question);
    });
  return {
    read: async uri => (await ask(uri)) as string | undefined,
    list: async () => ((await ask(undefined)) as readonly string[] | undefined) ?? [],
  };
};
