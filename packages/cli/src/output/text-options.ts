// How text is to be written for whoever looks: their language, the width of their terminal, and colours if they want any.
import type { CatalogueTextOptions, Language } from '@breakwater/core';
import { paintWith, wantsColor } from './colors.ts';

interface Wishes {
  readonly language: Language;
  readonly color: boolean | undefined;
}

export const textOptions = ({ language, color }: Wishes): CatalogueTextOptions => ({
  language,
  width: process.stdout.columns ?? 80,
  paint: paintWith(wantsColor(color, process.stdout.isTTY, process.env)),
});
