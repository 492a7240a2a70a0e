// What every part of a contract has, read from the object that stands for it.
import { documentationOf } from './documentation.ts';
import type { ObjectName } from './fields.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ContractNode } from './model.ts';

export const nodeOf = (lowering: Lowering, name: ObjectName, object: Located<Fields>): ContractNode => ({
  origin: object.origin,
  source: object.value,
  documentation: documentationOf(lowering, object),
  extensions: extensionsOf(lowering, name, object),
});
