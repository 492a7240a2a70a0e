// Lowers a description into the contract that it stands for, and says what was wrong with it.
import type { Schema } from '../schema/schema.ts';
import { withoutExtensions } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import { rootOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import { documentationOf } from './documentation.ts';
import type { Edition } from './edition.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf, noFields, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import { createLowering } from './lowering.ts';
import type { Contract, Tag } from './model.ts';
import { nodeOf } from './node.ts';
import { openapi2 } from './openapi-2.ts';
import { openapi3 } from './openapi-3.ts';
import { lowerPathItem } from './path-items.ts';
import { lowerPaths, overloaded, pathsOf } from './paths.ts';
import { missingField, wrongType } from './problems.ts';
import { follow } from './references.ts';
import { lowerSecurity, nothingRequired } from './security.ts';
import { unreadIn } from './unread.ts';
import { reportUnresolved } from './unresolved.ts';
import { itemsOf, schemaAt, textOf } from './values.ts';

export const lower = (
  description: Description,
): { readonly contract: Contract; readonly problems: readonly Problem[] } => {
  const edition = description.version === '2.0' ? openapi2 : openapi3;
  const entry: Located = { value: description.entry.value, origin: rootOf(description.entry) };
  const root = objectAt(entry) ?? { value: noFields, origin: entry.origin };
  const { lowering, problems } = createLowering(description, edition.dialect(description.version, root.value));
  if (root.value !== entry.value) lowering.report(wrongType(entry, 'mapping'));
  const contract = lowerContract(lowering, root, edition);
  reportUnresolved(lowering);
  return { contract, problems: problems() };
};

const lowerContract = (lowering: Lowering, root: Located<Fields>, edition: Edition): Contract => {
  const info = infoOf(lowering, root);
  noticeMissingPaths(lowering, root);
  const servers = edition.servers(lowering, root);
  const security = lowerSecurity(lowering, root) ?? nothingRequired;
  const paths = lowerPaths(lowering, root, { edition, kind: 'operation', servers, security });
  const webhooks = edition.webhooks(lowering, root).flatMap(webhook =>
    // Whoever receives a webhook is not a server of the API: its servers and security do not apply there.
    lowerPathItem(lowering, webhook, {
      edition,
      kind: 'webhook',
      path: webhook.name,
      servers: [],
      security: undefined,
    }),
  );
  return {
    origin: root.origin,
    source: root.value,
    documentation: { ...documentationOf(lowering, info), ...documentationOf(lowering, root) },
    extensions: extensionsAt(lowering, root, info),
    description: lowering.description,
    title: textOf(lowering, info, 'title') ?? '',
    version: textOf(lowering, info, 'version') ?? '',
    servers,
    ...paths,
    webhooks,
    unreadOperations: unreadIn(lowering, pathsOf(lowering, root)),
    unreadWebhooks: unreadIn(lowering, edition.webhooks(lowering, root)),
    security,
    securitySchemes: edition.securitySchemes(lowering, root),
    schemas: lowerSchemas(lowering, root, edition),
    shared: paths.operations.length + webhooks.length === 0 ? edition.shared(lowering, root) : [],
    tags: lowerTags(lowering, root),
    ...termsOf(info),
  };
};

const infoOf = (lowering: Lowering, root: Located<Fields>): Located<Fields> => {
  const field = fieldOf(root, 'info');
  if (!field) lowering.report(missingField(root.origin, 'info', 'note'));
  return (field && follow(lowering, field)) ?? { value: noFields, origin: root.origin };
};

/** OpenAPI 3.1, OpenAPI Object: one of `paths`, `webhooks` and `components` is enough. */
const noticeMissingPaths = ({ version, report }: Lowering, { value, origin }: Located<Fields>): void => {
  if (value['paths'] !== undefined) return;
  const isOptional = version !== '2.0' && version !== '3.0';
  if (isOptional && (value['webhooks'] !== undefined || value['components'] !== undefined)) return;
  report(missingField(origin, 'paths', 'note'));
};

/** Extensions of the document and of its `info`; `x-webhooks` and `x-ms-paths` are read as what they mean. */
const extensionsAt = (lowering: Lowering, root: Located<Fields>, info: Located<Fields>): Contract['extensions'] => {
  const extensions = new Map([...extensionsOf(lowering, 'info', info), ...extensionsOf(lowering, 'root', root)]);
  extensions.delete(overloaded);
  if (lowering.version !== '2.0') extensions.delete('x-webhooks');
  return extensions;
};

const lowerSchemas = (lowering: Lowering, root: Located<Fields>, edition: Edition): ReadonlyMap<string, Schema> => {
  const schemas = new Map<string, Schema>();
  for (const entry of edition.schemas(lowering, root)) {
    const schema = schemaAt(lowering, entry);
    if (schema) schemas.set(entry.name, schema);
  }
  return schemas;
};

/** What is said about the API in `info` and is not for reading only. */
const termsOf = ({ value }: Located<Fields>): Pick<Contract, 'termsOfService' | 'contact' | 'license'> => {
  const { termsOfService, contact, license } = value;
  return {
    ...(termsOfService !== undefined && { termsOfService }),
    ...(contact !== undefined && { contact: withoutExtensions(contact) }),
    ...(license !== undefined && { license: withoutExtensions(license) }),
  };
};

const lowerTags = (lowering: Lowering, root: Located<Fields>): readonly Tag[] =>
  itemsOf(lowering, root, 'tags').flatMap(item => {
    const object = follow(lowering, item);
    if (!object) return [];
    const node = nodeOf(lowering, 'tag', object);
    const name = textOf(lowering, object, 'name');
    const [parent, kind] = [textOf(lowering, object, 'parent'), textOf(lowering, object, 'kind')];
    if (name === undefined) return [];
    return { ...node, name, ...(parent !== undefined && { parent }), ...(kind !== undefined && { kind }) };
  });
