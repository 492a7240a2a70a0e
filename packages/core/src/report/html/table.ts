// Tables that can be wider than the page.
import { element } from './element.ts';
import { escaped } from './html-page.ts';

/** Cells are HTML. */
export const table = (names: readonly string[], rows: readonly (readonly string[])[], label: string): string => {
  const heads = element('tr', names.map(name => element('th', escaped(name), { scope: 'col' })).join(''));
  const lines = rows.map(cells => element('tr', cells.map(cell => element('td', cell)).join('')));
  return element('div', `<table><thead>${heads}</thead>\n<tbody>\n${lines.join('\n')}\n</tbody></table>`, {
    class: 'scroll',
    role: 'region',
    'aria-label': label,
    tabindex: '0',
  });
};
