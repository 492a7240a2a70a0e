// The English words for problems with descriptions.
import type { NotAllowedReason, UnreachableReason } from '../source/host.ts';
import type { NotOpenapi, ProblemFacts, SyntaxFault, UnreachableReference } from '../source/problem.ts';
import type { ProblemMessages, Related } from './problem-messages.ts';
import { structureInEnglish } from './structure-en.ts';

export const english: ProblemMessages = {
  'file-not-found': ({ detail, similar }) =>
    `there is no file \`${detail}\`${similar === undefined ? '' : `; did you mean \`${similar}\`?`}`,
  'is-directory': ({ detail, candidates }) =>
    candidates === undefined
      ? `\`${detail}\` is a folder without a description in it: name a file`
      : `\`${detail}\` is a folder: name a file in it, such as ${candidates}`,
  'no-permission': ({ detail }) => `\`${detail}\` may not be read: its permissions forbid it`,
  'not-allowed': ({ detail, reason }) => `\`${detail}\` is not read: ${notAllowed[reason]}`,
  unreachable: ({ detail, reason }) => unreachable[reason](detail),
  'no-repository': ({ detail }) =>
    `\`${detail}\` is no file, and this folder is not in a git repository that could have it as a revision`,
  'no-revision': ({ detail, similar, command }) => {
    const start = `there is no git revision \`${detail}\``;
    if (similar !== undefined) return `${start}; did you mean \`${similar}\`?`;
    if (command !== undefined)
      return `${start} in this clone, which has only the latest commits: \`${command}\` brings it`;
    return `${start}: \`git branch --all\` and \`git tag\` list what there is`;
  },
  'too-large': ({ detail, limit }) => `\`${detail}\` is larger than ${limit}, which is more than is read`,

  empty: () => 'nothing is in it but white space and comments',
  'not-text': ({ encoding }) =>
    encoding === 'utf-16' ? 'it is written in UTF-16: save it as UTF-8' : 'it is a binary file and no text in UTF-8',
  syntax: ({ fault, found }, related) => syntax[fault](found ?? '', related),
  'tab-indentation': () => 'the line is indented with a tab, which YAML does not allow: use spaces',
  'several-documents': () =>
    'a second YAML document begins here, and a description is one: move it to a file of its own',
  'duplicate-key': ({ key }, related) => `the key \`${key}\` comes twice, also at ${related}: remove one of the two`,
  'too-deep': ({ limit }) => `it is nested more than ${limit} levels deep, which no description needs`,
  'alias-bomb': ({ limit }) =>
    `its aliases expand to more than ${inThousands(limit)} values: write the shared part once, and refer to it with \`$ref\``,
  'alias-cycle': ({ alias }) =>
    `\`${alias}\` stands for something that contains it: use \`$ref\` for what is recursive`,
  'non-string-key': ({ kind, readAs }) =>
    kind === 'null'
      ? `the key is null, read as the text \`${readAs}\`: put it in quotes`
      : `a ${kind} cannot be a key: only text can`,
  'read-as-yaml': ({ fault, found }) => `it is read as YAML, since it is no JSON: ${syntax[fault](found ?? '', '')}`,

  'not-openapi': ({ found }) => `it is no OpenAPI description: ${notOpenapi[found]}`,
  'unknown-version': ({ field, found }) =>
    `\`${field}: ${found}\` is no known version: there are swagger 2.0 and openapi 3.0, 3.1 and 3.2`,
  'version-spelling': ({ field, found, version }) =>
    `\`${field}\` is read as ${version}: write it as the text "${version}" and not as ${found}`,

  'reference-unreachable': ({ reference, reason }, related) =>
    `\`${reference}\` is left out: ${unreachableReference[reason](related)}`,
  'reference-dangling': ({ reference }) => `\`${reference}\` leads nowhere: nothing is at that place`,
  'reference-not-object': ({ reference, found }) =>
    `\`${reference}\` leads to ${kinds[found] ?? found}, and must lead to a mapping`,
  'reference-cycle': ({ reference }) => `\`${reference}\` leads back to itself and never to anything`,

  'missing-field': ({ field }) => `\`${field}\` is missing`,
  'wrong-type': ({ field, expected, found }) =>
    `\`${field}\` must be ${kinds[expected] ?? expected}${found === undefined ? '' : `, and is ${kinds[found] ?? found}`}`,
  'unknown-field': ({ field, since }) =>
    since === undefined
      ? `\`${field}\` is no field that the specification has here: it is ignored`
      : `\`${field}\` is a field of OpenAPI ${since}, and is read as it is there`,
  'wrong-value': ({ field, value, expected }) => `\`${field}\` is \`${value}\`, and can be ${expected}`,
  'map-idle': ({ from, to }) =>
    `no path and no server URL has the part \`${from}\`, so mapping it to \`${to}\` changes nothing`,
  'map-likely': ({ from, to }) =>
    `most operations moved from \`${from}\` to \`${to === '' ? '/' : to}\`: \`--map ${from}=${to}\` compares them with each other`,
  'unknown-setting': ({ name, similar, known }) =>
    `there is no setting \`${name}\`${similar === undefined ? `; there are ${known ?? ''}` : `; did you mean \`${similar}\`?`}`,
  'unknown-rule': ({ rule, similar }) =>
    `there is no rule \`${rule}\`${similar === undefined ? '; `breakwater rules` lists them' : `; did you mean \`${similar}\`?`}`,
  'unknown-ruleset': ({ name, similar }) =>
    `\`${name}\` is no ruleset of Breakwater, no file and no package that is installed here${similar === undefined ? '' : `; did you mean \`${similar}\`?`}`,
  'ruleset-failed': ({ name, reason }) => `the ruleset \`${name}\` cannot be used by Spectral: ${reason}`,
  'ruleset-left-out': ({ name, found }) =>
    `\`${name}\` is not used, since it runs code (\`${found}\`): name it in \`extends\` of breakwater.yaml, or by \`--ruleset\`, to let it`,
  'ruleset-out-of-reach': ({ name }) =>
    `\`${name}\` is not used in a browser, which runs no code of rulesets and has no packages; the command and editors on a computer use it`,
  'wrong-option': ({ rule, detail }) => `the options of \`${rule}\` are wrong here: ${detail}`,
  'declared-twice': ({ name }) => `\`${name}\` is declared twice: the first one counts`,

  structure: structureInEnglish,
  'structure-rejected': ({ detail }) => `the schema of the specification rejects this: ${detail}`,
  'foreign-rule-failed': ({ rule, reason }) =>
    `the rule \`${rule}\`, of a ruleset for Spectral, failed here, and what it would find is missing: ${reason}`,
  'rule-failed': ({ rule, reason }) => `the rule \`${rule}\` failed here, which is a mistake in Breakwater: ${reason}`,
  'repair-failed': ({ rule, outcome }) =>
    `the repair of \`${rule}\` was not made, which is a mistake in Breakwater: ${outcomes[outcome]}`,
};

const outcomes: Readonly<Record<ProblemFacts['repair-failed']['outcome'], string>> = {
  invalid: 'the description would no longer be valid',
  changed: 'it would promise something else',
  dangerous: 'clients might no longer work',
  breaking: 'clients would no longer work',
};

const inThousands = (count: number): string => count.toLocaleString('en');

const kinds: Readonly<Record<string, string>> = {
  mapping: 'a mapping',
  object: 'a mapping',
  list: 'a list',
  text: 'text',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

const notAllowed: Readonly<Record<NotAllowedReason, string>> = {
  'outside-root': 'it is outside the folder that references may read; `--root` widens it',
  network: 'references may not go to the network; `--allow-remote-refs` lets them',
  scheme: 'only files and addresses with http or https are',
  'special-file': 'it is a device or a pipe and no file',
};

const unreachable: Readonly<Record<UnreachableReason, (detail: string) => string>> = {
  refused: detail => `${detail} refused the connection: is the server running?`,
  'no-address': detail => `there is no host \`${detail}\`: check the spelling and the network`,
  timeout: detail => `no answer came within ${detail}`,
  certificate: detail => `the certificate of the server is not trusted: ${detail}`,
  status: detail => `the server answered ${detail}`,
  redirects: detail => `the address is redirected to ${detail}, which is not followed`,
  other: detail => `the address could not be read: ${detail}`,
};

const notOpenapi: Readonly<Record<NotOpenapi, string>> = {
  list: 'it is a list, and a description is a mapping with `openapi` or `swagger`',
  text: 'it is plain text, and a description is a mapping with `openapi` or `swagger`',
  number: 'it is a number, and a description is a mapping with `openapi` or `swagger`',
  boolean: 'it is true or false, and a description is a mapping with `openapi` or `swagger`',
  null: 'it is null, and a description is a mapping with `openapi` or `swagger`',
  html: 'it is a web page or XML; is it the address of the raw file?',
  asyncapi: 'it is an AsyncAPI description, which Breakwater does not read',
  mapping: 'neither `openapi` nor `swagger` says its version',
};

const unreachableReference: Readonly<Record<UnreachableReference, (related: Related) => string>> = {
  'not-found': () => 'there is no such file',
  'is-directory': () => 'it leads to a folder',
  'no-permission': () => 'the file may not be read',
  'not-allowed': () =>
    'it leads out of the folder that references may read, or to the network; `--root` and `--allow-remote-refs` allow more',
  unreachable: () => 'the address could not be read',
  'no-repository': () => 'there is no git repository',
  'no-revision': () => 'there is no such revision',
  'too-large': () => 'the file is too large',
  unreadable: related => `the file is neither JSON nor YAML${related === '' ? '' : `, see ${related}`}`,
  'not-loaded': () => 'what it leads to was not read',
  'not-a-uri': () => 'it is no address',
};

const syntax: Readonly<Record<SyntaxFault, (found: string, related: Related) => string>> = {
  comment: found => `JSON has no comments: remove what begins with \`${found}\``,
  'trailing-comma': () => 'nothing follows this comma: remove it',
  'single-quotes': () => 'JSON has no single quotes: write " instead of \'',
  'unquoted-key': found => `the key \`${found}\` needs double quotes`,
  'bad-literal': found => `\`${found}\` is no value: text needs double quotes`,
  'bad-number': found => `\`${found}\` is no number in JSON`,
  'line-break-in-string': () =>
    'the text that begins here has a line break before its closing quote: close it, or write \\n',
  'extra-content': found => `\`${found}\` follows after the end of the description`,
  'unexpected-end': (_, related) =>
    `the file ends too early${related === '' ? '' : `: what begins at ${related} is never closed`}`,
  'unexpected-character': found => `\`${found}\` is not expected here: is a quote or a comma missing before it?`,
  'missing-comma': (found, related) =>
    `a comma is missing before \`${found}\`${related === '' ? '' : `, in what begins at ${related}`}`,
  'missing-colon': found => `a colon is missing: \`${found}\` is no \`key: value\``,
  'unclosed-string': () => 'the quote that opens here is never closed',
  'unclosed-bracket': () => 'the bracket that opens here is never closed',
  'wrong-bracket': (found, related) => `\`${found}\` does not close what begins at ${related}`,
  'bad-escape': found => `\`${found}\` is no escape sequence: a backslash is written \`\\\\\``,
  'control-character': () => 'a control character is in the text: remove it, or write it as an escape sequence',
  'bad-indentation': () => 'the indentation does not fit the lines above, or a text with `: ` in it lacks quotes',
  'unquoted-colon': () => 'a text with `: ` in it needs quotes around it',
  'unknown-alias': found => `nothing is anchored as \`&${found.slice(1)}\`: a text that begins with \`*\` needs quotes`,
  'unknown-tag': found =>
    `\`${found}\` is no tag of YAML 1.2: a text that begins with \`!\` needs quotes, and files are brought in with \`$ref\``,
  'reserved-character': found => `a text that begins with \`${found}\` needs quotes`,
  'bad-merge': () => 'what `<<` merges is no mapping',
  other: () => 'it is neither JSON nor YAML',
};
