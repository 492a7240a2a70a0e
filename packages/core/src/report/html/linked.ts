// Addresses that lead there.
import { isWebAddress } from '../icalendar.ts';
import { element } from './element.ts';
import { escaped } from './html-page.ts';

export const linked = (text: string, title = text): string =>
  isWebAddress(text) ? element('a', escaped(title), { href: text, rel: 'noreferrer noopener' }) : escaped(title);
