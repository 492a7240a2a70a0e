// Standard input as text. It can be read once, so whoever asks again is given the same.
import { HostError } from '@breakwater/core';
import { fileLimit } from './limits.ts';

export const readStandardInput = (): Promise<string> => {
  known ??= readAll();
  return known;
};

let known: Promise<string> | undefined;

const readAll = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > fileLimit.bytes) throw new HostError('too-large', '-', '<stdin>', { limit: fileLimit.inWords });
  }
  return Buffer.concat(chunks).toString('utf8');
};
