// What may stand for a variable in the URL of a server changed.
import type { Server } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';
import { asRequest, asSentence, clause } from '../step-words.ts';

export default changeRule({
  id: 'server-variables-changed',
  on: 'server',
  when: 'kept',
  at: 'variables',
  summary: {
    en: 'The values of the variables in a server URL changed.',
    ja: 'サーバー URL の変数に使える値が変わりました。',
  },
  detect({ base, revision }) {
    const names = [...base.variables.keys()].filter(name => revision.variables.has(name)).sort();
    const added = names.flatMap(name => missing(base, revision, name));
    const removed = names.flatMap(name => missing(revision, base, name));
    const defaults = names.filter(name => base.variables.get(name)?.default !== revision.variables.get(name)?.default);
    return added.length + removed.length + defaults.length > 0 ? { added, removed, defaults } : undefined;
  },
  effect: ({ added, removed, defaults }): Effect => {
    if (defaults.length > 0 || (added.length > 0 && removed.length > 0)) return 'alters';
    return removed.length > 0 ? 'narrows' : 'widens';
  },
  // docs/compatibility.md, section 10: clients that never chose a value are sent elsewhere, as with every default. Where
  // there was no list, it depends on the client whether the value that it chose is in the new one.
  judge({ facts: { removed, defaults } }) {
    if (removed.some(value => !value.endsWith('=*'))) return 'breaking';
    return removed.length + defaults.length > 0 ? 'dangerous' : undefined;
  },
  message: {
    en: ({ added, removed, defaults }) =>
      [
        ...(removed.length > 0 ? [`${quoted(removed)} can no longer be chosen`] : []),
        ...(added.length > 0 ? [`${quoted(added)} can be chosen`] : []),
        ...(defaults.length > 0 ? [`the default of ${quoted(defaults)} changed`] : []),
      ].join('; '),
    ja: ({ added, removed, defaults }) =>
      [
        ...(removed.length > 0 ? [`${quoted(removed)} を選べなくなりました`] : []),
        ...(added.length > 0 ? [`${quoted(added)} を選べるようになりました`] : []),
        ...(defaults.length > 0 ? [`${quoted(defaults)} の既定値が変わりました`] : []),
      ].join('、'),
  },
  why: {
    en: 'A value that can no longer be chosen leads to an address that nobody answers at.',
    ja: '選べなくなった値のアドレスは、どこにも届かなくなります。',
  },
  fix: {
    en: 'Keep the old values answering beside the new ones.',
    ja: '以前の値も、新しい値と並べて使えるようにしてください。',
  },
  step: {
    en({ removed, defaults }) {
      const { gone, limited } = goneFrom(removed);
      return asSentence([
        ...(gone.length > 0 ? [`choose another value than ${quoted(gone)}`] : []),
        ...(limited.length > 0 ? [`choose one of the listed values for ${quoted(limited)}`] : []),
        ...(defaults.length > 0
          ? [`choose a value for ${quoted(defaults)} yourself where you rely on the default`]
          : []),
      ]);
    },
    ja({ removed, defaults }) {
      const { gone, limited } = goneFrom(removed);
      return asRequest([
        ...(gone.length > 0 ? [clause(`${quoted(gone)} 以外の値を選`, 'び', 'んで')] : []),
        ...(limited.length > 0 ? [clause(`${quoted(limited)} には列挙された値を選`, 'び', 'んで')] : []),
        ...(defaults.length > 0 ? [clause(`既定値に頼っている ${quoted(defaults)} は値を明示`, 'し', 'して')] : []),
      ]);
    },
  },
  examples: [
    {
      title: 'A region that closes',
      scope: 'document',
      diff: `
          servers:
            - url: https://{region}.example.com
              variables:
                region:
                  default: eu
        -         enum: [eu, us]
        +         enum: [eu]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A region that opens',
      scope: 'document',
      diff: `
          servers:
            - url: https://{region}.example.com
              variables:
                region:
                  default: eu
        -         enum: [eu]
        +         enum: [eu, us]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'safe',
    },
  ],
});

/** The values, written as `name=value`, that the second server knows and the first does not; without a list any value goes. */
const missing = (here: Server, there: Server, name: string): readonly string[] => {
  const [known, offered] = [here.variables.get(name)?.enum, there.variables.get(name)?.enum];
  if (!known) return [];
  if (!offered) return [`${name}=*`];
  return [...new Set(offered)]
    .filter(value => !known.includes(value))
    .sort()
    .map(value => `${name}=${value}`);
};

/** With and without a list of the values that go. */
const goneFrom = (
  removed: readonly string[],
): { readonly gone: readonly string[]; readonly limited: readonly string[] } => {
  const isOpen = (value: string): boolean => value.endsWith('=*');
  return {
    gone: removed.filter(value => !isOpen(value)),
    limited: removed.filter(isOpen).map(value => value.slice(0, -2)),
  };
};

const quoted = (values: readonly string[]): string => values.map(value => `\`${value}\``).join(', ');
