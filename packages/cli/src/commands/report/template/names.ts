// Which names a template can use where: those of the published form of the report, by its schema, and the helpers beside them.
import { templateHelpers } from '@breakwater/core';
import diffReport from '@breakwater/core/schema/diff-report.v1.schema.json' with { type: 'json' };
import migrationReport from '@breakwater/core/schema/migration-report.v1.schema.json' with { type: 'json' };

/** What stands at a place: a part with members, or something to be written down. */
export interface Shape {
  readonly members: ReadonlyMap<string, () => Shape>;
  /** Members can have any name. */
  readonly isOpen: boolean;
  /** Of a list. */
  readonly item?: () => Shape;
}

export const leaf: Shape = { members: new Map(), isOpen: false };

type Schema = Readonly<Record<string, unknown>>;

const documents: Readonly<Record<string, Schema>> = {
  '': migrationReport,
  'urn:breakwater:migration-report:1': migrationReport,
  'urn:breakwater:diff-report:1': diffReport,
};

export const reportShape = (): Shape => shapeOf([{ $ref: '#/$defs/report' }], '');

/** Of the whole that several schemas describe. */
const shapeOf = (schemas: readonly Schema[], document: string): Shape => {
  const all = schemas.flatMap(schema => flattened(schema, document));
  const members = new Map<string, () => Shape>();
  for (const { schema, document: here, part } of all) {
    for (const [name, member] of Object.entries(asSchema(schema['properties'])))
      members.set(name, () => shapeOf([asSchema(member)], here));
    const helpers = here === '' && part !== undefined ? templateHelpers[part] : undefined;
    if (helpers) members.set('show', () => ({ members: new Map(helpers.map(name => [name, helper])), isOpen: false }));
  }
  const items = all.find(({ schema }) => schema['items'] !== undefined);
  const isAnything = all.every(({ schema }) => ['type', 'enum', 'const', 'properties'].every(key => !(key in schema)));
  return {
    members,
    isOpen: isAnything || all.some(({ schema }) => asSchema(schema['additionalProperties']) !== none),
    ...(items && { item: () => shapeOf([asSchema(items.schema['items'])], items.document) }),
  };
};

/** Text, or a list of texts. */
const helper = (): Shape => ({ ...leaf, item: () => leaf });

const none: Schema = {};

const asSchema = (value: unknown): Schema => (typeof value === 'object' && value !== null ? (value as Schema) : none);

interface Flat {
  readonly schema: Schema;
  readonly document: string;
  /** Its name among the definitions. */
  readonly part?: string;
}

const flattened = (schema: Schema, document: string, part?: string): readonly Flat[] => {
  const { $ref } = schema;
  const alternatives = [schema['anyOf'], schema['oneOf'], schema['allOf']].flat().filter(it => it !== undefined);
  return [
    { schema, document, ...(part !== undefined && { part }) },
    ...(typeof $ref === 'string' ? referenced($ref, document) : []),
    ...alternatives.flatMap(it => flattened(asSchema(it), document)),
  ];
};

const referenced = (reference: string, document: string): readonly Flat[] => {
  const [uri = '', name = ''] = reference.split('#/$defs/');
  const home = uri === '' ? document : uri === 'urn:breakwater:migration-report:1' ? '' : uri;
  return flattened(asSchema(asSchema(documents[home]?.['$defs'])[name]), home, name);
};
