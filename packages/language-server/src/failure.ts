// What is said of an analysis that failed: one sentence for people, and an error of the protocol for who asked.
import type { Language } from '@breakwater/core';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { AskFailure } from './analysis/asker.ts';
import { messages } from './messages/messages.ts';

/** `uri` is of the description. */
export const sentenceOf = (error: unknown, uri: string, language: Language): string => {
  const words = messages[language];
  const file = uri.replace(/^.*\//, '');
  const reason = error instanceof Error ? error.message : String(error);
  const kind = error instanceof AskFailure ? error.kind : 'crashed';
  if (kind === 'too-long') return words.tookTooLong(file, Number(reason));
  return kind === 'out-of-memory' ? words.outOfMemory(file) : words.crashed(file, reason.split('\n')[0] ?? '');
};

export const responseErrorOf = (error: unknown, uri: string, language: Language): unknown => {
  if (!(error instanceof AskFailure)) return error;
  // The editor asks again if it still wants to know.
  if (error.kind === 'superseded') return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  return new ResponseError(ErrorCodes.InternalError, sentenceOf(error, uri, language));
};
