// The thread that analyses, in a browser: a worker of the worker, so that what people ask meanwhile is answered.
import type { Channel } from '@breakwater/language-server';
import { pairedChannels, serveAnalyst } from '@breakwater/language-server';
import type { Beginning } from './beginning.ts';
import { browserWorkspace } from './browser-workspace.ts';
import type { Files } from './files.ts';
import { answerOver } from './files-over-port.ts';
import { spectralAt } from './spectral.ts';

/** Where workers have no workers, it is the same thread. */
export const startAnalyst = ({ script, spectral }: Scripts, files: Files): Channel => {
  try {
    return channelTo(nestedWorker(script), spectral, files);
  } catch {
    const [near, far] = pairedChannels();
    serveAnalyst(far, browserWorkspace(files, spectralAt(spectral)));
    return near;
  }
};

type Scripts = Pick<Extract<Beginning, { readonly role: 'server' }>, 'script' | 'spectral'>;

/** Extensions may be from another origin, and workers may not. */
const nestedWorker = (script: string): Worker => {
  const address = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)})`]));
  return new Worker(address);
};

const channelTo = (worker: Worker, spectral: string, files: Files): Channel => {
  const { port1, port2 } = new MessageChannel();
  answerOver(port1, files);
  worker.postMessage({ role: 'analyst', spectral, files: port2 } satisfies Beginning, [port2]);
  return {
    send: message => worker.postMessage(message),
    onMessage: listener => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: listener => worker.addEventListener('error', ({ message }) => listener(message)),
    end: () => {
      worker.terminate();
      port1.close();
    },
  };
};
