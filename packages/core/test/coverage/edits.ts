// Every way to edit every kind of object in a description, one of each kind.
import type { Edit } from './edit.ts';
import { editsOfNode } from './edits-of-node.ts';
import type { Fields, Specification, Version } from './grammar.ts';
import { nodesOf } from './nodes.ts';

/** Edits that differ only in the place of objects of the same kind, type and direction are alike: where there is a choice, the place that is used both ways. */
export const editsOf = (document: Fields, specification: Specification, version: Version): readonly Edit[] => {
  const text = JSON.stringify(document);
  const edits = nodesOf(document, specification, version)
    .flatMap(node => editsOfNode(node, document, specification, version))
    .filter(edit => !isReferred(edit, text))
    .sort((left, right) => left.directions.size - right.directions.size);
  return [...new Map(edits.map(edit => [kindOf(edit), edit])).values()];
};

/** `schema.minLength: add 2 at components/schemas/Text` */
export const titleOf = ({ node, field, action, of, to, path }: Edit): string => {
  const what = to === undefined ? '' : ` ${JSON.stringify(to)}`;
  return `${node.type}.${field}: ${action}${of === 'entry' ? ' in it' : ''}${what} at ${path.join('/')}`;
};

const kindOf = ({ node, field, action, of, from, to, isIdle, isForeign }: Edit): string => {
  if (isIdle || isForeign) return `${field} beside another type`;
  const { type, in: place, $ref, contentType } = node.value;
  const form = [place, $ref !== undefined, contentType !== undefined, isNote(field) || type];
  // Most schemas are used both ways: what is not is one more place for the same.
  const sides =
    node.type === 'schema'
      ? [/^(?:read|write)Only$/.test(field) && node.isProperty, node.isTest]
      : [...node.directions].sort();
  return JSON.stringify([node.type, field, action, of, typeof from, to, form, sides]);
};

/** What is said of a schema of one type can be said of any. */
const isNote = (field: string): boolean =>
  /^(?:\$|x-|title|description|default|deprecated|example|externalDocs|xml|readOnly|writeOnly)/.test(field);

/** What something refers to cannot be removed. */
const isReferred = ({ node, field, action, of, path }: Edit, text: string): boolean => {
  if (action !== 'remove') return false;
  const name = String(path.at(-1)).replaceAll('/', '~1');
  if (field === '$defs') return text.includes('/$defs/');
  if (field === 'securitySchemes' || field === 'securityDefinitions')
    return of === 'field' || text.includes(`"${name}":[`);
  if (node.type !== 'root' && node.type !== 'components') return false;
  return text.includes(of === 'field' ? `/${field}/` : `/${field}/${name}"`);
};
