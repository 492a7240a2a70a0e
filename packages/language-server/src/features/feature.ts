// What a feature is: what the server says it can do, and the function that answers.
import type { ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver';
import type { Requests } from '../protocol.ts';
import type { Answering } from '../requests/request.ts';
import type { View } from '../view.ts';

export interface Feature {
  readonly method: string;
  readonly capabilities: ServerCapabilities;
  /** Of a request, the document that it is about. */
  readonly answer: (view: View, params: unknown, answering: Answering) => unknown;
}

export const feature = <Params, Result, Partial, Failure, Options>(
  { method }: ProtocolRequestType<Params, Result, Partial, Failure, Options>,
  capabilities: ServerCapabilities,
  answer: (view: View, params: Params, answering: Answering) => Result | Promise<Result>,
): Feature => ({
  method,
  capabilities,
  answer: (view, params, answering) => answer(view, params as Params, answering),
});

/** A request beside the protocol that is about a document. */
export const ownFeature = <Name extends keyof Requests>(
  method: Name,
  answer: (
    view: View,
    params: Requests[Name]['params'],
  ) => Requests[Name]['result'] | Promise<Requests[Name]['result']>,
): Feature => ({ method, capabilities: {}, answer: (view, params) => answer(view, params as never) });

/** `textDocument.uri`, or `data.uri` where a client sends back what it got before, or `uri` beside the protocol. */
export const documentOf = (params: unknown): string | undefined => {
  const named = params as {
    readonly textDocument?: { readonly uri?: unknown };
    readonly data?: { readonly uri?: unknown };
    readonly uri?: unknown;
  } | null;
  const uri = named?.textDocument?.uri ?? named?.data?.uri ?? named?.uri;
  return typeof uri === 'string' ? uri : undefined;
};
