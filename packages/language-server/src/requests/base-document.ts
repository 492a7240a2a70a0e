// `breakwater/baseDocument`: the text of a document of a base that something was compared with.
import { uriInBaseUri } from '../diagnostics/base-uri.ts';
import type { Answer } from './request.ts';

export const baseDocument: Answer<'breakwater/baseDocument'> = async ({ uri }, { asker }) => {
  const wanted = uriInBaseUri(uri);
  const text = wanted === undefined ? undefined : await asker.ask({ kind: 'base-text', uri: wanted });
  return text === undefined ? null : { text };
};
