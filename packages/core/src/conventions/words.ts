// The words of an identifier, however they are joined, and whether an English noun is singular or plural.

/** In lower case: `listUserIDs`, `list-user-ids` and `list_user_ids` are all `list`, `user`, `ids`. */
export const wordsOf = (identifier: string): readonly string[] =>
  identifier
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(word => word !== '');

export const setOfWords = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** `unknown` for what has one form only, what cannot be counted, and what is no plain word. */
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';

export const numberOf = (word: string): GrammaticalNumber => {
  if (!/^[a-z]{3,}$/.test(word) || oneForm.has(word)) return 'unknown';
  if (unusualPlurals.has(word)) return 'plural';
  if (/(?:ss|us|is)$/.test(word) || unusualSingulars.has(word)) return 'singular';
  return word.endsWith('s') ? 'plural' : 'singular';
};

const unusualPlurals = setOfWords(`
  alumni apis bacteria children cpus criteria emojis emus feet gpus indices kpis matrices media men menus mice people
  phenomena schemata skis skus taxis teeth uris vertices wikis women
`);

const unusualSingulars = setOfWords('alias atlas bias canvas gas lens');

const oneForm = setOfWords(`
  access advice aircraft analytics audio aws billing chaos clothing content cors credentials data dns documentation
  economics email equipment feedback firmware furniture gps graphics hardware headquarters health help history https
  info information infrastructure inventory ios knowledge kubernetes kudos logistics luggage mail mathematics means
  metadata metrics money music news offspring payroll permissions personnel physics pos progress rbac research saas
  series settings shipping sms software species staff statistics stats status storage support tls traffic transit
  travel usage weather
`);
