// Makes two whole documents from the piece that an example of a rule shows.
import type { Direction } from '../findings.ts';
import type { Example } from '../rules/rule.ts';

export interface Texts {
  readonly base: string;
  readonly revision: string;
}

/** Where a schema of an example stands. `in place` is right where it is used, `by reference` is under a name of its own. */
export interface Placement {
  /** Both: used in the request and in the response of the same operation. */
  readonly direction: Direction | 'both';
  readonly as: 'in place' | 'by reference';
}

/** Without what they are indented by in the source of the rule. */
export const diffLines = (text: string): readonly string[] => {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const margin = Math.min(...lines.map(line => line.length - line.trimStart().length));
  return lines.map(line => line.slice(margin));
};

/** The two sides of a diff: lines begin with `- ` (base only), `+ ` (revision only) or two spaces. */
const sidesOf = (diff: string): Texts => {
  const lines = diffLines(diff);
  const side = (own: '-' | '+'): string =>
    lines
      .filter(line => line.startsWith(own) || !/^[-+]/.test(line))
      .map(line => line.slice(2))
      .join('\n');
  return { base: side('-'), revision: side('+') };
};

export const documentsOf = ({ scope, diff, openapi = '3.1.0' }: Example, placement: Placement): Texts => {
  const { base, revision } = sidesOf(diff);
  const whole = (text: string): string => {
    switch (scope) {
      case 'schema':
        return withSchema(text, openapi, placement);
      case 'operation':
        return `${opening(openapi)}paths:\n  /things:\n    post:\n${indent(text, 6)}\n`;
      case 'document':
        return `${missingFields(text, openapi)}${text}\n`;
    }
  };
  return { base: whole(base), revision: whole(revision) };
};

const indent = (text: string, spaces: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));

const isSwagger = (version: string): boolean => version.startsWith('2');

const opening = (version: string): string =>
  `${isSwagger(version) ? 'swagger' : 'openapi'}: '${version}'\ninfo:\n  title: Example\n  version: '1'\n`;

export const missingFields = (text: string, version: string): string => {
  const [versionLine = '', ...info] = opening(version).split(/(?<=\n)/);
  const fields = [/^(openapi|swagger):/m.test(text) ? '' : versionLine, /^info:/m.test(text) ? '' : info.join('')];
  return fields.join('');
};

const withSchema = (text: string, version: string, { direction, as }: Placement): string => {
  const schema = text.trim() === '' ? '{}' : text;
  const home = isSwagger(version) ? 'definitions' : 'components/schemas';
  const used = as === 'in place' ? schema : `$ref: '#/${home}/Thing'`;
  const operation = isSwagger(version) ? operationOf2(used, direction) : operationOf3(used, direction);
  const named = home.split('/').map((key, depth) => `${'  '.repeat(depth)}${key}:\n`);
  const depth = home.split('/').length * 2;
  const shared = as === 'in place' ? '' : `${named.join('')}${' '.repeat(depth)}Thing:\n${indent(schema, depth + 2)}\n`;
  return `${opening(version)}paths:\n  /things:\n    post:\n${indent(operation, 6)}\n${shared}`;
};

const operationOf3 = (schema: string, direction: Placement['direction']): string => {
  const content = `content:\n  application/json:\n    schema:\n${indent(schema, 6)}\n`;
  const request = direction === 'output' ? '' : `requestBody:\n  required: true\n${indent(content, 2)}`;
  const response = direction === 'input' ? '' : indent(content, 4);
  return `${request}responses:\n  '200':\n    description: Done\n${response}`;
};

const operationOf2 = (schema: string, direction: Placement['direction']): string => {
  const media = 'consumes: [application/json]\nproduces: [application/json]\n';
  const body = `parameters:\n  - name: thing\n    in: body\n    required: true\n    schema:\n${indent(schema, 6)}\n`;
  const request = direction === 'output' ? '' : body;
  const response = direction === 'input' ? '' : `    schema:\n${indent(schema, 6)}\n`;
  return `${media}${request}responses:\n  '200':\n    description: Done\n${response}`;
};
