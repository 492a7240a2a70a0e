// `breakwater/migration`: what clients need to go from the base to the description as it is, as a page or a document.
import { messages } from '../messages/messages.ts';
import type { Answer } from './request.ts';

export const migration: Answer<'breakwater/migration'> = async ({ uri, format }, { session, asker, language }) => {
  const asked = await session.askedAbout(uri);
  return asked ? asker.ask({ kind: 'migration', format, ...asked }) : { refused: messages[language].noDescription };
};
