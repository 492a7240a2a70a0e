// Readers of formats that are as strict as what reads them elsewhere: a parser of XML, the schema of SARIF, GitHub's rules.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements in order. Throws where the text is not well-formed. */
export const xmlElements = (text: string): readonly XmlElement[] => {
  const elements: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(text).close();
  return elements;
};

const require = createRequire(import.meta.url);
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
const draft4 = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false });
(formats as unknown as (ajv: unknown) => void)(draft4);
const isSarif = draft4.compile(sarifSchema);

/** What the schema of SARIF says is wrong. */
export const sarifFaults = (log: unknown): readonly unknown[] => (isSarif(log) ? [] : (isSarif.errors ?? []));

/** As GitLab documents it: required are these members, and the severities are these. */
const isCodeQuality = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

export const codeQualityFaults = (report: unknown): readonly unknown[] =>
  isCodeQuality(report) ? [] : (isCodeQuality.errors ?? []);

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner of GitHub Actions finds in what a step prints. */
export const workflowCommands = (printed: string): readonly WorkflowCommand[] =>
  printed.split(/\r\n|\r|\n/).flatMap(line => {
    const [, name = '', properties = '', message = ''] = /^\s*::([^ :]+)(?: +(.*?))?::(.*)$/s.exec(line) ?? [];
    if (name === '') return [];
    const pairs = properties.split(',').map(pair => pair.split('=') as [string, ...string[]]);
    return [
      {
        name,
        properties: Object.fromEntries(pairs.map(([key, ...value]) => [key.trim(), unescaped(value.join('='))])),
        message: unescaped(message),
      },
    ];
  });

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** As GitHub makes it of a comment, before it looks for names and numbers. */
export const htmlOf = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** What keeps a browser from showing a page as it is meant: elements that are not closed, and code that the policy does not know. */
export const pageFaults = (page: string): readonly string[] => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const unknown = [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].filter(([, , text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return !policy.includes(`'sha256-${hash}'`);
  });
  const open: string[] = [];
  const body = page.replaceAll(/<(script|style)>.*?<\/\1>/gs, '');
  for (const [, end, name = ''] of body.matchAll(/<(\/?)([a-z][\w-]*)/g)) {
    if (['meta', 'input', 'br'].includes(name)) continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return [...unknown.map(([, name]) => `<${name}>`), ...open];
};
