// Verbs that begin the names of operations or end paths, and what they do to a resource.
import { setOfWords, wordsOf } from './words.ts';

/** What a verb does to what it is said of. */
export type Deed = 'create' | 'read' | 'update' | 'delete';

const deeds: readonly (readonly [Deed, ReadonlySet<string>])[] = [
  ['create', setOfWords('create insert')],
  ['read', setOfWords('fetch get list read retrieve')],
  ['update', setOfWords('edit modify patch replace update')],
  ['delete', setOfWords('delete destroy erase purge')],
];

/** The deed of a verb, and nothing where it is not clear: `add`, `set` and `remove` are said of many things. */
export const deedOf = (verb: string): Deed | undefined => deeds.find(([, verbs]) => verbs.has(verb))?.[0];

/** Hardly ever nouns: a segment of a path that begins with one asks for something to be done. */
const plainVerbs = setOfWords(`
  accept acknowledge activate add allocate apply approve assign attach authenticate authorize calculate cancel clear
  close compute confirm convert create deactivate decline decrypt delete deny deploy deprovision detach disable
  disconnect dismiss edit enable encrypt execute fetch finalize generate get grant invalidate invoke mark migrate modify
  notify prepare promote provision publish reactivate recalculate recover regenerate register reindex reject remove
  rename reopen reorder resend reserve resize resolve restore resume resync retrieve retry revert revoke send simulate
  submit subscribe suspend synchronize terminate unarchive unassign unban unblock unfollow uninstall unlink unlock
  unmute unpause unpublish unregister unshare unstar unsubscribe update upsert validate verify
`);

/** Verbs by themselves, and nouns as well: `import` asks for one, `import-jobs` are things. */
const verbsAndNouns = setOfWords(`
  archive ban block clone copy download duplicate export expire import install invite kick kill leave login logout
  lookup merge move mute pause ping poll preview prune purge query reboot refresh release reload renew repeat replay
  replace reply reset restart rollback rotate run save search share signin signout signup start stop swap sync toggle
  transform trigger turn unlike upgrade upload void wake
`);

/** The verb with which a segment of a path asks for an action: `cancel`, `send-invoice`, `plans:archive`, `{id}:archive`. */
export const actionVerbOf = (segment: string): string | undefined => {
  const custom = /.:(?<method>[^:{}]+)$/.exec(segment)?.groups?.['method'];
  if (custom !== undefined) return wordsOf(custom)[0];
  if (segment.includes('{')) return undefined;
  const [first = '', ...others] = wordsOf(segment);
  const isVerb = plainVerbs.has(first) || (others.length === 0 && verbsAndNouns.has(first));
  return isVerb ? first : undefined;
};

/** The first word of the name of an operation, without what it is filed under: `users.list`, `users/list-all`, `listUsers`. */
export const nameVerbOf = (operationId: string): string | undefined =>
  wordsOf(operationId.split(/[./:]/).at(-1) ?? '')[0];
