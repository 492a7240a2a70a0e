// The fields that each object of the specification has, so that a field which nothing reads is noticed.
import type { SpecificationVersion } from '../source/description.ts';
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import { unknownField } from './problems.ts';

export type ObjectName = keyof typeof tables;

export const noExtensions: ReadonlyMap<string, unknown> = new Map();

/**
 * The fields of an object that are named `x-…`, and a note for each that is neither that nor known to this version.
 * A field that only another 3.x version has is noted as well, and read as what it means there.
 */
export const extensionsOf = (
  lowering: Lowering,
  name: ObjectName,
  { value, origin }: Located<Fields>,
): ReadonlyMap<string, unknown> => {
  const known = knownFields(name, lowering.version);
  let extensions: Map<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue;
    if (!key.startsWith('x-')) {
      lowering.report(unknownField(origin, key, laterVersion(name, lowering.version, key)));
      continue;
    }
    extensions ??= new Map();
    extensions.set(key, value[key]);
  }
  return extensions ?? noExtensions;
};

/** The 3.x version that first has the field, where it is read in earlier ones as well. */
const laterVersion = (name: ObjectName, version: SpecificationVersion, field: string): string | undefined => {
  if (version === '2.0' || field === 'jsonSchemaDialect' || field === '$self') return undefined;
  return (['3.1', '3.2'] as const).find(later => later > version && sets[later][name].has(field));
};

export const knownFields = (name: ObjectName, version: SpecificationVersion): ReadonlySet<string> =>
  sets[version][name];

const words = (text: string): readonly string[] => text.split(' ').filter(word => word !== '');

interface Table {
  readonly '2.0'?: string;
  readonly '3.0'?: string;
  /** What 3.1 added to 3.0, and 3.2 to 3.1. */
  readonly '3.1'?: string;
  readonly '3.2'?: string;
}

/** Keywords that stand in a 2.0 parameter or header itself. */
const inlineSchema =
  'type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf collectionFormat';

const tables = {
  root: {
    '2.0':
      'swagger info host basePath schemes consumes produces paths definitions parameters responses securityDefinitions security tags externalDocs',
    '3.0': 'openapi info servers paths components security tags externalDocs',
    '3.1': 'jsonSchemaDialect webhooks',
    '3.2': '$self',
  },
  info: {
    '2.0': 'title description termsOfService contact license version',
    '3.0': 'title description termsOfService contact license version',
    '3.1': 'summary',
  },
  components: {
    '3.0': 'schemas responses parameters examples requestBodies headers securitySchemes links callbacks',
    '3.1': 'pathItems',
    '3.2': 'mediaTypes',
  },
  server: { '3.0': 'url description variables', '3.2': 'name' },
  'server-variable': { '3.0': 'enum default description' },
  'path-item': {
    '2.0': '$ref get put post delete options head patch parameters',
    '3.0': '$ref summary description get put post delete options head patch trace servers parameters',
    '3.2': 'query additionalOperations',
  },
  operation: {
    '2.0':
      'tags summary description externalDocs operationId consumes produces parameters responses schemes deprecated security',
    '3.0':
      'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers',
  },
  parameter: {
    '2.0': `name in description required schema allowEmptyValue ${inlineSchema}`,
    '3.0':
      'name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  },
  'request-body': { '3.0': 'description content required' },
  'media-type': {
    '3.0': 'schema example examples encoding',
    '3.2': 'itemSchema prefixEncoding itemEncoding',
  },
  encoding: {
    '3.0': 'contentType headers style explode allowReserved',
    '3.2': 'encoding prefixEncoding itemEncoding',
  },
  response: {
    '2.0': 'description schema headers examples',
    '3.0': 'description headers content links',
    '3.2': 'summary',
  },
  header: {
    '2.0': `description ${inlineSchema}`,
    '3.0':
      'description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  },
  link: { '3.0': 'operationRef operationId parameters requestBody description server' },
  'security-scheme': {
    '2.0': 'type description name in flow authorizationUrl tokenUrl scopes',
    '3.0': 'type description name in scheme bearerFormat flows openIdConnectUrl',
    '3.2': 'deprecated oauth2MetadataUrl',
  },
  flows: { '3.0': 'implicit password clientCredentials authorizationCode', '3.2': 'deviceAuthorization' },
  flow: { '3.0': 'authorizationUrl tokenUrl refreshUrl scopes', '3.2': 'deviceAuthorizationUrl' },
  tag: {
    '2.0': 'name description externalDocs',
    '3.0': 'name description externalDocs',
    '3.2': 'summary parent kind',
  },
} as const satisfies Readonly<Record<string, Table>>;

const setsOf = (fieldsIn: (table: Table) => readonly (string | undefined)[]) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, new Set(fieldsIn(table).flatMap(text => words(text ?? '')))]),
  ) as unknown as Readonly<Record<ObjectName, ReadonlySet<string>>>;

const sets: Readonly<Record<SpecificationVersion, Readonly<Record<ObjectName, ReadonlySet<string>>>>> = {
  '2.0': setsOf(table => [table['2.0']]),
  '3.0': setsOf(table => [table['3.0']]),
  '3.1': setsOf(table => [table['3.0'], table['3.1']]),
  '3.2': setsOf(table => [table['3.0'], table['3.1'], table['3.2']]),
};
