// Everything that the command says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import type { Command, OptionOf } from './options.ts';

export interface CommandMessages {
  readonly unknownOption: (option: string, similar: string | undefined) => string;
  readonly unknownValue: (
    option: string,
    value: string,
    known: readonly string[],
    similar: string | undefined,
  ) => string;
  readonly unknownCommand: (command: string, similar: string | undefined) => string;
  readonly needsValue: (option: string) => string;
  readonly givenTwice: (option: string) => string;
  readonly unknownMap: (text: string) => string;
  readonly unknownExtension: (text: string) => string;
  readonly unknownOutput: (text: string) => string;
  readonly unknownOutputFormat: (format: string, known: readonly string[], similar: string | undefined) => string;
  readonly outputTwice: (file: string) => string;
  readonly outputNotWritten: (file: string, reason: string) => string;
  readonly standardOutputTwice: string;
  readonly outputOfPairs: string;
  readonly outputOfBaseline: string;
  readonly noCommand: string;
  /** One or none were given. */
  readonly twoFiles: (given: number) => string;
  readonly tooManyFiles: (file: string) => string;
  readonly standardInputTwice: string;
  readonly pairsAndFiles: string;
  readonly curlAlone: string;
  readonly pairsFormat: string;
  readonly optionOfAnother: (option: string, command: string, owner: string) => string;
  readonly nothingElse: (word: string) => string;
  readonly oneThing: (command: string) => string;
  readonly oneServer: string;
  readonly unknownNumber: (option: string, text: string) => string;
  readonly unknownHeader: string;
  readonly unreachable: (server: string, code: string) => string;
  readonly unknownAddress: (option: string, text: string) => string;
  readonly overlayOrPatch: string;
  readonly overlayIsInput: string;
  readonly notAnOverlay: (file: string) => string;
  readonly overlayOfOthers: (file: string) => string;
  readonly overlayWritten: (file: string, count: number) => string;
  readonly notChangeable: (name: string) => string;
  readonly notWritten: (file: string, code: string) => string;
  readonly oneDescription: (command: string) => string;
  readonly unknownPeriod: (option: string, text: string) => string;
  readonly unknownMaximum: (text: string) => string;
  readonly jsonOfOne: string;
  readonly unknownMoment: (text: string) => string;
  readonly baselineMissing: string;
  readonly noBaseline: (file: string) => string;
  readonly baselineUnreadable: (file: string, code: string) => string;
  readonly baselineWritten: (file: string, count: number) => string;
  readonly dryRunOfDocs: string;
  readonly docsOfOne: string;
  readonly docsAlone: string;
  readonly docs: {
    readonly unmarked: (file: string, start: string, end: string) => string;
    readonly mismarked: (file: string, line: number) => string;
    readonly unreadable: (file: string, code: string) => string;
    readonly unwritable: (file: string, code: string) => string;
    readonly same: (file: string) => string;
    readonly written: (file: string, added: number, removed: number, changed: number) => string;
  };
  readonly dryRunOfFix: string;
  readonly dryRunWritesNothing: string;
  readonly notFixable: (name: string) => string;
  readonly fixNotWritten: (file: string, code: string) => string;
  /** Where files are not below the working directory. */
  readonly patchFrom: (folder: string) => string;
  readonly oneRule: string;
  readonly unknownArea: (area: string, known: readonly string[], similar: string | undefined) => string;
  readonly unknownRule: (id: string, near: readonly string[]) => string;
  /** An id of another tool, and the rules that say the same here. */
  readonly ruleOfAnother: (id: string, tool: string, same: readonly string[]) => string;
  /** Precede the sentence of a problem. */
  readonly note: string;
  readonly errorsHidden: (count: number) => string;
  readonly notesHidden: (count: number) => string;
  readonly step: {
    readonly reading: (file: string) => string;
    readonly validating: (file: string) => string;
    readonly comparing: string;
    readonly checking: (file: string) => string;
    readonly asking: (target: string) => string;
    readonly writing: string;
    readonly pair: (number: number, id: string) => string;
  };
  readonly pairs: {
    readonly notJson: string;
    readonly notPair: string;
    readonly unknownContentModel: string;
    readonly standardInput: string;
    readonly line: (number: number) => string;
    readonly unreadable: (file: string, code: string) => string;
  };
  readonly history: {
    /** Options that are about git. */
    readonly ofOne: (option: string) => string;
    readonly datesOfFiles: string;
    readonly unknownDate: (text: string) => string;
    readonly dateForEach: (dates: number, files: number) => string;
    readonly dateBefore: (date: string, before: string) => string;
    readonly notInGit: (file: string) => string;
    readonly shallow: string;
    readonly commitsLeftOut: (read: number, leftOut: number) => string;
    readonly notThere: (file: string, revision: string) => string;
    readonly leftOut: (revision: string, problem: string) => string;
    /** As a revision. */
    readonly workingTree: string;
  };
  readonly outputFailed: (reason: string) => string;
  readonly bug: (reason: string) => string;
  readonly help: HelpMessages;
}

export interface HelpMessages {
  readonly purpose: string;
  readonly commandsTitle: string;
  readonly more: string;
  readonly commands: Readonly<Record<Command, CommandHelp>>;
  readonly options: { readonly [Of in Command]: Readonly<Record<OptionOf<Of>, string>> };
  readonly groups: {
    readonly judging: string;
    readonly repairing: string;
    readonly stating: string;
    readonly asking: string;
    readonly writing: string;
    readonly choosing: string;
    readonly printing: string;
    readonly reading: string;
    readonly general: string;
  };
  readonly examplesTitle: string;
  /** The exit codes. */
  readonly ends: Readonly<Record<Command, string>>;
  /** What the help page of yargs says itself. */
  readonly strings: Readonly<Record<string, string>>;
}

interface CommandHelp {
  readonly usage: string;
  /** In a line. */
  readonly summary: string;
  readonly purpose: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
}

/** By the code of Node; a code that is not here says enough by itself. */
const unreadable: Catalogue<Readonly<Record<string, string>>> = {
  en: { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'its permissions forbid it' },
  ja: { ENOENT: 'ファイルがありません', EISDIR: 'フォルダーです', EACCES: '読み取りの権限がありません' },
};

const unwritable: Catalogue<Readonly<Record<string, string>>> = {
  en: {
    EACCES: 'its permissions forbid it',
    EPERM: 'its permissions forbid it',
    EROFS: 'nothing can be written there',
    ENOSPC: 'there is no space left',
    changed: 'it was changed meanwhile',
    encoding: 'it is not in UTF-8',
  },
  ja: {
    EACCES: '書き込みの権限がありません',
    EPERM: '書き込みの権限がありません',
    EROFS: '書き込めない場所にあります',
    ENOSPC: '空き容量がありません',
    changed: '実行中に変更されました',
    encoding: 'UTF-8 ではありません',
  },
};

const unanswered: Catalogue<Readonly<Record<string, string>>> = {
  en: {
    ECONNREFUSED: 'nobody listens there',
    ENOTFOUND: 'there is no such host',
    ETIMEDOUT: 'it took too long',
    ECONNRESET: 'it hung up',
  },
  ja: {
    ECONNREFUSED: '接続を待ち受けていません',
    ENOTFOUND: 'ホストが見つかりません',
    ETIMEDOUT: '時間がかかりすぎました',
    ECONNRESET: '接続が切れました',
  },
};

const alternatives = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;

const generalEnglish = {
  lang: 'The language of messages',
  color: 'Colours; by itself on a terminal, where NO_COLOR is not set',
  help: 'Show this page',
  version: 'Show the version',
};

const generalJapanese = {
  lang: 'メッセージの言語',
  color: '色。端末では、NO_COLOR がなければ付く',
  help: 'この説明を表示する',
  version: 'バージョンを表示する',
};

const english: CommandMessages = {
  unknownOption: (option, similar) =>
    `there is no option ${option}${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} can be ${known.join(', ')}, not \`${value}\`${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  unknownCommand: (command, similar) =>
    similar === undefined
      ? `there is no command \`${command}\`; there are diff, lint, deprecations, deprecate, undeprecate, probe, history, rules and explain`
      : `there is no command \`${command}\`; did you mean \`${similar}\`?`,
  needsValue: option => `${option} needs a value`,
  givenTwice: option => `${option} can be given once only`,
  unknownExtension: text =>
    `--extension needs a name and narrows, widens, alters or annotates, as in \`x-rate-limit=narrows\`, not \`${text}\``,
  unknownOutput: text => `--output needs a format and a file, as in \`sarif=report.sarif\`, not \`${text}\``,
  unknownOutputFormat: (format, known, similar) =>
    `--output has no format \`${format}\`: ${similar === undefined ? `it can be ${known.join(', ')}` : `did you mean \`${similar}\`?`}`,
  outputTwice: file => `two outputs go into ${file}`,
  outputNotWritten: (file, reason) => `${file} could not be written: ${unwritable.en[reason] ?? reason}`,
  standardOutputTwice: 'one format at a time can be printed: leave out --format, or give the output a file',
  outputOfPairs: '--pairs always writes JSON Lines: leave out --output',
  outputOfBaseline: '--update-baseline reports nothing: leave out --output',
  unknownMap: text => `--map needs parts of addresses, as in \`v1=v2\`, not \`${text}\``,
  noCommand:
    'say what to do: `breakwater diff <base> <revision>`, `breakwater lint <description>`, or `breakwater --help`',
  twoFiles: given =>
    given === 0
      ? 'diff needs two descriptions: `breakwater diff <base> <revision>`'
      : 'diff needs two descriptions, and one was given: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff compares two descriptions: what is \`${file}\` for?`,
  standardInputTwice: 'only one of the two descriptions can come from standard input',
  pairsAndFiles: '--pairs takes the descriptions from its file: leave out the two on the command line',
  curlAlone: '--curl writes a shell script: leave out --format and --pairs',
  pairsFormat: '--pairs always writes JSON Lines: leave out --format, or say --format jsonl',
  optionOfAnother: (option, command, owner) => `${option} is an option of \`${owner}\`, not of \`${command}\``,
  nothingElse: word => `rules takes options only: what is \`${word}\` for?`,
  oneServer: 'probe needs a description and a server: `breakwater probe openapi.yaml --server http://127.0.0.1:8080`',
  unknownNumber: (option, text) => `${option} needs a number above zero, not \`${text}\``,
  unknownHeader: "--header needs a name and a value, as in 'Accept-Language: en'",
  unreachable: (server, code) => `${server} does not answer: ${unanswered.en[code] ?? code}`,
  oneThing: command =>
    `${command} needs a description and what is meant in it, as in \`breakwater ${command} openapi.yaml 'GET /v1/plans'\``,
  unknownAddress: (option, text) => `${option} needs an address that begins with https://, not \`${text}\``,
  overlayOrPatch: '--overlay changes no files: leave out --dry-run',
  overlayIsInput: '--overlay needs another file than the description',
  notAnOverlay: file => `${file} is there and is no overlay: name another file`,
  overlayOfOthers: file => `an overlay is for one file, and this would change ${file} as well`,
  overlayWritten: (file, count) => `${file}: ${count === 1 ? '1 action is' : `${count} actions are`} new`,
  notChangeable: name =>
    `this changes files, and ${name === '-' ? 'standard input' : `\`${name}\``} is none that may change; --overlay prints what would be done`,
  notWritten: (file, code) => `nothing was written, since ${file} could not be: ${unwritable.en[code] ?? code}`,
  oneDescription: command => `${command} needs a description: \`breakwater ${command} <description>\``,
  unknownPeriod: (option, text) => `${option} needs a period, as in 30d, 6 months or P1Y, not \`${text}\``,
  unknownMaximum: text => `--max-warnings needs a number, not \`${text}\``,
  jsonOfOne: 'JSON is one report: lint one description, or say jsonl',
  unknownMoment: text =>
    `--now and SOURCE_DATE_EPOCH need a moment, as in 2026-01-31 or 2026-01-31T12:00:00Z (or, for the latter, seconds since 1970), not \`${text}\``,
  baselineMissing: '--update-baseline needs the file to write: --baseline FILE',
  noBaseline: file => `${file} is no baseline: write one with --update-baseline`,
  baselineUnreadable: (file, code) =>
    `the baseline ${file} could not be read: ${unreadable.en[code] ?? code}; --update-baseline writes one`,
  baselineWritten: (file, count) =>
    `${file}: ${count === 1 ? '1 finding is' : `${count} findings are`} known from now on`,
  dryRunOfDocs: '--dry-run shows what --docs would do: say both',
  docsOfOne: '--docs keeps the table of one description: name one',
  docsAlone: '--docs writes a table into a document: leave out --due and --format',
  docs: {
    unmarked: (file, start, end) =>
      `${file} does not say where the table belongs: put the lines \`${start}\` and \`${end}\` there`,
    mismarked: (file, line) =>
      `${file}:${line}: this mark has no counterpart; a document has one start, and one end after it`,
    unreadable: (file, code) => `${file} could not be read: ${unreadable.en[code] ?? unwritable.en[code] ?? code}`,
    unwritable: (file, code) => `${file} could not be written: ${unwritable.en[code] ?? code}`,
    same: file => `${file}: the table is up to date`,
    written: (file, added, removed, changed) =>
      `${file}: the table is up to date now (${[
        [added, 'added'] as const,
        [removed, 'removed'] as const,
        [changed, 'changed'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${count === 1 ? '1 row' : `${count} rows`} ${what}`)
        .join(', ')})`,
  },
  dryRunOfFix: '--dry-run shows what --fix would do: say both',
  dryRunWritesNothing: '--dry-run writes nothing: leave out --update-baseline',
  notFixable: name =>
    `--fix changes files, and ${name === '-' ? 'standard input' : `\`${name}\``} is none that it may change`,
  fixNotWritten: (file, code) =>
    `nothing was repaired, since ${file} could not be written: ${unwritable.en[code] ?? code}`,
  patchFrom: folder => `the patch is to be applied in ${folder}`,
  oneRule: 'explain needs the id of one rule: `breakwater explain <rule>`; `breakwater rules` lists them',
  unknownArea: (area, known, similar) =>
    `there is no area \`${area}\`; ${similar === undefined ? `there are ${known.join(', ')}` : `did you mean ${similar}?`}`,
  unknownRule: (id, near) =>
    near.length === 0
      ? `there is no rule \`${id}\`; \`breakwater rules\` lists them`
      : `there is no rule \`${id}\`; did you mean ${alternatives(near, 'or')}?`,
  ruleOfAnother: (id, tool, same) =>
    same.length === 0
      ? `\`${id}\` is a rule of ${tool}; no single rule says the same here`
      : `\`${id}\` is a rule of ${tool}; here it is ${same.length > 5 ? `${same.length} rules, such as ${alternatives(same.slice(0, 3), 'and')}` : alternatives(same, 'or')}`,
  note: 'note: ',
  errorsHidden: count => `${count} more mistakes like these in the revision: --all shows them`,
  notesHidden: count =>
    `${count === 1 ? '1 more note' : `${count} more notes`} about the descriptions: --all shows them`,
  step: {
    reading: file => `reading ${file} …`,
    validating: file => `validating ${file} …`,
    comparing: 'comparing …',
    checking: file => `checking ${file} …`,
    asking: target => `asking for ${target} …`,
    writing: 'writing the report …',
    pair: (number, id) => `pair ${number}: ${id} …`,
  },
  pairs: {
    notJson: 'is not JSON',
    notPair: 'is not an object with an `id` and the texts `base` and `revision`',
    unknownContentModel: '`contentModel` can be declared or strict',
    standardInput: "a pair can't come from standard input",
    line: number => `line ${number}`,
    unreadable: (file, code) =>
      `breakwater: the list of pairs could not be read: ${file}: ${unreadable.en[code] ?? code}`,
  },
  history: {
    ofOne: option => `${option} is about the revisions of one description in git: several files are the revisions`,
    datesOfFiles: '--dates is about files: the revisions of one description in git have dates',
    unknownDate: text => `--dates needs days, as in 2026-01-31,2026-06-30, not \`${text}\``,
    dateForEach: (dates, files) => `--dates needs a date for each file: there are ${files} files and ${dates} dates`,
    dateBefore: (date, before) => `--dates goes from the oldest to the newest, and ${date} comes after ${before}`,
    notInGit: file =>
      `${file} has no revisions in git; several files are compared in the order given: \`breakwater history v1.yaml v2.yaml\``,
    shallow: 'this clone does not have all commits: `git fetch --unshallow` gets them',
    commitsLeftOut: (read, leftOut) =>
      `only the last ${read} commits that changed it are read, and ${leftOut} before them are not: --every-commit reads all`,
    notThere: (file, revision) => `${revision} has no ${file}`,
    leftOut: (revision, problem) => `${revision} is left out, since it could not be read: ${problem}`,
    workingTree: 'working tree',
  },
  outputFailed: reason => `breakwater: the report could not be written: ${reason}`,
  bug: reason =>
    `breakwater: this is a bug in Breakwater, please report it with this line: ${reason} (BREAKWATER_DEBUG=1 shows where)`,
  help: {
    purpose: 'Says what a revision of an OpenAPI description breaks.',
    commandsTitle: 'Commands:',
    more: '`breakwater <command> --help` has the options of a command, and examples.',
    commands: {
      diff: {
        usage: 'breakwater diff <base> <revision>',
        summary: 'Compare two descriptions',
        purpose:
          'Says what a revision of an OpenAPI description breaks.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
        examples: [
          ['breakwater diff openapi.old.yaml openapi.yaml', 'two files'],
          ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'a branch and the working tree'],
          ['breakwater diff https://example.com/v1.json v2.json --format json', 'a URL, and data to go on with'],
          ['breakwater diff --pairs pairs.jsonl', 'many pairs in one run'],
        ],
      },
      lint: {
        usage: 'breakwater lint <description>...',
        summary: 'Check a description against conventions',
        purpose:
          'Checks descriptions against conventions: of status codes, methods, URLs, versions, security and caching.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
        examples: [
          ['breakwater lint openapi.yaml', 'what good APIs keep to'],
          ['breakwater lint openapi.yaml --ruleset strict --max-warnings 0', 'every convention, and nothing less'],
          ['breakwater lint openapi.yaml --fix --dry-run', 'what can be repaired without a choice, as a patch'],
          ['breakwater lint openapi.yaml --format json', 'data to go on with'],
        ],
      },
      deprecations: {
        usage: 'breakwater deprecations <description>...',
        summary: 'List what is deprecated, and when it ends',
        purpose:
          'Lists what is deprecated or comes to an end: since when, until when, what comes after it, and where that is said.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
        examples: [
          ['breakwater deprecations openapi.yaml', 'a table, and what happens in which month'],
          ['breakwater deprecations services/*/openapi.yaml', 'many APIs in one table'],
          ['breakwater deprecations openapi.yaml --format html > deprecations.html', 'a page to show around'],
          ['breakwater deprecations openapi.yaml --docs README.md', 'keep the table in a document'],
          ['breakwater deprecations openapi.yaml --due 30d', 'for a scheduled job: fails when an end is near'],
        ],
      },
      deprecate: {
        usage: 'breakwater deprecate <description> <operation|pointer>',
        summary: 'Write what deprecates something',
        purpose:
          'Writes into a description what deprecates an operation or any other part of it: the flag, the days, the successor,\nthe response headers Deprecation, Sunset and Link, a sentence for readers, and the row of a table of deprecations.\nWhat is meant is a method and a path, an operationId, a pattern as in GET /v1/**, or a JSON Pointer.',
        examples: [
          [
            "breakwater deprecate openapi.yaml 'GET /v1/plans' --successor 'GET /v2/plans' --sunset 2027-06-30",
            'one operation',
          ],
          [
            "breakwater deprecate openapi.yaml '/v1/**' --successor '/v2/**' --sunset P1Y",
            'a version, operation by operation',
          ],
          [
            "breakwater deprecate openapi.yaml '#/components/schemas/Plan/properties/title' --successor name",
            'a property',
          ],
          ['breakwater deprecate openapi.json getPlans --successor none --overlay', 'a description that is generated'],
        ],
      },
      undeprecate: {
        usage: 'breakwater undeprecate <description> <operation|pointer>',
        summary: 'Take it out again',
        purpose:
          'Takes out of a description what `breakwater deprecate` writes: flag, days, successor, headers, sentence and row.',
        examples: [["breakwater undeprecate openapi.yaml 'GET /v1/plans'", 'one operation']],
      },
      probe: {
        usage: 'breakwater probe <description> --server URL',
        summary: 'Compare the headers of a running server',
        purpose:
          'Asks a running server with GET for every operation whose required parameters have examples, and compares the headers\nDeprecation, Sunset and Link with what the description says. No other host is spoken to, and no body is read.',
        examples: [
          ['breakwater probe openapi.yaml --server http://127.0.0.1:8080', 'a server on this machine'],
          [
            "breakwater probe openapi.yaml --server https://staging.example.com/api --header 'Authorization: Bearer …'",
            'another one, which wants to know who asks',
          ],
        ],
      },
      history: {
        usage: 'breakwater history <description>...',
        summary: 'Tell what was announced and removed, and when',
        purpose:
          'Follows a description over its revisions: when each operation and each of its parts was added, deprecated and removed, how its sunset moved, and what went wrong: removed too early or without a word, deprecated with a date in the past, given too short a notice.\nThe revisions are those in git: the tags of the main line, or without tags the last 100 commits that changed it, and the working tree. Several descriptions are revisions in the order given.',
        examples: [
          ['breakwater history openapi.yaml --since v1.0.0', 'all revisions since a tag'],
          ['breakwater history openapi.yaml --every-commit', 'commit by commit: dates as exact as can be'],
          ['breakwater history v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'files, and when they were published'],
          ['breakwater history openapi.yaml --format markdown > HISTORY.md', 'a table to publish'],
        ],
      },
      rules: {
        usage: 'breakwater rules',
        summary: 'List the rules',
        purpose:
          'Lists the rules: every change that a comparison can report, and every convention that a description is held against.',
        examples: [
          ['breakwater rules --area parameters', 'what can happen to a parameter'],
          ['breakwater rules --level breaking --surface wire', 'what can break an HTTP client'],
          ['breakwater rules --family status', 'the conventions for status codes'],
        ],
      },
      explain: {
        usage: 'breakwater explain <rule>',
        summary: 'Tell what a rule is about',
        purpose:
          'Says what a rule reports, why it matters and what to do instead, and shows it by example: what was changed, how that is judged in each direction, and a value or a request that it breaks.',
        examples: [
          ['breakwater explain enum-value-added', 'one rule'],
          ['breakwater explain enum-value-added --lang ja', 'in Japanese'],
        ],
      },
    },
    groups: {
      judging: 'What counts:',
      repairing: 'What is repaired:',
      stating: 'What is stated:',
      asking: 'What is asked:',
      writing: 'What is written:',
      choosing: 'Which rules:',
      printing: 'What is printed:',
      reading: 'What is read:',
      general: 'And:',
    },
    options: {
      diff: {
        'fail-on': 'Exit with 1 when the worst change is at least this',
        surface: 'Whose breaks count: of HTTP clients, or of generated code as well',
        'content-model':
          'Whether senders keep to what is declared (declared) or may send whatever the schema lets through (strict)',
        map: 'Compare an API with its successor: what parts of paths and server URLs are in the revision, as in v1=v2; can be given several times',
        extension:
          'What it does to state a field x-…: narrows, widens, alters or annotates, as in x-rate-limit=narrows; can be given several times',
        ruleset:
          'In the place of breakwater.yaml, whose lifecycle settings say when something may be removed: a ruleset or a file',
        now: 'The day or moment to judge by, where sunsets pass; now unless told, or SOURCE_DATE_EPOCH',
        format:
          'For people (text), as data (json, jsonl), as a comment or a summary (markdown, summary), or as other tools read it',
        output:
          'A format and the file to write it into, besides what is printed, as in sarif=report.sarif; - prints it; can be given several times',
        all: 'Show safe changes and every note as well',
        curl: 'Print instead, as a shell script, requests that show what breaks',
        pairs:
          'Compare many pairs: a file of lines {"id", "base", "revision", "contentModel"?}, answered by a line each',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        validate: 'Also hold both descriptions against the specification',
        ...generalEnglish,
      },
      lint: {
        ruleset:
          'In the place of breakwater.yaml: recommended, strict, those of one family such as status or versioning, or a file',
        'fail-on': 'Exit with 1 when the worst finding is at least this',
        'max-warnings': 'Exit with 1 when there are more warnings than these',
        baseline: 'Report only what is not in this file of known findings',
        'update-baseline': 'Write that file: what is found now is known from now on',
        'changed-since': 'Report only what is new since this revision of git, as in main or HEAD~1',
        fix: 'Make the repairs that need no choice, in the files themselves, and report what is left',
        'dry-run': 'With --fix: change nothing, and print the changes as a patch',
        now: 'The day or moment to judge by, where exceptions end; now unless told, or SOURCE_DATE_EPOCH',
        format:
          'For people (text), as data (json, jsonl), as a comment or a summary (markdown, summary), or as other tools read it',
        output:
          'A format and the file to write it into, besides what is printed, as in sarif=report.sarif; - prints it; can be given several times',
        all: 'List every place',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        validate: 'Hold the description against the specification first; --no-validate leaves that out',
        ...generalEnglish,
      },
      deprecations: {
        due: 'List only what ends within this period or has ended, and exit with 1 if there is something; as in 30d, 6 months or P1Y',
        docs: 'Keep the table in this document as the description says, between `<!-- deprecations:start -->` and `<!-- deprecations:end -->`',
        'dry-run': 'With --docs: change nothing, print the change as a patch, and exit with 1 if there is one',
        now: 'The day or moment to judge by; now unless told, or SOURCE_DATE_EPOCH',
        format: 'For people (text), as one JSON document, as a Markdown table, as a calendar (ics) or as a page (html)',
        all: 'List everything that has no end date as well',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        ...generalEnglish,
      },
      deprecate: {
        successor:
          'What comes after it: an operation, a name beside it, a JSON Pointer, an address, or none; ** is what it is in the pattern',
        sunset:
          'Until when it can be used: a day, or how long after its deprecation, as in P6M; as soon as the policy allows, unless told',
        at: 'The day from which it is deprecated; today, unless told',
        reason: 'Why, in a sentence',
        'docs-url': 'Where to read how to move',
        now: 'What today is; SOURCE_DATE_EPOCH or the clock unless told',
        'dry-run': 'Write nothing, and print what would change as a patch',
        overlay: 'Write nothing into the description: print an OpenAPI Overlay, or add it to a file',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        ...generalEnglish,
      },
      undeprecate: {
        now: 'What today is; SOURCE_DATE_EPOCH or the clock unless told',
        'dry-run': 'Write nothing, and print what would change as a patch',
        overlay: 'Write nothing into the description: print an OpenAPI Overlay, or add it to a file',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        ...generalEnglish,
      },
      probe: {
        server: 'The address in front of the paths; the servers of the description are not asked',
        header: 'Sent with every request, as in "Authorization: Bearer …", and never shown; can be given several times',
        rate: 'Requests in a second, at most',
        timeout: 'How long to wait for an answer',
        format: 'For people, or as one JSON document',
        all: 'Also show operations without differences',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        ...generalEnglish,
      },
      history: {
        since: 'Begin with this revision of git: a tag or a commit',
        'every-commit': 'Take every commit that changed it, and not only tags',
        dates: 'When each file was published, in order, as in 2025-01-10,2026-01-10',
        now: 'The day or moment of the working tree; now unless told, or SOURCE_DATE_EPOCH',
        format: 'For people, as one JSON document, or as Markdown',
        all: 'Show every name of a long list',
        root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
        'allow-remote-refs': 'Let references lead to the network',
        ...generalEnglish,
      },
      rules: {
        for: 'Only rules of this command',
        family: 'Only conventions of this family: status, errors, methods, …',
        area: 'Only rules about these: operations, parameters, schemas, …',
        level: 'Only rules whose changes can be this bad',
        surface: 'Only rules whose changes are noticed by HTTP clients, by generated code, or by readers',
        format: 'For people, or as JSON',
        ...generalEnglish,
      },
      explain: { format: 'For people, or as JSON', ...generalEnglish },
    },
    examplesTitle: 'Examples:',
    ends: {
      diff: 'Exit codes: 0 fine, 1 findings (see --fail-on), 2 could not run, or the revision is broken.',
      lint: 'Exit codes: 0 fine, 1 findings (see --fail-on and --max-warnings), 2 could not run.',
      deprecations:
        'Exit codes: 0 fine, 1 something is due (see --due) or a table is out of date (see --dry-run), 2 could not run.',
      deprecate: 'Exit codes: 0 fine, 2 nothing was written.',
      undeprecate: 'Exit codes: 0 fine, 2 nothing was written.',
      probe: 'Exit codes: 0 fine, 1 something differs, 2 the server did not answer.',
      history: 'Exit codes: 0 fine, 1 something went wrong since then, 2 could not run.',
      rules: 'Exit codes: 0 fine, 2 could not run.',
      explain: 'Exit codes: 0 fine, 2 could not run.',
    },
    strings: {},
  },
};

const japanese: CommandMessages = {
  unknownOption: (option, similar) =>
    `${option} というオプションはありません${similar === undefined ? '' : `。${similar} のことですか？`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} に指定できるのは ${known.join('、')} です（指定された値: \`${value}\`）${similar === undefined ? '' : `。${similar} のことですか？`}`,
  unknownCommand: (command, similar) =>
    similar === undefined
      ? `\`${command}\` というコマンドはありません。diff、lint、deprecations、deprecate、undeprecate、probe、history、rules、explain があります`
      : `\`${command}\` というコマンドはありません。\`${similar}\` のことですか？`,
  needsValue: option => `${option} には値が必要です`,
  givenTwice: option => `${option} は一度だけ指定できます`,
  unknownExtension: text =>
    `--extension には \`x-rate-limit=narrows\` のように名前と narrows、widens、alters、annotates のいずれかを指定してください（\`${text}\` は使えません）`,
  unknownOutput: text =>
    `--output には \`sarif=report.sarif\` のように形式とファイルを指定してください（\`${text}\` は使えません）`,
  unknownOutputFormat: (format, known, similar) =>
    `--output に \`${format}\` という形式はありません。${similar === undefined ? `${known.join('、')} のいずれかを指定してください` : `\`${similar}\` ですか？`}`,
  outputTwice: file => `${file} に 2 つの出力が指定されています`,
  outputNotWritten: (file, reason) => `${file} に書き込めません: ${unwritable.ja[reason] ?? reason}`,
  standardOutputTwice: '標準出力に書ける形式は 1 つです。--format を省くか、--output にファイルを指定してください',
  outputOfPairs: '--pairs の出力は常に JSON Lines です。--output は指定できません',
  outputOfBaseline: '--update-baseline はレポートを出力しません。--output は指定できません',
  unknownMap: text => `--map には \`v1=v2\` のようにアドレスの一部を指定してください（\`${text}\` は使えません）`,
  noCommand:
    '何をするかを指定してください: `breakwater diff <base> <revision>`、`breakwater lint <description>`、または `breakwater --help`',
  twoFiles: given =>
    given === 0
      ? 'diff には API 記述が 2 つ必要です: `breakwater diff <base> <revision>`'
      : 'diff には API 記述が 2 つ必要ですが、1 つしか指定されていません: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff が比べる API 記述は 2 つです。\`${file}\` は余分です`,
  standardInputTwice: '標準入力から読めるのは、2 つの API 記述のうち 1 つだけです',
  pairsAndFiles: '--pairs は API 記述をファイルから読みます。コマンドラインの 2 つは不要です',
  curlAlone: '--curl はシェルスクリプトを出力します。--format と --pairs は指定できません',
  pairsFormat: '--pairs の出力は常に JSON Lines です。--format を省くか、--format jsonl を指定してください',
  optionOfAnother: (option, command, owner) =>
    `${option} は \`${owner}\` のオプションで、\`${command}\` では使えません`,
  nothingElse: word => `rules に指定できるのはオプションだけです。\`${word}\` は余分です`,
  oneServer:
    'probe には API 記述とサーバーを指定してください: `breakwater probe openapi.yaml --server http://127.0.0.1:8080`',
  unknownNumber: (option, text) => `${option} には 0 より大きい数を指定してください（\`${text}\` は使えません）`,
  unknownHeader: "--header には 'Accept-Language: ja' のように名前と値を指定してください",
  unreachable: (server, code) => `${server} が応答しません: ${unanswered.ja[code] ?? code}`,
  oneThing: command =>
    `${command} には API 記述と対象を指定してください（例: \`breakwater ${command} openapi.yaml 'GET /v1/plans'\`）`,
  unknownAddress: (option, text) =>
    `${option} には https:// で始まる URL を指定してください（\`${text}\` は使えません）`,
  overlayOrPatch: '--overlay はファイルを変更しません。--dry-run は指定できません',
  overlayIsInput: '--overlay には API 記述とは別のファイルを指定してください',
  notAnOverlay: file => `${file} はすでにあり、オーバーレイではありません。別のファイルを指定してください`,
  overlayOfOthers: file => `オーバーレイの対象は 1 つのファイルだけですが、${file} も変更することになります`,
  overlayWritten: (file, count) => `${file}: ${count} 件のアクションを追加しました`,
  notChangeable: name =>
    `変更できるのはファイルだけです（${name === '-' ? '標準入力' : `\`${name}\``} は変更できません）。--overlay を指定すると、変更内容を出力します`,
  notWritten: (file, code) => `${file} に書き込めないため、何も変更しませんでした: ${unwritable.ja[code] ?? code}`,
  oneDescription: command => `${command} には API 記述を指定してください: \`breakwater ${command} <description>\``,
  unknownPeriod: (option, text) =>
    `${option} には 30d、6 months、P1Y のような期間を指定してください（\`${text}\` は使えません）`,
  unknownMaximum: text => `--max-warnings には数を指定してください（\`${text}\` は使えません）`,
  jsonOfOne: 'JSON のレポートは 1 つです。API 記述を 1 つにするか、jsonl を指定してください',
  unknownMoment: text =>
    `--now と SOURCE_DATE_EPOCH には 2026-01-31 や 2026-01-31T12:00:00Z のような日時（後者は 1970 年からの秒数）を指定してください（\`${text}\` は使えません）`,
  baselineMissing: '--update-baseline には書き込むファイルが必要です: --baseline FILE',
  noBaseline: file => `${file} はベースラインではありません。--update-baseline で作成してください`,
  baselineUnreadable: (file, code) =>
    `ベースライン ${file} を読めませんでした: ${unreadable.ja[code] ?? code}。--update-baseline で作成できます`,
  baselineWritten: (file, count) => `${file}: ${count} 件を既知の指摘として記録しました`,
  dryRunOfDocs: '--dry-run は --docs の内容を表示するオプションです。両方を指定してください',
  docsOfOne: '--docs の表は 1 つの API 記述に対するものです。API 記述を 1 つにしてください',
  docsAlone: '--docs は文書に表を書き込みます。--due と --format は指定できません',
  docs: {
    unmarked: (file, start, end) =>
      `${file} に表の場所が示されていません。表を置く場所に \`${start}\` と \`${end}\` の行を書いてください`,
    mismarked: (file, line) =>
      `${file}:${line}: この目印には対応する目印がありません。1 つの文書に置けるのは、開始と、その後の終了が 1 つずつです`,
    unreadable: (file, code) => `${file} を読めませんでした: ${unreadable.ja[code] ?? unwritable.ja[code] ?? code}`,
    unwritable: (file, code) => `${file} に書き込めませんでした: ${unwritable.ja[code] ?? code}`,
    same: file => `${file}: 表は最新です`,
    written: (file, added, removed, changed) =>
      `${file}: 表を更新しました（${[[added, '追加'] as const, [removed, '削除'] as const, [changed, '変更'] as const]
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${what} ${count} 行`)
        .join('、')}）`,
  },
  dryRunOfFix: '--dry-run は --fix の内容を表示するオプションです。両方を指定してください',
  dryRunWritesNothing: '--dry-run は何も書き込みません。--update-baseline は指定できません',
  notFixable: name =>
    `--fix で変更できるのはファイルだけです（${name === '-' ? '標準入力' : `\`${name}\``} は変更できません）`,
  fixNotWritten: (file, code) => `${file} に書き込めないため、何も修正しませんでした: ${unwritable.ja[code] ?? code}`,
  patchFrom: folder => `このパッチは ${folder} で適用してください`,
  oneRule:
    'explain には規則の ID を 1 つ指定してください: `breakwater explain <rule>`（一覧は `breakwater rules` で表示します）',
  unknownArea: (area, known, similar) =>
    `\`${area}\` という分野はありません。${similar === undefined ? `${known.join('、')} があります` : `${similar} のことですか？`}`,
  unknownRule: (id, near) =>
    `\`${id}\` という規則はありません。${near.length === 0 ? '一覧は `breakwater rules` で表示します' : `${near.join('、')} のことですか？`}`,
  ruleOfAnother: (id, tool, same) =>
    same.length === 0
      ? `\`${id}\` は ${tool} の規則です。Breakwater には、これだけに当たる規則はありません`
      : `\`${id}\` は ${tool} の規則です。Breakwater では ${same.length > 5 ? `${same.slice(0, 3).join('、')} など ${same.length} 件` : same.join('、')} に当たります`,
  note: '注意: ',
  errorsHidden: count => `変更後の記述に、他に ${count} 件の誤りがあります（--all で表示します）`,
  notesHidden: count => `API 記述について、他に ${count} 件の注意があります（--all で表示します）`,
  step: {
    reading: file => `${file} を読んでいます …`,
    validating: file => `${file} を検証しています …`,
    comparing: '比べています …',
    checking: file => `${file} を調べています …`,
    asking: target => `${target} を問い合わせています …`,
    writing: 'レポートを書いています …',
    pair: (number, id) => `${number} 組目: ${id} …`,
  },
  pairs: {
    notJson: 'JSON ではありません',
    notPair: '`id` と、文字列の `base`、`revision` を持つオブジェクトではありません',
    unknownContentModel: '`contentModel` に指定できるのは declared か strict です',
    standardInput: '組の API 記述は標準入力からは読めません',
    line: number => `${number} 行目`,
    unreadable: (file, code) => `breakwater: 組の一覧を読めませんでした: ${file}: ${unreadable.ja[code] ?? code}`,
  },
  history: {
    ofOne: option =>
      `${option} は git にある 1 つの記述のリビジョンを選ぶものです。複数のファイルは、それ自体がリビジョンです`,
    datesOfFiles: '--dates はファイルの日付です。git にあるリビジョンには日付があります',
    unknownDate: text =>
      `--dates には 2026-01-31,2026-06-30 のように日付を指定してください（指定された値: \`${text}\`）`,
    dateForEach: (dates, files) => `--dates にはファイルごとの日付が必要です（ファイル ${files} 件、日付 ${dates} 件）`,
    dateBefore: (date, before) => `--dates は古い順に指定してください（${before} の後に ${date} があります）`,
    notInGit: file =>
      `${file} のリビジョンが git にありません。複数のファイルは、指定した順に比較します: \`breakwater history v1.yaml v2.yaml\``,
    shallow: 'このクローンにはコミットの一部しかありません。`git fetch --unshallow` で取得できます',
    commitsLeftOut: (read, leftOut) =>
      `変更のあったコミットのうち最後の ${read} 件だけを読み、それより前の ${leftOut} 件は読みません。--every-commit ですべて読みます`,
    notThere: (file, revision) => `${revision} に ${file} はありません`,
    leftOut: (revision, problem) => `${revision} は読み取れないため除外します: ${problem}`,
    workingTree: '作業ツリー',
  },
  outputFailed: reason => `breakwater: レポートを書き出せませんでした: ${reason}`,
  bug: reason =>
    `breakwater: Breakwater の不具合です。この行を添えて報告してください: ${reason}（BREAKWATER_DEBUG=1 で発生箇所を表示します）`,
  help: {
    purpose: 'OpenAPI 記述の変更が何を壊すかを示します。',
    commandsTitle: 'コマンド:',
    more: '各コマンドのオプションと例は `breakwater <コマンド> --help` で表示します。',
    commands: {
      diff: {
        usage: 'breakwater diff <base> <revision>',
        summary: '2 つの API 記述を比べる',
        purpose:
          'OpenAPI 記述の変更が何を壊すかを示します。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
        examples: [
          ['breakwater diff openapi.old.yaml openapi.yaml', '2 つのファイル'],
          ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'ブランチと作業中のファイル'],
          ['breakwater diff https://example.com/v1.json v2.json --format json', 'URL と、続きの処理に使うデータ'],
          ['breakwater diff --pairs pairs.jsonl', '多くの組を一度に'],
        ],
      },
      lint: {
        usage: 'breakwater lint <description>...',
        summary: 'API 記述が規約に沿っているかを調べる',
        purpose:
          'API 記述が、ステータスコード、メソッド、URL、バージョン、認証、キャッシュの規約に沿っているかを調べます。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
        examples: [
          ['breakwater lint openapi.yaml', '良い API が守っている規約'],
          ['breakwater lint openapi.yaml --ruleset strict --max-warnings 0', 'すべての規約を、例外なく'],
          ['breakwater lint openapi.yaml --fix --dry-run', '判断なしに修正できる内容をパッチで表示'],
          ['breakwater lint openapi.yaml --format json', '続きの処理に使うデータ'],
        ],
      },
      deprecations: {
        usage: 'breakwater deprecations <description>...',
        summary: '非推奨のものとその終了日を一覧にする',
        purpose:
          '非推奨のものや終了日の決まったものを、いつから非推奨か、いつまで使えるか、後継は何か、どこに書かれているかとともに一覧にします。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
        examples: [
          ['breakwater deprecations openapi.yaml', '一覧表と月別の予定'],
          ['breakwater deprecations services/*/openapi.yaml', '多くの API を 1 つの表に'],
          ['breakwater deprecations openapi.yaml --format html > deprecations.html', '人に見せるためのページ'],
          ['breakwater deprecations openapi.yaml --docs README.md', '文書の中の表を最新に保つ'],
          ['breakwater deprecations openapi.yaml --due 30d', '定期実行のジョブ用: 終了が近いものがあれば失敗する'],
        ],
      },
      deprecate: {
        usage: 'breakwater deprecate <description> <operation|pointer>',
        summary: '非推奨であることを書き込む',
        purpose:
          'オペレーションなどが非推奨であることを API 記述に書き込みます: フラグ、日付、後継、\nレスポンスヘッダー Deprecation、Sunset、Link、読み手向けの一文、非推奨の一覧表の行。\n対象には、メソッドとパス、operationId、GET /v1/** のようなパターン、JSON Pointer を指定できます。',
        examples: [
          [
            "breakwater deprecate openapi.yaml 'GET /v1/plans' --successor 'GET /v2/plans' --sunset 2027-06-30",
            '1 つのオペレーション',
          ],
          [
            "breakwater deprecate openapi.yaml '/v1/**' --successor '/v2/**' --sunset P1Y",
            'バージョン全体をオペレーションごとに',
          ],
          [
            "breakwater deprecate openapi.yaml '#/components/schemas/Plan/properties/title' --successor name",
            '1 つのプロパティ',
          ],
          ['breakwater deprecate openapi.json getPlans --successor none --overlay', '自動生成される API 記述'],
        ],
      },
      undeprecate: {
        usage: 'breakwater undeprecate <description> <operation|pointer>',
        summary: '非推奨の記載を取り除く',
        purpose:
          '`breakwater deprecate` が書き込むもの（フラグ、日付、後継、ヘッダー、一文、表の行）を API 記述から取り除きます。',
        examples: [["breakwater undeprecate openapi.yaml 'GET /v1/plans'", '1 つのオペレーション']],
      },
      probe: {
        usage: 'breakwater probe <description> --server URL',
        summary: '実行中のサーバーのヘッダーと比べる',
        purpose:
          '必須パラメーターすべてに例がある GET オペレーションを実行中のサーバーに問い合わせ、\nDeprecation、Sunset、Link の各ヘッダーを API 記述と比べます。他のホストには接続せず、本文は読みません。',
        examples: [
          ['breakwater probe openapi.yaml --server http://127.0.0.1:8080', '手元のサーバー'],
          [
            "breakwater probe openapi.yaml --server https://staging.example.com/api --header 'Authorization: Bearer …'",
            '認証の必要なサーバー',
          ],
        ],
      },
      history: {
        usage: 'breakwater history <description>...',
        summary: '何がいつ告知され、削除されたかを示す',
        purpose:
          '記述をリビジョンごとにたどり、オペレーションとその各部分がいつ追加され、非推奨になり、削除されたか、終了日がどう変わったかを示します。早すぎる削除や予告のない削除、さかのぼった非推奨の日付、短すぎる予告期間も指摘します。\nリビジョンは git のもので、メインラインのタグと作業ツリーです。タグがなければ、変更のあったコミットの最後の 100 件を使います。複数の記述を指定すると、それらを指定順のリビジョンとして扱います。',
        examples: [
          ['breakwater history openapi.yaml --since v1.0.0', 'あるタグ以降のすべてのリビジョン'],
          ['breakwater history openapi.yaml --every-commit', 'コミットごと。日付が最も正確になる'],
          ['breakwater history v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'ファイルと、それぞれの公開日'],
          ['breakwater history openapi.yaml --format markdown > HISTORY.md', '公開用の表'],
        ],
      },
      rules: {
        usage: 'breakwater rules',
        summary: '規則の一覧を表示する',
        purpose: '規則、つまり比較で報告されうる変更と、API 記述が守るべき規約を一覧にします。',
        examples: [
          ['breakwater rules --area parameters', 'パラメーターに起こりうる変更'],
          ['breakwater rules --level breaking --surface wire', 'HTTP クライアントを壊しうる変更'],
          ['breakwater rules --family status', 'ステータスコードの規約'],
        ],
      },
      explain: {
        usage: 'breakwater explain <rule>',
        summary: '規則を説明する',
        purpose:
          '規則が何を報告するか、なぜ問題なのか、代わりにどうすればよいかを説明し、例で示します。例には、変更の差分、方向ごとの判定、壊れる値やリクエストが付きます。',
        examples: [
          ['breakwater explain enum-value-added', '1 つの規則'],
          ['breakwater explain enum-value-added --lang ja', '日本語で'],
        ],
      },
    },
    groups: {
      judging: '判定:',
      repairing: '修正:',
      stating: '内容:',
      asking: '問い合わせ:',
      writing: '書き込み:',
      choosing: '絞り込み:',
      printing: '出力:',
      reading: '読み込み:',
      general: 'その他:',
    },
    options: {
      diff: {
        'fail-on': '最も悪い変更がこれ以上なら 1 で終了する',
        surface: '誰にとっての破壊を数えるか: HTTP クライアントだけか、生成コードも含めるか',
        'content-model': '送る側が宣言されたものだけを送る（declared）か、スキーマが通すものは何でも送る（strict）か',
        map: '後継版と比較する: パスやサーバー URL の一部が新版で何に変わったか。v1=v2 のように書き、複数回指定できる',
        extension:
          'x-… フィールドを書くことの意味: narrows（狭める）、widens（広げる）、alters（変える）、annotates（注記のみ）。x-rate-limit=narrows のように書き、複数回指定できる',
        ruleset: 'いつ削除してよいかを lifecycle 設定で定める breakwater.yaml の代わりに使う規則集、またはファイル',
        now: '終了日が過ぎたかどうかなどを判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
        format:
          '人向け（text）、データ（json、jsonl）、コメントや要約（markdown、summary）、または他のツールが読む形式',
        output:
          '画面への出力とは別に書き出す形式とファイル。sarif=report.sarif のように書き、- なら標準出力に書く。複数回指定できる',
        all: '安全な変更とすべての注意も表示する',
        curl: '破壊的な変更を示すリクエストをシェルスクリプトとして出力する',
        pairs:
          '多くの組を比べる。1 行に {"id", "base", "revision", "contentModel"?} を書いたファイルで、答えも 1 行ずつ',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        validate: '両方の API 記述が仕様に沿っているかも調べる',
        ...generalJapanese,
      },
      lint: {
        ruleset:
          'breakwater.yaml の代わりに使う規則集: recommended、strict、status や versioning のような 1 つの分野、またはファイル',
        'fail-on': '最も悪い指摘がこれ以上なら 1 で終了する',
        'max-warnings': '警告がこの数を超えたら 1 で終了する',
        baseline: 'このファイルに記録された既知の指摘を除いて報告する',
        'update-baseline': 'そのファイルを書く。今の指摘は以後、既知になる',
        'changed-since': 'この git リビジョン（main や HEAD~1 など）より後の新しい指摘だけを報告する',
        fix: '判断のいらない修正をファイルに直接適用し、残りを報告する',
        'dry-run': '--fix とともに指定: 何も変更せず、変更内容をパッチとして出力する',
        now: '例外の期限などを判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
        format:
          '人向け（text）、データ（json、jsonl）、コメントや要約（markdown、summary）、または他のツールが読む形式',
        output:
          '画面への出力とは別に書き出す形式とファイル。sarif=report.sarif のように書き、- なら標準出力に書く。複数回指定できる',
        all: 'すべての箇所を表示する',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        validate: 'まず API 記述が仕様に沿っているかを調べる。--no-validate で省く',
        ...generalJapanese,
      },
      deprecations: {
        due: 'この期間内に終了するものと期限を過ぎたものだけを表示し、あれば 1 で終了する。30d、6 months、P1Y のように指定',
        docs: 'この文書の `<!-- deprecations:start -->` と `<!-- deprecations:end -->` の間の表を、API 記述に合わせる',
        'dry-run': '--docs とともに指定: 何も変更せず、変更内容をパッチとして出力し、あれば 1 で終了する',
        now: '判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
        format: '人向けのテキスト、1 つの JSON 文書、Markdown の表、カレンダー（ics）、ページ（html）',
        all: '終了日のないものもすべて表示する',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        ...generalJapanese,
      },
      deprecate: {
        successor:
          '後継: オペレーション、隣の項目の名前、JSON Pointer、URL、または none。** はパターンの ** に当たる部分',
        sunset:
          'いつまで使えるか: 日付、または P6M のように非推奨になってからの期間。指定しなければ、方針が許す最も早い日',
        at: '非推奨になる日。指定しなければ今日',
        reason: '理由（一文）',
        'docs-url': '移行方法の説明の URL',
        now: '今日とする日。指定しなければ SOURCE_DATE_EPOCH か現在',
        'dry-run': '何も書き込まず、変更内容をパッチとして出力する',
        overlay: 'API 記述には書き込まず、OpenAPI Overlay を出力するか、ファイルに追加する',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        ...generalJapanese,
      },
      undeprecate: {
        now: '今日とする日。指定しなければ SOURCE_DATE_EPOCH か現在',
        'dry-run': '何も書き込まず、変更内容をパッチとして出力する',
        overlay: 'API 記述には書き込まず、OpenAPI Overlay を出力するか、ファイルに追加する',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        ...generalJapanese,
      },
      probe: {
        server: 'パスの前に付くアドレス。API 記述のサーバーには問い合わせない',
        header:
          'すべてのリクエストに付けるヘッダー（"Authorization: Bearer …" など）。表示されることはなく、複数回指定できる',
        rate: '1 秒あたりのリクエスト数の上限',
        timeout: '応答を待つ秒数',
        format: '人向け、または 1 つの JSON 文書',
        all: '相違のないオペレーションも表示する',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        ...generalJapanese,
      },
      history: {
        since: 'この git のリビジョン（タグまたはコミット）から始める',
        'every-commit': 'タグだけでなく、変更のあったすべてのコミットを使う',
        dates: '各ファイルの公開日。2025-01-10,2026-01-10 のように順に指定する',
        now: '作業ツリーの日付または時刻。指定がなければ SOURCE_DATE_EPOCH か現在',
        format: '人向け、1 つの JSON 文書、または Markdown',
        all: '長い一覧の名前もすべて示す',
        root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
        'allow-remote-refs': '参照がネットワークへ出ることを許す',
        ...generalJapanese,
      },
      rules: {
        for: 'このコマンドの規則だけを表示する',
        family: 'この分野の規約だけを表示する: status、errors、methods など',
        area: 'この分野の規則だけを表示する: operations、parameters、schemas など',
        level: 'この判定になりうる規則だけを表示する',
        surface: 'HTTP クライアント、生成コード、読み手のいずれかが気づく変更の規則だけを表示する',
        format: '人向け、または JSON',
        ...generalJapanese,
      },
      explain: { format: '人向け、または JSON', ...generalJapanese },
    },
    examplesTitle: '例:',
    ends: {
      diff: '終了コード: 0 問題なし、1 変更あり（--fail-on を参照）、2 実行できなかった、または変更後の記述が壊れている。',
      lint: '終了コード: 0 問題なし、1 指摘あり（--fail-on と --max-warnings を参照）、2 実行できなかった。',
      deprecations:
        '終了コード: 0 問題なし、1 期限の迫ったものがある（--due を参照）か、表が古い（--dry-run を参照）、2 実行できなかった。',
      deprecate: '終了コード: 0 問題なし、2 何も書き込まなかった。',
      undeprecate: '終了コード: 0 問題なし、2 何も書き込まなかった。',
      probe: '終了コード: 0 問題なし、1 相違あり、2 サーバーが応答しなかった。',
      history: '終了コード: 0 問題なし、1 その間に問題があった、2 実行できなかった。',
      rules: '終了コード: 0 問題なし、2 実行できなかった。',
      explain: '終了コード: 0 問題なし、2 実行できなかった。',
    },
    strings: {
      'choices:': '選択肢:',
      'default:': '既定値:',
      boolean: 'スイッチ',
      string: '文字列',
    },
  },
};

export const commandMessages: Catalogue<CommandMessages> = { en: english, ja: japanese };
