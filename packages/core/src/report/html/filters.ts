// A search and filters over the entries of a page. An entry is an element with `data-entry`, `data-level`, `data-tags` and
// `data-operations` (places in these lists, as in `0 3-7`); a group, `data-group`, is hidden with the last of its entries.
import type { Language } from '../../messages/language.ts';
import { pageMessages } from '../../messages/page.ts';
import { element, voidElement } from './element.ts';
import { escaped } from './html-page.ts';

export interface Filters {
  readonly language: Language;
  /** Their names, in the order in which they are offered. */
  readonly levels: readonly { readonly level: string; readonly name: string; readonly isShown: boolean }[];
  readonly tags: readonly string[];
  readonly operations?: readonly string[];
  /** How many entries there are. */
  readonly count: number;
}

/** Hidden until the script is there to make use of it. */
export const filterForm = ({ language, levels, tags, operations = [], count }: Filters): string => {
  const words = pageMessages[language];
  const boxes = levels.map(({ level, name, isShown }) =>
    element(
      'label',
      `${voidElement('input', { type: 'checkbox', name: 'level', value: level, checked: isShown })}${escaped(name)}`,
    ),
  );
  return element(
    'form',
    [
      voidElement('input', { type: 'search', name: 'search', placeholder: words.search, 'aria-label': words.search }),
      ...(levels.length > 1
        ? [element('fieldset', `${element('legend', escaped(words.levels))}${boxes.join('')}`)]
        : []),
      ...(tags.length > 1 ? [selectOf('tag', words.tag, words.allTags, tags)] : []),
      ...(operations.length > 1 ? [selectOf('operation', words.operation, words.allOperations, operations)] : []),
      element('button', escaped(words.openAll), { type: 'button', name: 'open' }),
      element('button', escaped(words.closeAll), { type: 'button', name: 'close' }),
      element('output', escaped(words.shown(count, count)), {
        name: 'count',
        'aria-live': 'polite',
        class: 'faint',
        'data-shown': words.shown('{shown}', count),
      }),
    ].join(''),
    { class: 'filters', hidden: true, role: 'search' },
  );
};

const selectOf = (name: string, label: string, all: string, values: readonly string[]): string => {
  const options = [all, ...values].map((value, index) =>
    element('option', escaped(value), { value: index === 0 ? '' : String(index - 1) }),
  );
  return element('select', options.join(''), { name, 'aria-label': label });
};

/** Of what an entry has, the places in the list of all. */
export const placesIn = (all: readonly string[]): ((own: readonly string[]) => string) => {
  const placeOf = new Map(all.map((name, place) => [name, place]));
  return own => {
    const places = [...new Set(own.flatMap(name => placeOf.get(name) ?? []))].sort((one, other) => one - other);
    const begins = places.filter(place => !places.includes(place - 1));
    const ends = places.filter(place => !places.includes(place + 1));
    return begins.map((begin, index) => (begin === ends[index] ? `${begin}` : `${begin}-${ends[index]}`)).join(' ');
  };
};

/** It writes text and hides elements; nothing of the page becomes code or markup. */
export const filterScript = `(() => {
'use strict';
const form = document.querySelector('form.filters');
const entries = [...document.querySelectorAll('[data-entry]')];
const groups = [...document.querySelectorAll('[data-group]')];
const folds = () => document.querySelectorAll('details[data-fold]');
const texts = new Map(entries.map(entry => [entry, entry.textContent.toLowerCase()]));
const { search, tag, operation, open, close, count } = form.elements;
const has = (places, select) => !select || select.value === '' || places.split(' ').some(range => {
  const [from, to = from] = range.split('-').map(Number);
  return range !== '' && from <= select.value && select.value <= to;
});
const boxes = [...form.querySelectorAll('input[name=level]')];
const apply = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(word => word !== '');
  const levels = new Set(boxes.filter(box => box.checked).map(box => box.value));
  let shown = 0;
  for (const entry of entries) {
    const { level, tags = '', operations = '' } = entry.dataset;
    const fits = (boxes.length === 0 || levels.has(level))
      && has(tags, tag) && has(operations, operation)
      && words.every(word => texts.get(entry).includes(word));
    entry.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
  count.value = count.dataset.shown.replace('{shown}', String(shown));
};
const reveal = () => {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest('[hidden]') || target.hidden) { form.reset(); apply(); }
  for (let here = target; here; here = here.parentElement) if (here.tagName === 'DETAILS') here.open = true;
  target.scrollIntoView();
};
form.addEventListener('input', apply);
form.addEventListener('submit', event => event.preventDefault());
open.addEventListener('click', () => { for (const fold of folds()) fold.open = true; });
close.addEventListener('click', () => { for (const fold of folds()) fold.open = false; });
addEventListener('hashchange', reveal);
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details:not([open])')];
  for (const fold of closed) fold.open = true;
});
addEventListener('afterprint', () => { for (const fold of closed) fold.open = false; });
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  event.preventDefault();
  search.focus();
});
form.hidden = false;
apply();
reveal();
})();`;
