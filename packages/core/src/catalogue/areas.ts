// The areas of an API: rules gathered by what they look at, in the order in which people think of an API.
import type { Kind } from '../pairs/pair.ts';
import type { ChangeRule } from '../rules/rule.ts';

const areaOfKind = {
  contract: 'api',
  tag: 'tags',
  server: 'servers',
  'server-variable': 'servers',
  path: 'operations',
  'path-item': 'operations',
  operation: 'operations',
  security: 'security',
  'security-scheme': 'security',
  parameter: 'parameters',
  'request-body': 'request-bodies',
  response: 'responses',
  header: 'headers',
  'media-type': 'media-types',
  encoding: 'encodings',
  link: 'links',
  schema: 'schemas',
  component: 'schemas',
  property: 'properties',
  'property-visibility': 'properties',
  branch: 'alternatives',
  reference: 'references',
  'unstable-part': 'operations',
  lifecycle: 'lifecycle',
  any: 'anywhere',
} as const satisfies Readonly<Record<Kind, string>>;

export type Area = (typeof areaOfKind)[Kind];

export const areas: readonly Area[] = [...new Set(Object.values(areaOfKind))];

export const areaOf = ({ on }: Pick<ChangeRule, 'on'>): Area => areaOfKind[on];
