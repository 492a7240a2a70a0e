// `breakwater/explain`: what there is to say about a rule, as Markdown.
import { resolveConfiguration } from '@breakwater/core';
import { explanationOf } from '../features/hover/rule.ts';
import type { Answer } from './request.ts';

/** How severe it is depends on the configuration of the document that somebody is at. */
export const explain: Answer<'breakwater/explain'> = async ({ rule, uri }, { session, language }) => {
  const view = uri === undefined ? undefined : await session.viewOf(uri);
  const configuration = view?.configuration ?? resolveConfiguration({ extends: 'recommended' }, {});
  const markdown = await explanationOf(rule, { language, configuration });
  return markdown === undefined ? null : { markdown };
};
