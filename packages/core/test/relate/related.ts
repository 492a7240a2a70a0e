// Relates schemas that stand alone in a document of their own, as the tests of the relation need them.
import type { Direction } from '../../src/findings.ts';
import type { Containment, ContentModel } from '../../src/schema/relate/containment.ts';
import { parseDecimal } from '../../src/schema/relate/decimal.ts';
import type { Relations } from '../../src/schema/relate/relate.ts';
import { createRelations } from '../../src/schema/relate/relate.ts';
import type { Dialect, Schema } from '../../src/schema/schema.ts';
import { createSchemaSpace } from '../../src/schema/schema.ts';
import type { Document } from '../../src/source/document.ts';
import { numberText } from '../../src/source/locate.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, pointerOf, rootOf, valueAt } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';

export interface Question {
  readonly dialect?: Dialect;
  readonly contentModel?: ContentModel;
  readonly direction?: Direction;
  /** Recursive definitions of the same name are settled before the question is asked, as a comparison of documents does. */
  readonly settle?: boolean;
  readonly budget?: number;
}

/** Whether every value of one schema is a value of another. Both may refer to `#/$defs/…` within themselves. */
export const contained = (sender: unknown, receiver: unknown, question: Question = {}): Containment =>
  containedIn(documentOf(sender, 'sender'), documentOf(receiver, 'receiver'), question);

/** The same for schemas given as text, where numbers may have more digits than a double. */
export const containedTexts = (sender: string, receiver: string, question: Question = {}): Containment =>
  containedIn(parsed(sender, 'sender'), parsed(receiver, 'receiver'), question);

const containedIn = (
  sender: Document,
  receiver: Document,
  { dialect = '2020-12', settle = false, ...question }: Question,
): Containment => {
  const relations = relationsFor(question);
  const [left, right] = [rootSchema(sender, dialect), rootSchema(receiver, dialect)];
  if (settle)
    relations.settle(
      definitions(left).flatMap(([name, schema]) =>
        definitions(right).flatMap(([other, within]) => (other === name ? [[schema, within] as const] : [])),
      ),
    );
  return relations.contained(left, right);
};

const relationsFor = ({ contentModel = 'strict', direction = 'input', budget = 6_000 }: Question): Relations =>
  createRelations({
    direction,
    contentModel,
    budget,
    identityOf: schema => ({ name: `${schema.origin.document.uri}#${pointerOf(schema.origin)}`, shared: false }),
    exactNumber(schema, keyword, value) {
      if (Number.isSafeInteger(value) || Math.abs(value) < 1) return undefined;
      const text = schema.origin.document.text && numberText(at(schema.origin, keyword));
      return text ? parseDecimal(text) : undefined;
    },
  });

const documentOf = (value: unknown, uri: string): Document => ({ uri, label: uri, text: '', format: 'json', value });

const parsed = (text: string, uri: string): Document => {
  const { document } = parse(text, { uri, label: uri });
  if (!document) throw new Error(`This is no document: ${text}`);
  return document;
};

const rootSchema = (document: Document, dialect: Dialect): Schema => {
  const resolve = (reference: string): { readonly value: unknown; readonly origin: Origin } | undefined => {
    if (reference !== '#' && !reference.startsWith('#/')) return undefined;
    const keys = reference
      .slice(1)
      .split('/')
      .slice(1)
      .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const origin = at(rootOf(document), ...keys);
    const value = valueAt(origin);
    return value === undefined ? undefined : { value, origin };
  };
  return createSchemaSpace(dialect, resolve).at(document.value, rootOf(document));
};

const definitions = (schema: Schema): readonly (readonly [string, Schema])[] => {
  const { $defs } = (schema.source ?? {}) as { readonly $defs?: object };
  return Object.keys($defs ?? {}).flatMap(name => {
    const definition = schema.space.follow(`#/$defs/${name}`, schema);
    return definition ? [[name, definition] as const] : [];
  });
};
