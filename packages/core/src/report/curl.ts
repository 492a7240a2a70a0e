// What breaks as commands to try it with: a shell script (POSIX, 2.2 and 2.6) in which nothing of a description is code.
import type { Change, HttpRequest } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { reportMessages } from '../messages/report.ts';
import type { Finding } from './report.ts';
import type { Compared } from './to-report.ts';
import { byPlace, createFindings } from './to-report.ts';
import { countedIn } from './with-waivers.ts';
import { witnessText } from './witness-text.ts';

/** One command for each breaking change that a request shows, or the answer to one. */
export const toCurl = (compared: Compared, language: Language): string => {
  const words = reportMessages[language].curl;
  const toFinding = createFindings(compared, language);
  const shown = new Map<Finding, HttpRequest>();
  for (const change of countedIn(compared)) {
    const request = change.level === 'breaking' ? requestOf(change) : undefined;
    if (request) shown.set(toFinding(change), request);
  }
  const findings = [...shown.keys()].sort(byPlace(compared));
  const base = mostUsual([...shown.values()]);
  const blocks = findings.map(finding => {
    const request = shown.get(finding) as HttpRequest;
    const sentence = witnessText(finding, reportMessages[language])?.sentence;
    return [
      comment(`${finding.subject}: ${finding.message} [${finding.rule}]`),
      ...(sentence === undefined ? [] : [comment(sentence)]),
      ...commandOf(request, base),
    ].join('\n');
  });
  const isSent = [...shown.values()].some(({ isReceived }) => !isReceived);
  const isReceived = [...shown.values()].some(request => request.isReceived);
  const opening = [
    comment(`${compared.base.file} → ${compared.revision.file}`),
    comment(words.title(findings.length)),
    ...(isSent
      ? [base === undefined ? demanded('BASE_URL', words.baseUrl) : `: "\${BASE_URL:=}"`, ...defaulted(base)]
      : []),
    ...(isReceived ? [demanded('RECEIVER_URL', words.receiverUrl)] : []),
  ];
  return `${[opening.join('\n'), ...blocks].join('\n\n')}\n`;
};

/** One request as a command, to where the description says. */
export const curlOf = (request: HttpRequest): string => commandOf(request, undefined).join('\n');

const requestOf = ({ proof }: Change): HttpRequest | undefined => {
  if (proof?.kind === 'exchange') return proof.request;
  return proof?.kind === 'witness' ? proof.example?.request : undefined;
};

const comment = (text: string): string => `# ${printable(text)}`;

const demanded = (variable: string, what: string): string => `: "\${${variable}:?${what}}"`;

const defaulted = (base: string | undefined): readonly string[] =>
  base === undefined ? [] : [`[ -n "$BASE_URL" ] || BASE_URL=${quoted(base)}`];

/** The address of most of them, the first of equals. */
const mostUsual = (requests: readonly HttpRequest[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { usualServer } of requests)
    if (usualServer !== undefined) counts.set(usualServer, (counts.get(usualServer) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
};

/** Braces and brackets of an address are no patterns, and dots in a path stay as they are. */
const commandOf = (request: HttpRequest, base: string | undefined): readonly string[] => {
  const body = bodyOf(request);
  const stated = request.headers.some(([name]) => name.toLowerCase() === 'content-type');
  const headers = [
    ...request.headers,
    ...(request.body && !stated && !body.ownsType ? [['Content-Type', concrete(request.body.mediaType)] as const] : []),
  ].filter(([name]) => isToken.test(name));
  const parts = [
    `curl --globoff --path-as-is --include --request ${quoted(request.method)}`,
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${oneLine(value)}`)}`),
    ...body.options,
    addressOf(request, base),
  ];
  return [...body.notes.map(comment), parts.join(' \\\n  ')];
};

const addressOf = ({ server, usualServer, target, isReceived }: HttpRequest, base: string | undefined): string => {
  // Of webhooks and callbacks it is not known where they go.
  if (isReceived) return '"$RECEIVER_URL"';
  const path = afterHost(target);
  if (server !== undefined && !isAbsolute.test(server))
    return `"\${BASE_URL%/}"${quoted(afterHost(withoutSlash(server)) + path)}`;
  const other = server ?? (usualServer === base ? undefined : usualServer);
  return other === undefined ? `"\${BASE_URL%/}"${quoted(path)}` : quoted(withoutSlash(other) + path);
};

/** Without a slash, a path would become a part of the name of the host, or make another host of it. */
const afterHost = (path: string): string => (path === '' || path.startsWith('/') ? path : `/${path}`);

const isAbsolute = /^https?:\/\//i;

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** RFC 9110, 5.6.2: nothing else is a name. In particular, curl takes what begins with an at sign for the name of a file. */
const isToken = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** RFC 9110, 5.5. */
const oneLine = (value: string): string => value.replaceAll(/\p{Cc}+/gu, ' ').trim();

/** Of a range, what most accept. */
const concrete = (mediaType: string): string => (mediaType.includes('*') ? 'application/json' : mediaType);

interface Body {
  readonly options: readonly string[];
  /** What cannot be said in an option. */
  readonly notes: readonly string[];
  /** curl states the type by itself. */
  readonly ownsType: boolean;
}

const bodyOf = ({ body }: HttpRequest): Body => {
  if (!body) return { options: [], notes: [], ownsType: false };
  const { mediaType, value } = body;
  const essence = mediaType.split(';', 1)[0] ?? '';
  const raw = (text: string): Body => ({ options: [`--data-raw ${quoted(text)}`], notes: [], ownsType: false });
  const members =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  if (essence === 'application/x-www-form-urlencoded' && members)
    return raw(
      members.flatMap(([name, member]) => fieldsOf(name, member).map(pair => pair.map(encode).join('='))).join('&'),
    );
  if (essence === 'multipart/form-data' && members?.every(([name]) => isPlainName.test(name)))
    return {
      options: members.flatMap(([name, member]) =>
        fieldsOf(name, member).map(pair => `--form-string ${quoted(pair.join('='))}`),
      ),
      notes: [],
      ownsType: true,
    };
  if (/(?:^|[/+])json$/.test(essence) || essence.includes('*')) return raw(JSON.stringify(value));
  if (typeof value === 'string') return raw(value);
  return { options: [], notes: [`${mediaType}: ${JSON.stringify(value)}`], ownsType: false };
};

/** An array is one field for each item. */
const fieldsOf = (name: string, value: unknown): readonly (readonly [string, string])[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(
    item => [name, typeof item === 'string' ? item : JSON.stringify(item)] as const,
  );

/** What curl does not read as more than a name. */
const isPlainName = /^[\w.[\]-]+$/;

const encode = (text: string): string => encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));

/** Between single quotes everything stands for itself, but for a single quote. */
const quoted = (text: string): string => `'${printable(text).replaceAll("'", String.raw`'\''`)}'`;
