// `breakwater/chooseBase`: what descriptions are held against from now on.
import type { Answer } from './request.ts';

export const chooseBase: Answer<'breakwater/chooseBase'> = async ({ choice, uri }, { session }) => {
  await session.chooseBase(choice ?? undefined, uri);
  return null;
};
